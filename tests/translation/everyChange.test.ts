import supertest from 'supertest';
import type { RefusalDetails } from '../gate/doors/door';
import { storiesOf } from '../gate/doors/service';
import { cleanStory, type Language } from '../gate/states/cleanStory';
import { differences, takeSnapshot } from '../helpers/newsroomTables';
import { CHANGES } from './matrix/changes';
import { KILLS } from './matrix/localeActions';
import { DOORS, LANGUAGES, openStage, OTHER, STATES, type Stage, type State } from './matrix/stage';
import { keysOf, rowOf, translated, type ClaimRow, type StoryRow } from './stage';

/**
 * Door × source language × change of the source × state of the translation: what is mirrored, held and opened.
 * With `NEWSDESK_FULL_MATRIX=1` every combination, otherwise every pair of a door and a change, in which source
 * languages and states take turns.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.room.close());
afterEach(() => stage.reset());

const isFull = process.env.NEWSDESK_FULL_MATRIX === '1';

const turns = DOORS.flatMap((door, one) =>
  CHANGES.flatMap((change, other) =>
    LANGUAGES.flatMap((from, language) =>
      STATES.filter(
        (_, state) =>
          isFull || ((one + other) % 4 === state && (one + Math.floor(other / 2)) % 2 === language),
      ).map((state) => ({ name: door.name, what: change.name, door, change, from, state })),
    ),
  ),
);

const FACTS = ['verification', 'responseSought', 'soughtAt', 'channel', 'replyBy', 'sourceTerms'];

const factsOf = (claim: ClaimRow) => ({
  ...Object.fromEntries(FACTS.map((name) => [name, claim[name] ?? null])),
  evidence: ((claim.evidence ?? []) as { kind: string }[]).map(({ kind }) => kind),
});

const wordsOf = ({ headline, summary, body, claims }: StoryRow) => ({
  headline,
  summary,
  body,
  claims: claims.map(({ key, statement, attribution, response }) => ({
    key,
    statement,
    attribution,
    response,
  })),
});

/** Every claim that both have tells the same facts, and the words of the translation are as they were. */
async function expectMirrored(id: string, from: Language, before: StoryRow): Promise<void> {
  const source = await rowOf(stage.room, id, from);
  const after = await rowOf(stage.room, id, OTHER[from]);
  expect(wordsOf(after)).toEqual(wordsOf(before));
  for (const claim of after.claims) {
    const original = source.claims.find(({ key }) => key === claim.key);
    if (original) expect(factsOf(claim)).toEqual(factsOf(original));
  }
}

/** What the newsroom tells of a translation. */
async function shown(id: string, locale: string) {
  const answer = await supertest(stage.room.http)
    .get(`/api/newsdesk/translations/${id}/${locale}`)
    .set('Authorization', stage.room.as.fullAccess);
  return answer.body.data as { draft: { state: string }; public: { state: string } | null };
}

/** The codes that hold a translation back; empty if it goes out. */
async function holding(id: string, locale: string): Promise<string[]> {
  const { strapi } = stage.room;
  try {
    await storiesOf(strapi).update({
      documentId: id,
      locale,
      data: { releaseKind: 'update' },
      status: 'published',
    });
    return [];
  } catch (error) {
    const { errors = [] } = (error as { details: RefusalDetails }).details;
    return [
      ...new Set(errors.filter(({ severity }) => severity === 'block').map(({ code }) => code)),
    ].sort();
  }
}

const rank = ['current', 'stale', 'corrected'];
/** Of a translation that was stale before it is told at least that. */
const atLeast = (state: State, becomes: string): string =>
  state === 'stale' && rank.indexOf(becomes) < 1 ? 'stale' : becomes;

describe('a source', () => {
  test.each(turns)(
    '$what by $name, from $from, its translation $state',
    async ({ door, change, from, state }) => {
      const id = stage.storyOf(from, state);
      const to = OTHER[from];
      const draft = await rowOf(stage.room, id, to);
      const released = await rowOf(stage.room, id, to, true);
      const story = change.story(await stage.source(from, state), from);
      expect(await stage.send(door, id, from, story)).toMatchObject({ outcome: 'published' });
      expect(await rowOf(stage.room, id, to, true)).toEqual(released);
      if (state === 'none') {
        expect(await rowOf(stage.room, id, to)).toBeNull();
        return;
      }
      await expectMirrored(id, from, draft);
      const told = await shown(id, to);
      expect(told.draft.state).toBe(atLeast(state, change.becomes));
      expect(told.public?.state ?? null).toBe(
        state === 'draft' ? null : atLeast(state, change.publicBecomes),
      );
      expect(await holding(id, to)).toEqual([...change.holds].sort());
    },
  );
});

describe('a translation whose claim is called verified there alone is refused, and nothing is written:', () => {
  const cells = DOORS.filter(({ takes }) => takes === 'sent').flatMap((door) =>
    LANGUAGES.map((from) => ({ name: door.name, door, from })),
  );
  test.each(cells)('by $name, from $from', async ({ door, from }) => {
    const id = stage.storyOf(from, 'public');
    const to = OTHER[from];
    const { claims, ...story } = translated(to, await keysOf(stage.room, id, from));
    const [first, ...rest] = claims;
    const changed = { ...first, verification: 'verified' };
    const sent = { ...cleanStory(to), ...story, claims: [changed, ...rest] };
    const before = await takeSnapshot(stage.room.strapi);
    const answer = await stage.send(door, id, to, sent);
    expect(answer).toMatchObject({
      outcome: 'refused',
      details: { code: 'newsdesk/facts-of-source' },
    });
    const { errors } = (answer as { details: RefusalDetails }).details;
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['claims', '0', 'verification'],
        code: 'newsdesk/facts-of-source',
      }),
    ]);
    expect(differences(before, await takeSnapshot(stage.room.strapi))).toEqual([]);
  });

  test.each(cells)('the same facts pass, by $name, from $from', async ({ door, from }) => {
    const id = stage.storyOf(from, 'public');
    const to = OTHER[from];
    const keys = await keysOf(stage.room, id, from);
    const story = cleanStory(to);
    const claims = story.claims.map((claim, at) => ({ ...claim, key: keys[at] }));
    const sent = { ...story, claims: claims.toReversed() };
    expect(await stage.send(door, id, to, sent)).toMatchObject({ outcome: 'published' });
  });
});

describe('a source that is killed', () => {
  const cells = KILLS.flatMap((door) =>
    LANGUAGES.flatMap((from) =>
      STATES.slice(1).map((state) => ({ name: door.name, door, from, state })),
    ),
  );
  test.each(cells)(
    'takes its translation down, which stays off: by $name, from $from, $state',
    async ({ door, from, state }) => {
      const id = stage.storyOf(from, state);
      const to = OTHER[from];
      await door.open(stage, id);
      expect(await rowOf(stage.room, id, to, true)).toBeNull();
      expect((await shown(id, to)).draft.state).toBe('withdrawn');
      expect(await holding(id, to)).toEqual([
        'story/killed',
        'translation/from-published.withdrawn',
      ]);
    },
  );
});
