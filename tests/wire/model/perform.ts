import { storiesOf } from '../../gate/doors/service';
import { blocks, cleanStory, WORDS } from '../../gate/states/cleanStory';
import { STORY, type Strapi } from '../../helpers/newsroom';
import type { Locale, SimpleAct } from './act';

/** Where something is done: a newsroom and its stories, by number. */
export interface Desk {
  readonly room: { readonly strapi: Strapi };
  readonly stories: readonly string[];
  readonly agencies: readonly string[];
}

type Performers = {
  readonly [Type in SimpleAct['type']]: (
    stage: Desk,
    act: Extract<SimpleAct, { type: Type }>,
  ) => Promise<unknown>;
};

const language = (locale: Locale) => (locale === 'es' ? 'es' : 'en');

/** The clean story in other words. */
export function written(locale: Locale, words: number) {
  const story = cleanStory(language(locale));
  const { filler } = WORDS[language(locale)];
  return {
    ...story,
    headline: `${story.headline} ${words}`,
    body: [...story.body, ...blocks(`${filler} (${words})`)],
  };
}

/** The story with other words in an attribution too: a fact of a claim. */
function corrected(locale: Locale, words: number) {
  const story = written(locale, words);
  return {
    ...story,
    releaseKind: 'correction',
    correctionNote: `An earlier version was wrong in ${words} places.`,
  };
}

const idOf = ({ stories }: Desk, { story }: { story: number }): string => stories[story]!;
const documents = ({ room }: Desk) => storiesOf(room.strapi);
const ledger = ({ room }: Desk) => room.strapi.plugin('newsdesk').service('ledger');

/** Writes data into a draft, makes the language where the story does not have it, and may publish it. */
const write = (
  stage: Desk,
  act: { story: number; locale: Locale },
  data: object,
  status: 'draft' | 'published',
) => documents(stage).update({ documentId: idOf(stage, act), locale: act.locale, data, status });

const hasDraft = (stage: Desk, act: { story: number; locale: Locale }) =>
  stage.room.strapi.db
    .query(STORY)
    .count({ where: { documentId: idOf(stage, act), locale: act.locale, publishedAt: null } });

/** A change of one field alone, where there is a draft. */
const change = async (
  stage: Desk,
  act: { story: number; locale: Locale },
  data: object,
  status: 'draft' | 'published' = 'published',
) => (await hasDraft(stage, act)) && write(stage, act, data, status);

const PERFORM: Performers = {
  edit: (stage, act) => write(stage, act, written(act.locale, act.words), 'draft'),
  put: (stage, act) => write(stage, act, written(act.locale, act.words), 'published'),
  correct: (stage, act) => write(stage, act, corrected(act.locale, act.words), 'published'),
  publish: (stage, { story, locales }) =>
    documents(stage).publish({ documentId: stage.stories[story]!, locale: locales }),
  unpublish: (stage, act) =>
    documents(stage).unpublish({ documentId: idOf(stage, act), locale: act.locale }),
  delete: (stage, act) =>
    documents(stage).delete({ documentId: idOf(stage, act), locale: act.locale }),
  discard: (stage, act) =>
    documents(stage).discardDraft({ documentId: idOf(stage, act), locale: act.locale }),
  kill: (stage, act) =>
    ledger(stage).kill(STORY, idOf(stage, act), { reason: 'Wrong.', note: null }),
  clear: (stage, act) => ledger(stage).clear(STORY, idOf(stage, act), 'Put right.'),
  embargo: (stage, act) =>
    change(
      stage,
      act,
      {
        embargoUntil:
          act.minutes === null ? null : new Date(Date.now() + act.minutes * 60_000).toISOString(),
      },
      act.goes ? 'published' : 'draft',
    ),
  agency: (stage, act) =>
    change(stage, act, { agency: act.agency === null ? null : stage.agencies[act.agency] }),
  credit: (stage, act) => change(stage, act, { credit: `EFE ${act.words}` }),
  row: writeRow,
};

async function writeRow(stage: Desk, act: Extract<SimpleAct, { type: 'row' }>): Promise<unknown> {
  const rows = stage.room.strapi.db.query(STORY);
  const { locale, what } = act;
  const where = { documentId: idOf(stage, act), locale, publishedAt: { $notNull: true } };
  if (what === 'delete') return rows.deleteMany({ where });
  if (what === 'locale') {
    // To a language that nothing of the story is in: the tripwire is not about doubles.
    const other = await rows.count({ where: { documentId: where.documentId, locale: 'fr' } });
    return other === 0 ? rows.updateMany({ where, data: { locale: 'fr' } }) : null;
  }
  const data = {
    headline: { headline: `Straight into the row at ${Date.now()}` },
    urgency: { urgency: 2 },
    offline: { publishedAt: null },
  }[what];
  return rows.updateMany({ where, data });
}

export const perform = (stage: Desk, act: SimpleAct): Promise<unknown> =>
  (PERFORM[act.type] as (stage: Desk, act: SimpleAct) => Promise<unknown>)(stage, act);
