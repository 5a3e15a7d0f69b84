import supertest from 'supertest';
import { storiesOf } from '../gate/doors/service';
import { cleanStory } from '../gate/states/cleanStory';
import { releasesIn } from '../helpers/ledger';
import { DELETIONS, fillIn, TOGETHER } from './matrix/localeActions';
import { LANGUAGES, openStage, OTHER, STATES, type Stage } from './matrix/stage';
import { rowOf, type StoryRow } from './stage';

/** Strapi's own actions on languages: filling in from another one, publishing several at once, deleting one. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.room.close());
afterEach(() => stage.reset());

const row = (id: string, locale: string, isPublic = false) =>
  rowOf(stage.room, id, locale, isPublic);

const records = (id: string) =>
  stage.room.strapi.db.query('plugin::newsdesk.translation').count({ where: { storyId: id } });

const shown = async (id: string, locale: string) =>
  (
    await supertest(stage.room.http)
      .get(`/api/newsdesk/translations/${id}/${locale}`)
      .set('Authorization', stage.room.as.fullAccess)
  ).body.data;

const claimsOf = ({ claims }: StoryRow) =>
  claims.map(({ key, statement, verification, responseSought, channel, evidence }) => ({
    key,
    statement,
    verification,
    responseSought,
    channel,
    evidence: (evidence as { kind: string }[]).map(({ kind }) => kind),
  }));

/** The codes that hold something back. */
async function heldBy(act: Promise<unknown>): Promise<string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    const { errors = [] } = (
      error as { details: { errors?: { code: string; severity: string }[] } }
    ).details;
    return [
      ...new Set(errors.filter(({ severity }) => severity === 'block').map(({ code }) => code)),
    ].sort();
  }
}

describe('a translation that is filled in from its source', () => {
  test.each(LANGUAGES.flatMap((from) => STATES.map((state) => ({ from, state }))))(
    'has its words, keys and facts, is on record, and does not go out like that: from $from, $state',
    async ({ from, state }) => {
      const id = stage.storyOf(from, state);
      const to = OTHER[from];
      await fillIn(stage, id, { from, to });
      const [source, draft] = [await row(id, from), await row(id, to)];
      expect([draft.headline, draft.body]).toEqual([source.headline, source.body]);
      expect(claimsOf(draft)).toEqual(claimsOf(source));
      expect(draft.sourceLocale).toBe(from);
      expect((await shown(id, to)).draft).toMatchObject({ state: 'current', stale: [] });
      const data = { releaseKind: 'update' };
      const publish = storiesOf(stage.room.strapi).update({
        documentId: id,
        locale: to,
        data,
        status: 'published',
      });
      expect(await heldBy(publish)).toContain('translation/untranslated');
    },
  );

  test.each(LANGUAGES)(
    'the other way round, a source in %s takes no facts from it',
    async (from) => {
      const id = stage.storyOf(from, 'public');
      const before = claimsOf(await row(id, from));
      await fillIn(stage, id, { from: OTHER[from], to: from });
      const facts = (claims: ReturnType<typeof claimsOf>) =>
        claims.map(({ statement: _words, ...claim }) => claim);
      expect(facts(claimsOf(await row(id, from)))).toEqual(facts(before));
    },
  );
});

describe('several languages published at once', () => {
  const cells = TOGETHER.flatMap((door) =>
    LANGUAGES.map((from) => ({ name: door.name, door, from })),
  );

  const change = async (id: string, locale: 'en' | 'es', data: object) =>
    void (await storiesOf(stage.room.strapi).update({
      documentId: id,
      locale,
      data: { releaseKind: 'update', ...data },
    }));

  test.each(cells)('go out together, by $name, from $from', async ({ door, from }) => {
    const id = stage.storyOf(from, 'public');
    const to = OTHER[from];
    const headline = (locale: 'en' | 'es') => `${cleanStory(locale).headline} (2)`;
    for (const locale of [from, to]) await change(id, locale, { headline: headline(locale) });
    await door.open(stage, id, [from, to]);
    for (const locale of [from, to])
      expect((await row(id, locale, true)).headline).toBe(headline(locale));
    expect((await shown(id, to)).public.claimsBehind).toEqual([]);
  });

  test.each(cells)(
    'stay where they were if one lacks a claim of the other, by $name, from $from',
    async ({ door, from }) => {
      const id = stage.storyOf(from, 'public');
      const to = OTHER[from];
      const { claims } = await row(id, to);
      await change(id, from, { headline: 'Else' });
      await change(id, to, { claims: [{ id: claims[0]!.id }] });
      const before = [await row(id, from, true), await row(id, to, true)];
      expect(await heldBy(door.open(stage, id, [from, to]))).toEqual([
        'translation/parity.dropped',
      ]);
      expect([await row(id, from, true), await row(id, to, true)]).toEqual(before);
    },
  );
});

describe('a language that is deleted', () => {
  const cells = DELETIONS.flatMap((door) =>
    LANGUAGES.map((from) => ({ name: door.name, door, from })),
  );

  test.each(cells)(
    'a translation goes with its record, and its source stays as it is, by $name, from $from',
    async ({ door, from }) => {
      const id = stage.storyOf(from, 'public');
      const to = OTHER[from];
      const before = [await row(id, from), await row(id, from, true)];
      await door.open(stage, id, to);
      expect([await row(id, to), await row(id, to, true), await records(id)]).toEqual([
        null,
        null,
        0,
      ]);
      expect([await row(id, from), await row(id, from, true)]).toEqual(before);
      const last = (await releasesIn(stage.room.strapi, id)).at(-1)!;
      expect([last.kind, last.locale]).toEqual(['withdrawal', to]);
    },
  );

  test.each(cells)(
    'of a source that goes its translation keeps all, and does not go out again, by $name, from $from',
    async ({ door, from }) => {
      const id = stage.storyOf(from, 'public');
      const to = OTHER[from];
      const before = [claimsOf(await row(id, to)), await row(id, to, true)];
      await door.open(stage, id, from);
      expect([claimsOf(await row(id, to)), await row(id, to, true)]).toEqual(before);
      expect((await shown(id, to)).draft.state).toBe('withdrawn');
      const data = { releaseKind: 'update' };
      const publish = storiesOf(stage.room.strapi).update({
        documentId: id,
        locale: to,
        data,
        status: 'published',
      });
      expect(await heldBy(publish)).toEqual(['translation/from-published.withdrawn']);
    },
  );
});

describe('a story that is cloned', () => {
  test.each(LANGUAGES)(
    'takes along what its translation still owes to its source, %s',
    async (from) => {
      const id = stage.storyOf(from, 'stale');
      const to = OTHER[from];
      const clone = await storiesOf(stage.room.strapi).clone({ documentId: id, locale: '*' });
      const owed = async (documentId: string) => {
        const { draft } = await shown(documentId, to);
        const pieces = draft.stale as { kind: string; part: { name: string; field?: string } }[];
        return pieces.map(({ kind, part: { name, field } }) => [kind, name, field]);
      };
      const before = await owed(id);
      expect(before).not.toEqual([]);
      expect(await owed(clone.documentId)).toEqual(before);
    },
  );
});
