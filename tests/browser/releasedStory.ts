import { STORY, type Newsroom } from '../helpers/newsroom';
import { cleanStory } from '../gate/states/cleanStory';

type Data = Record<string, unknown>;

/** A story that readers have, in English and Spanish. */
export async function releaseStory({ strapi }: Newsroom, changes: Data = {}): Promise<string> {
  const data = { ...cleanStory('en'), ...changes } as never;
  const stories = strapi.documents(STORY);
  const { documentId } = await stories.create({ data, locale: 'en', status: 'published' });
  const spanish = cleanStory('es') as never;
  await stories.update({ documentId, locale: 'es', data: spanish, status: 'published' });
  return documentId;
}

/** Puts another version of the English story out. */
export async function releaseAgain(
  { strapi }: Newsroom,
  documentId: string,
  changes: Data,
): Promise<void> {
  const data = { ...changes } as never;
  await strapi.documents(STORY).update({ documentId, locale: 'en', data, status: 'published' });
}

/** A story that went out three times, and of which a fact stands otherwise in the draft. */
export async function correctedStory(newsroom: Newsroom): Promise<string> {
  const documentId = await releaseStory(newsroom);
  await releaseAgain(newsroom, documentId, {
    summary: 'What the tide brought on Monday night.',
    releaseKind: 'correction',
    correctionNote: 'An earlier version did not name the weekday.',
  });
  const [allegation, fact] = cleanStory('en').claims;
  const claims = [{ ...allegation, about: 'the harbour firm and its owner' }, fact];
  await newsroom.strapi
    .documents(STORY)
    .update({ documentId, locale: 'en', data: { claims, releaseKind: null } as never });
  return documentId;
}
