import { STORY, openNewsroom, type Newsroom, type NewsroomOptions } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import {
  blocks,
  cleanStory,
  WORDS,
  type Language,
  type SentStory,
} from '../gate/states/cleanStory';

/** A newsroom with the house's own rules about translations. */
export const openTranslators = (options: NewsroomOptions = {}): Promise<Newsroom> =>
  openNewsroom({ rules: {}, ...options });

/** A claim as a row has it. */
export interface ClaimRow {
  readonly id: number;
  readonly key: string;
  readonly [field: string]: unknown;
}

export interface StoryRow {
  readonly id: number;
  readonly headline: string;
  readonly claims: readonly ClaimRow[];
  readonly [field: string]: unknown;
}

const CLAIMS = { populate: { source: true, furtherSources: true, evidence: true } };

/** One language of a story as it stands in the database; null if it is not there. */
export const rowOf = ({ strapi }: Newsroom, documentId: string, locale: string, isPublic = false) =>
  strapi.db.query(STORY).findOne({
    where: { documentId, locale, publishedAt: isPublic ? { $notNull: true } : null },
    populate: { claims: CLAIMS, dateline: true, topics: true },
  }) as unknown as Promise<StoryRow>;

/** The words of a claim alone: its facts are the source's. */
const wordsOf = ({
  statement,
  attribution,
  response,
  about,
  respondent,
}: SentStory['claims'][number]) => ({
  statement,
  attribution,
  response,
  about,
  respondent,
});

/** The clean story in another language: the words of its own, with the keys of the claims that it translates. */
export function translated(language: Language, keys: readonly string[]) {
  const { claims, releaseKind: _kind, credit: _credit, ...story } = cleanStory(language);
  return { ...story, claims: claims.map((claim, at) => ({ key: keys[at], ...wordsOf(claim) })) };
}

/** A clean story, first written in a language; public, unless it is to be a draft. */
export async function writeStory(
  { strapi }: Newsroom,
  locale: Language,
  status: 'draft' | 'published' = 'published',
): Promise<string> {
  const { releaseKind: _kind, ...data } = cleanStory(locale);
  const { documentId } = await storiesOf(strapi).create({ locale, data, status });
  return documentId;
}

export async function keysOf(
  room: Newsroom,
  documentId: string,
  locale: string,
): Promise<string[]> {
  return (await rowOf(room, documentId, locale)).claims.map(({ key }) => key);
}

/** Translates a story from one language into the other. */
export async function translate(
  room: Newsroom,
  documentId: string,
  { from, to }: { readonly from: Language; readonly to: Language },
  status: 'draft' | 'published' = 'published',
): Promise<void> {
  const data = translated(to, await keysOf(room, documentId, from));
  await storiesOf(room.strapi).update({ documentId, locale: to, data, status });
}

/** A story in both languages, whose source was corrected since in a claim, its passage and its headline. */
export async function correctedStory(room: Newsroom): Promise<string> {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  await correctSource(room, id);
  return id;
}

/** Corrects the English of a clean story: the hour, and what stands above it. */
export async function correctSource(
  room: Newsroom,
  documentId: string,
  status: 'draft' | 'published' = 'published',
): Promise<void> {
  const source = await rowOf(room, documentId, 'en');
  const statement = WORDS.en.allegation.replace('at night', 'before dawn');
  const [first, ...rest] = source.claims;
  const claims = [{ id: first!.id, statement }, ...rest.map((claim) => ({ id: claim.id }))];
  const { attribution, answer, fact, filler } = WORDS.en;
  await storiesOf(room.strapi).update({
    documentId,
    locale: 'en',
    data: {
      headline: 'Waste in the bay',
      body: blocks(`${statement}, ${attribution}.`, answer, `${fact}.`, filler),
      claims,
      releaseKind: 'correction',
      correctionNote: 'The hour was wrong.',
    },
    status,
  });
}
