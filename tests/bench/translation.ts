import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import type { DatabaseKind } from '../helpers/testDatabase';
import { byTurns, rowsByTurns, timed, type Times } from './byTurns';
import { longStory } from './longStory';
import { printRows, type BenchRow } from './report';
import { sideBySideRows } from './translation/sideBySide';

/**
 * `npm run bench:translation [-- --json]`: what translations cost whoever saves their source. The draft of a
 * story of 60 paragraphs and 20 claims is saved with eight translations and with none in turn, 100 pairs after
 * a warm-up: with a word changed, and with a fact changed, which is mirrored to all eight. Then what the source
 * beside its translation costs whoever translates, in the built panel.
 */
const PAIRS = Number(process.env.NEWSDESK_BENCH_PAIRS ?? 100);
const WARM_UP = 10;
const LOCALES = ['es', 'pt', 'fr', 'de', 'it', 'nl', 'ca', 'ar'];

interface Claim {
  readonly id: number;
  readonly key: string;
  readonly statement: string;
}

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<{ claims: Claim[] }>;
}

/** What is saved: as the panel does it, the whole form with all its claims. */
type Saved = (claims: readonly Claim[], round: number) => Record<string, unknown>;

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => ({ id }));

const SAVES: Readonly<Record<string, Saved>> = {
  'a word changed': (claims, round) => ({ summary: `Round ${round}`, claims: ids(claims) }),
  'a fact changed': (claims, round) => ({
    claims: ids(claims).map((claim, at) =>
      at === 0 ? { ...claim, channel: round % 2 === 0 ? 'phone' : 'email' } : claim,
    ),
  }),
};

async function makeStory(documents: Documents, locales: readonly string[]): Promise<string> {
  const { documentId } = await documents.create({ data: longStory(), locale: 'en' });
  const { claims } = await documents.update({ documentId, data: {}, populate: ['claims'] });
  for (const locale of locales) {
    const story = longStory() as { claims: object[] };
    const keyed = story.claims.map((claim, at) => ({ ...claim, key: claims[at]!.key }));
    await documents.update({ documentId, locale, data: { ...story, claims: keyed } });
  }
  return documentId;
}

async function measure(newsroom: Newsroom, saved: Saved): Promise<Times> {
  const documents = newsroom.strapi.documents(STORY) as unknown as Documents;
  const stories = {
    with: await makeStory(documents, LOCALES),
    without: await makeStory(documents, []),
  };
  let round = 0;
  const save = async (on: boolean): Promise<number> => {
    const documentId = on ? stories.with : stories.without;
    const { claims } = await documents.update({ documentId, data: {}, populate: ['claims'] });
    // Both of a pair are saved alike; the next pair is saved otherwise.
    const data = saved(claims, Math.floor(round / 2));
    round += 1;
    return timed(() => documents.update({ documentId, data }));
  };
  return byTurns(save, PAIRS, WARM_UP);
}

async function rowsFor(database: DatabaseKind): Promise<BenchRow[]> {
  const newsroom = await openNewsroom({ database, locales: LOCALES });
  const rows: BenchRow[] = [];
  for (const [what, saved] of Object.entries(SAVES)) {
    const names = {
      without: `${database}, ${what}: without translations`,
      with: `${database}, ${what}: with eight`,
      ratio: `${database}, ${what}: the one beside the other`,
    };
    rows.push(...rowsByTurns(names, await measure(newsroom, saved), 1.5));
  }
  await newsroom.close();
  return rows;
}

async function bench(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const database of ['sqlite', 'postgres'] as const) rows.push(...(await rowsFor(database)));
  rows.push(...(await sideBySideRows()));
  printRows(
    `Saving a source of 20 claims, with eight translations and with none, ${PAIRS} pairs; the source beside its translation`,
    rows,
  );
  process.exit(0);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
