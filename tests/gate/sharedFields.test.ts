import { STORY } from '../helpers/newsroom';
import { changesSince, openStage, type Stage } from './matrix/stage';
import { FORMS, LOCALE_FORMS, type Door, type LocaleForm } from './doors/door';
import { httpDoors, serverDoors } from './doors';
import { cleanStory, type Language, type SentStory } from './states/cleanStory';
import { passingStates } from './states/passingStates';
import { storiesOf } from './doors/service';
import { takeSnapshot } from '../helpers/newsroomTables';

/**
 * A sourcing level is shared by all languages: when one goes out, Strapi writes it to the public rows
 * of the others as well, past the Document Service. One language's claims may bear it out and the
 * other's not.
 */

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ doors: ['graphql', 'users'] });
}, 120_000);
afterAll(() => stage.room.close());

const OTHER: Readonly<Record<Language, Language>> = { en: 'es', es: 'en' };

/** A story each of whose claims has a document for it. */
function documented(language: Language): SentStory {
  const story = cleanStory(language);
  const evidence = [{ kind: 'document', description: 'The log of the tug' }];
  return { ...story, claims: story.claims.map((claim) => ({ evidence, ...claim })) };
}

/**
 * The draft of one language says `documented` and bears it out; the others say nothing yet. Strapi
 * copies a level when it is saved, so they differ only by what it overlooks; here by SQL.
 */
async function raiseLevel(language: Language): Promise<void> {
  const { strapi } = stage.room;
  await stage.set(passingStates[0]!, language);
  await storiesOf(strapi).update({
    documentId: stage.storyId,
    locale: language,
    data: { ...documented(language), sourcingLevel: 'documented' },
  });
  await stage.events.waitFor('entry.update', stage.storyId, 2);
  await strapi.db
    .connection('stories')
    .where({ document_id: stage.storyId, locale: OTHER[language] })
    .update({ sourcing_level: null });
}

const levelOf = async (locale: Language, isPublic: boolean): Promise<unknown> =>
  (
    await stage.room.strapi.db.query(STORY).findOne({
      where: {
        documentId: stage.storyId,
        locale,
        publishedAt: isPublic ? { $notNull: true } : null,
      },
    })
  )?.sourcingLevel;

const doors = [...httpDoors, ...serverDoors].filter(
  ({ takes, announces, prepare, name }) =>
    takes === 'stored' && announces && !prepare && !/machine|several/.test(name),
);
const cells = doors.flatMap((door) =>
  FORMS.filter((form) => door.forms.includes(form)).map((form) => ({
    name: door.name,
    door,
    form,
  })),
);

/** Publishes one language, or all, where another language would not bear the level out. */
async function attempt(door: Door, form: LocaleForm) {
  const { target, covers } = LOCALE_FORMS[form];
  const raised = covers.length > 1 ? 'en' : target;
  await raiseLevel(raised);
  const before = await takeSnapshot(stage.room.strapi);
  stage.events.forget();
  const answer = await door.open(stage.visit(form, passingStates[0]!));
  return { answer, raised, changes: await changesSince(stage, before) };
}

const outcomes: string[] = [];

test.each(cells)(
  '$name, locale $form: no public row gets a level that it does not bear out',
  async ({ door, form }) => {
    const { answer, raised, changes } = await attempt(door, form);
    outcomes.push(answer.outcome);
    if (answer.outcome === 'refused') {
      expect(answer.details.errors).toEqual([
        expect.objectContaining({ code: 'story/sourcing-level', locale: OTHER[raised] }),
      ]);
      expect(changes).toEqual([]);
      expect(stage.events.heard).toEqual([]);
      expect(await stage.refusals.next(1)).toHaveLength(1);
    } else {
      // Which row Strapi compares with is chance: if it finds no difference it copies nothing.
      expect(await levelOf(OTHER[raised], true)).toBeNull();
    }
    expect((await audit()).failed).toEqual([]);
    await stage.events.quiet();
  },
);

test('Strapi did try to copy it in some of these attempts, which were refused', () => {
  expect(outcomes).toContain('refused');
});

describe('Strapi’s copying of shared fields by itself', () => {
  const copyFrom = async (locale: Language, sourcingLevel: string | null) => {
    const { strapi } = stage.room;
    const source = await strapi.db.query(STORY).findOne({
      where: { documentId: stage.storyId, locale, publishedAt: { $notNull: true } },
    });
    return strapi
      .plugin('i18n')
      .service('localizations')
      .syncNonLocalizedAttributes({ ...source, sourcingLevel }, strapi.getModel(STORY));
  };

  test.each(['en', 'es'] as const)(
    'is refused where the other language fails (from %s)',
    async (locale) => {
      await stage.set(passingStates[0]!, null);
      stage.events.forget();
      await expect(copyFrom(locale, 'witnessed')).rejects.toMatchObject({
        name: 'ValidationError',
        details: { errors: [{ code: 'story/sourcing-level', locale: OTHER[locale] }] },
      });
      expect(await changesSince(stage, stage.scene)).toEqual([]);
      expect(stage.events.heard).toEqual([]);
      expect(await stage.refusals.next(1)).toHaveLength(1);
    },
  );

  test.each(['en', 'es'] as const)(
    'goes through where nothing changes (from %s)',
    async (locale) => {
      await stage.set(passingStates[0]!, null);
      await copyFrom(locale, null);
      expect(await stage.refusals.next(0)).toEqual([]);
    },
  );
});

test('a level that every language bears out is copied, and goes out', async () => {
  const { strapi } = stage.room;
  await stage.set(passingStates[0]!, null);
  for (const locale of ['en', 'es'] as const) {
    await storiesOf(strapi).update({
      documentId: stage.storyId,
      locale,
      data: documented(locale),
      status: 'published',
    });
  }
  await storiesOf(strapi).update({
    documentId: stage.storyId,
    data: { sourcingLevel: 'documented' },
    status: 'published',
  });
  expect([await levelOf('en', true), await levelOf('es', false)]).toEqual([
    'documented',
    'documented',
  ]);
  expect((await audit()).failed).toEqual([]);
});

const audit = (): Promise<{ checked: number; failed: unknown[] }> =>
  stage.room.strapi.plugin('newsdesk').service('gate').audit();
