import type { Newsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

/**
 * Closes a newsroom once the database is at rest. Strapi reads a row for each event after it has answered;
 * a pool that is closed meanwhile leaves that read waiting, and a minute later the process dies of it.
 */
export async function closeQuietly(newsroom: Newsroom | undefined): Promise<void> {
  if (!newsroom) return;
  const pool = newsroom.strapi.db.connection.client.pool as Pool;
  let restful = 0;
  await until(
    () => {
      restful = pool.numUsed() + pool.numPendingAcquires() === 0 ? restful + 1 : 0;
      return restful > 10;
    },
    'the database to rest',
    10_000,
  );
  await newsroom.close();
}
