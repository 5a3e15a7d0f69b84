import { openNewsroom, STORY } from '../../helpers/newsroom';
import type { DatabaseKind } from '../../helpers/testDatabase';
import { byTurns, rowsByTurns, timed } from '../byTurns';
import { longStory } from '../longStory';
import type { BenchRow } from '../report';
import { ledgerSwitch } from './ledgerSwitch';

const PAIRS = Number(process.env.NEWSDESK_BENCH_PAIRS ?? 100);
const WARM_UP = 10;

/**
 * What appending its release adds to a publication: a story of 60 paragraphs and 20 claims is changed and
 * published, with the ledger and as if there were none by turns, in one newsroom.
 */
export async function benchAppending(database: DatabaseKind): Promise<BenchRow[]> {
  const ledger = ledgerSwitch();
  const room = await openNewsroom({ database });
  try {
    const stories = room.strapi.documents(STORY);
    const { documentId } = await stories.create({ data: longStory() as never });
    await stories.publish({ documentId });
    let number = 0;
    const publish = async (on: boolean): Promise<number> => {
      // Something has to be new, or nothing would be appended.
      const data = { slugline: `number ${(number += 1)}`, summary: summary(number) } as never;
      await stories.update({ documentId, data });
      ledger.on = on;
      const took = await timed(() => stories.publish({ documentId }));
      ledger.on = true;
      return took;
    };
    const times = await byTurns(publish, PAIRS, WARM_UP);
    return rowsByTurns(
      {
        without: `${database}: a publication without the ledger`,
        with: `${database}: a publication with it`,
        ratio: `${database}: the one beside the other`,
      },
      times,
      1.1,
    );
  } finally {
    await room.close();
  }
}

const summary = (number: number): string =>
  `The auditor’s reports name twenty ministries; all of them deny it. Version ${number}.`;
