import { STORY, type Newsroom } from '../helpers/newsroom';
import { blocks, cleanStory, WORDS, type Language } from '../gate/states/cleanStory';

type Data = Record<string, unknown>;

/** Puts a draft into the newsroom. */
export async function makeDraft(
  { strapi }: Newsroom,
  changes: Data = {},
  locale: Language = 'en',
): Promise<string> {
  const data = { ...cleanStory(locale), ...changes } as never;
  return (await strapi.documents(STORY).create({ data, locale })).documentId;
}

/** Adds a language to a story, or changes it. */
export async function saveDraft(
  { strapi }: Newsroom,
  documentId: string,
  locale: Language,
  changes: Data = {},
): Promise<void> {
  const data = { ...cleanStory(locale), ...changes } as never;
  await strapi.documents(STORY).update({ documentId, locale, data });
}

/** A claim that nobody is said to make, and to whose subject nobody has spoken. */
export const unattributed = (locale: Language = 'en'): Data => {
  const [allegation, fact] = cleanStory(locale).claims;
  return {
    claims: [{ ...allegation, attribution: '', responseSought: 'not-yet', response: null }, fact],
  };
};

/** The firm was asked and has not answered yet; readers are told. */
export const awaitingReply = (replyBy: string | null, locale: Language = 'en'): Data => {
  const words = WORDS[locale];
  const [allegation, fact] = cleanStory(locale).claims;
  return {
    claims: [{ ...allegation, responseSought: 'awaiting-reply', response: null, replyBy }, fact],
    body: blocks(`${words.allegation}, ${words.attribution}.`, words.awaited, `${words.fact}.`),
  };
};
