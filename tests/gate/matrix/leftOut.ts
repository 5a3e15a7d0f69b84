import type { State } from '../states/state';
import type { Door, LocaleForm } from '../doors/door';

/** A locale form that means nothing at some doors: there it is refused, whatever the story is like. */
export interface RefusedForm {
  readonly doors: RegExp;
  readonly forms: readonly LocaleForm[];
  readonly because: string;
  /** What the door says. */
  readonly says: RegExp;
}

export const REFUSED_FORMS: readonly RefusedForm[] = [
  {
    doors: /^the panel’s edit view/,
    forms: ['array'],
    because: 'the edit view shows one language',
    says: /expected string, received array|A text is expected/,
  },
  {
    doors: /^the panel’s/,
    forms: ['all'],
    because: 'the panel names its languages',
    says: /This locale doesn't exist/,
  },
  {
    doors: /^(REST|GraphQL) /,
    forms: ['array', 'all'],
    because: 'a write is in one language',
    says: /^locale: The (code of a language is expected|newsroom has no such language)/,
  },
  {
    doors: /^the (document service’s (create|update)|entity service’s)/,
    forms: ['array', 'all'],
    because: 'a write is in one language',
    says: /^locale: The (code of a language is expected|newsroom has no such language)/,
  },
  {
    doors: /^a machine’s/,
    forms: ['array', 'all'],
    because: 'its tools publish one language at a time',
    says: /locale/,
  },
];

/** Combinations that cannot be made at all. */
export interface LeftOut {
  readonly doors: RegExp;
  readonly forms?: readonly LocaleForm[];
  readonly states?: (state: State) => boolean;
  readonly because: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    doors: /^discard the draft of what was imported/,
    states: ({ name }) => name === 'whose embargo is past',
    because: 'a language of the story went out under that embargo: it holds nothing back any more',
  },
  {
    doors: /^discard the draft of what was imported/,
    forms: ['array', 'all'],
    states: ({ isShared }) => isShared,
    because: 'Strapi gives the other drafts the shared fields of the first, which is clean',
  },
  {
    doors: /^the query engine’s (create|update of)/,
    forms: ['array', 'all'],
    because: 'it writes one row; updateMany is the door for several',
  },
  {
    doors: /^the query engine’s updateMany of public rows/,
    forms: ['array', 'all'],
    because: 'the words written are those of one language',
  },
  {
    doors: /^the query engine’s updateMany of public rows/,
    states: ({ inColumns }) => !inColumns,
    because: 'it writes columns alone; the state is in claims, dateline or links',
  },
  {
    doors: /^REST (POST|PUT) by (a user|the public)/,
    states: ({ linksRecords }) => linksRecords,
    because:
      'the caller may not read records, so Strapi refuses a link to one; what is stored may link them',
  },
  {
    doors: /^GraphQL (create|update)Story by/,
    states: ({ linksSources }) => linksSources,
    because: 'GraphQL knows no sources; what is stored may link them',
  },
];

/** Whether a state can be brought to a door that is told the languages in a form. */
export const canBring = (door: Door, form: LocaleForm, state: State): boolean =>
  !LEFT_OUT.some(
    ({ doors, forms, states }) =>
      doors.test(door.name) && (forms?.includes(form) ?? true) && (states?.(state) ?? true),
  );

/** Whether a form that a door does not take is in one of the tables: no combination is missing unsaid. */
export const isExplained = (door: Door, form: LocaleForm): boolean =>
  REFUSED_FORMS.some(({ doors, forms }) => doors.test(door.name) && forms.includes(form)) ||
  LEFT_OUT.some(
    ({ doors, forms, states }) => !states && doors.test(door.name) && forms?.includes(form),
  );
