import { STORY } from '../helpers/newsroom';
import { numbersFrom } from '../helpers/numbersFrom';
import { databaseKind } from '../helpers/testDatabase';
import { send } from './doors/http';
import { storiesOf } from './doors/service';
import { openStage, type Stage } from './matrix/stage';
import { cleanStory, type Language } from './states/cleanStory';

/**
 * While some publish, others edit the drafts and take attributions out. Whatever comes first, a story
 * goes out whole or not at all. `NEWSDESK_RACE_ROUNDS` sets how often: 25 unless told.
 */
const ROUNDS = Number(process.env.NEWSDESK_RACE_ROUNDS ?? 25);

type Act = (stage: Stage, language: Language) => Promise<string>;

/** The story with the attribution of its allegation taken out. */
const spoilt = (language: Language) => {
  const story = cleanStory(language);
  const [allegation, ...others] = story.claims;
  return { ...story, claims: [{ ...allegation, attribution: null }, ...others] };
};

const PANEL = `/content-manager/collection-types/${STORY}`;

async function byHttp(
  { room, storyId }: Stage,
  method: 'POST' | 'PUT',
  path: (storyId: string) => string,
  body: unknown,
): Promise<string> {
  const isPanel = path('').startsWith(PANEL);
  const address = await room.listen();
  const authorization = isPanel ? room.as.admin : room.as.fullAccess;
  const answer = await send({ address }, { method, path: path(storyId), authorization, body });
  if (![200, 400].includes(answer.status)) throw new Error(JSON.stringify(answer));
  return answer.status === 200 ? 'done' : 'refused';
}

const inServer = (act: () => Promise<unknown>): Promise<string> =>
  act().then(
    () => 'done',
    (error: Error) => {
      if (error.name === 'ValidationError') return 'refused';
      throw error;
    },
  );

const PUBLISHERS: Readonly<Record<string, Act>> = {
  'REST PUT': (stage, language) =>
    byHttp(stage, 'PUT', (id) => `/api/stories/${id}?locale=${language}`, { data: {} }),
  'panel publish': (stage, language) =>
    byHttp(stage, 'POST', (id) => `${PANEL}/${id}/actions/publish?locale=${language}`, {}),
  'document service publish': (stage, locale) =>
    inServer(() => storiesOf(stage.room.strapi).publish({ documentId: stage.storyId, locale })),
  'document service publish of all': (stage) =>
    inServer(() =>
      storiesOf(stage.room.strapi).publish({ documentId: stage.storyId, locale: '*' }),
    ),
  'query engine': (stage, locale) =>
    inServer(() =>
      stage.room.strapi.db.query(STORY).updateMany({
        where: { documentId: stage.storyId, locale, publishedAt: { $notNull: true } },
        data: { urgency: 2 },
      }),
    ),
};

const EDITORS: Readonly<Record<string, Act>> = {
  'REST PUT of a draft': (stage, language) =>
    byHttp(stage, 'PUT', (id) => `/api/stories/${id}?locale=${language}&status=draft`, {
      data: spoilt(language),
    }),
  'panel save': (stage, language) =>
    byHttp(stage, 'PUT', (id) => `${PANEL}/${id}?locale=${language}`, spoilt(language)),
  'document service update': (stage, locale) =>
    inServer(() =>
      storiesOf(stage.room.strapi).update({
        documentId: stage.storyId,
        locale,
        data: spoilt(locale),
      }),
    ),
  'query engine, one claim of a draft': (stage, locale) =>
    writePart(stage, locale, 'newsdesk.claim', ([claim]) => claim, { attribution: null }),
  'query engine, the evidence of a claim': (stage, locale) =>
    writePart(
      stage,
      locale,
      'newsdesk.evidence',
      (claims) => claims.flatMap(({ evidence }) => evidence)[0],
      { description: null, url: null },
    ),
};

interface Part {
  readonly id: number;
}
type Claim = Part & { readonly evidence: readonly Part[] };

/** Writes one part of a draft as code does that has never heard of the story around it. */
function writePart(
  { room, storyId }: Stage,
  locale: Language,
  uid: 'newsdesk.claim' | 'newsdesk.evidence',
  choose: (claims: readonly Claim[]) => Part | undefined,
  data: Record<string, null>,
): Promise<string> {
  return inServer(async () => {
    const { db } = room.strapi;
    const where = { documentId: storyId, locale, publishedAt: null };
    const populate = { claims: { populate: ['evidence'] } };
    const draft = await db.query(STORY).findOne({ where, populate });
    const part = choose((draft?.claims ?? []) as Claim[]);
    if (part) await db.query(uid).update({ where: { id: part.id }, data });
  });
}

const chance = numbersFrom(20_260_523);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(chance.next().value * items.length)]!;
const soon = () => new Promise((resolve) => setTimeout(resolve, chance.next().value * 25));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({});
}, 120_000);
afterAll(() => stage.room.close());

async function makeClean(): Promise<void> {
  for (const locale of ['en', 'es'] as const) {
    await storiesOf(stage.room.strapi).update({
      documentId: stage.storyId,
      locale,
      data: cleanStory(locale),
    });
  }
}

/** Several of each at once; answers how each ended. */
async function race(): Promise<{ published: string[]; edited: string[] }> {
  const after = async (acts: Readonly<Record<string, Act>>): Promise<string> => {
    const act = acts[pick(Object.keys(acts))]!;
    const language = pick(['en', 'es'] as const);
    await soon();
    return act(stage, language);
  };
  const publishing = Array.from({ length: 3 }, () => after(PUBLISHERS));
  const editing = Array.from({ length: 3 }, () => after(EDITORS));
  return { published: await Promise.all(publishing), edited: await Promise.all(editing) };
}

test(
  `${ROUNDS} rounds: no public row fails the gate, and nobody gets an error 500`,
  async () => {
    const count: Record<string, number> = {};
    for (let round = 1; round <= ROUNDS; round += 1) {
      await makeClean();
      const { published, edited } = await race();
      for (const end of published) count[`published ${end}`] = (count[`published ${end}`] ?? 0) + 1;
      for (const end of edited) count[`edited ${end}`] = (count[`edited ${end}`] ?? 0) + 1;
      const audit = await stage.room.strapi.plugin('newsdesk').service('gate').audit();
      expect({ round, failed: audit.failed as unknown[] }).toEqual({ round, failed: [] });
    }
    process.stdout.write(
      `Races on ${databaseKind()}: ${ROUNDS} rounds, ${JSON.stringify(count)}\n`,
    );
    expect(count['published done']).toBeGreaterThan(0);
    expect(count['edited done']).toBeGreaterThan(0);
  },
  60_000 + ROUNDS * 5_000,
);
