import { errors } from '@strapi/utils';
import { CLAIM_WORDS } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import { accessTo, checkerOn, MADE_BY, type StoryAccess } from '../history/storyAccess';
import { languageOfRequest } from '../refusals/language';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** What whoever sent the panel's request may do with the languages of a story. */
export interface LanguageRights {
  /** Whether anything of the story may be read. */
  readonly readsSome: boolean;
  /** Those whose words may be read. */
  readonly reads: (locale: string) => boolean;
  /** Whether a language may be written, or begun where it is not there. */
  readonly writes: (locale: string) => boolean;
}

/** By Strapi's own permissions: on languages, on fields, and on conditions. */
export async function languageRights(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<LanguageRights> {
  const access: StoryAccess = await accessTo(strapi, type, documentId, []);
  const drafts = await rowsOf(strapi, type.uid).findMany({
    where: { documentId, publishedAt: null },
    populate: MADE_BY,
  });
  return {
    readsSome: access.size > 0,
    reads: (locale) => access.get(locale)?.text === true,
    writes: (locale) => mayWriteIn(strapi, type, drafts, { documentId, locale }),
  };
}

/** The words that a translator writes: who may not write one of them cannot translate. */
const wordsOf = ({ fields }: GatedType): string[] => [
  ...[fields.headline, fields.summary, fields.body].filter((name) => name !== null),
  ...CLAIM_WORDS.map((name) => `${fields.claims}.${name}`),
];

function mayWriteIn(
  strapi: Strapi,
  type: GatedType,
  drafts: readonly Row[],
  entry: { readonly documentId: string; readonly locale: string },
): boolean {
  const { can } = checkerOn(strapi, type.uid);
  const draft = drafts.find(({ locale }) => locale === entry.locale);
  const may = draft ? can.update : can.create;
  return wordsOf(type).every((field) => may(draft ?? entry, field));
}

const MESSAGES: Readonly<Record<string, string>> = {
  en: 'You may not do this in this language of the story, or not read the one it comes from. Ask somebody who may.',
  es: 'No puede hacer esto en este idioma de la noticia, o no puede leer el original. Pídalo a quien pueda.',
};

/** The refusal of what somebody may not do with a language of a story: status 403, in the request's language. */
export function notYours(strapi: Strapi): Error {
  const message = MESSAGES[languageOfRequest(strapi)] ?? MESSAGES.en!;
  const code = 'newsdesk/not-your-language';
  // Strapi answers any other ForbiddenError without a word of what it says.
  return new errors.PolicyError(message, {
    code,
    errors: [{ name: 'ValidationError', path: ['locale'], message, value: '', code }],
  });
}
