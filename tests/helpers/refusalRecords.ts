import type { Strapi } from './newsroom';
import { until } from './until';

/** A refused attempt as it stands on record. */
export interface RefusalRecord {
  readonly id: number;
  readonly contentType: string;
  readonly storyId: string;
  readonly locales: readonly (string | null)[];
  readonly door: string;
  readonly actor: string;
  readonly violations: readonly {
    readonly code: string;
    readonly rule: string;
    readonly severity: string;
    readonly path: readonly (string | number)[];
    readonly locale: string | null;
    readonly claimKey: string | null;
  }[];
}

const UID = 'plugin::newsdesk.refusal';

/** Reads what goes on record from now on. */
export async function watchRefusals(strapi: Strapi) {
  const rows = strapi.db.query(UID);
  let last = Number((await rows.findOne({ orderBy: { id: 'desc' } }))?.id ?? 0);
  return {
    /** What came on record since it was last asked. Waits for `count`: some are written after the answer. */
    async next(count: number): Promise<RefusalRecord[]> {
      let found: RefusalRecord[] = [];
      const read = async () => {
        found = (await rows.findMany({
          where: { id: { $gt: last } },
          orderBy: { id: 'asc' },
        })) as unknown as RefusalRecord[];
        return found.length >= count;
      };
      await until(read, `${count} refusals on record`).catch((error: Error) => {
        throw new Error(`${error.message} There are ${found.length}.`);
      });
      last = found.at(-1)?.id ?? last;
      return found;
    },
  };
}

export type RefusalWatch = Awaited<ReturnType<typeof watchRefusals>>;
