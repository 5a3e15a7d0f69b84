import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  completeClaims,
  HEADLINE,
  SPANISH_HEADLINE,
  SPANISH_PARAGRAPHS,
  SPANISH_SUMMARY,
} from '../../demo/story';
import { ROOT } from '../docs/blocks';
import { STORY, type Newsroom } from '../helpers/newsroom';

/** The agency's story in English and what a translator makes of it, paragraph by paragraph. */

type Data = Record<string, unknown>;

const [first, second, , , , , last] = SPANISH_PARAGRAPHS as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const [, , third, offenses, meeting, denial] = SPANISH_PARAGRAPHS as string[];

/** One for each paragraph of the agency's copy. */
export const SPANISH_BODY: readonly string[] = [
  first,
  'Assange vive desde 2012 en la Embajada de Ecuador en Londres, donde pidió asilo.',
  second,
  '«Varias fuentes de Estados Unidos nos dicen que John Kerry pidió a Ecuador que frenara a Assange», decía el tuit.',
  third!,
  offenses!,
  'El ex pirata informático australiano teme ser detenido si pone un pie fuera de la embajada.',
  'La Policía Metropolitana de Londres lo detendría si saliera a la calle.',
  'Assange ha dicho que desde Suecia podría ser entregado a Estados Unidos.',
  meeting!,
  'Internet era uno de los pocos medios con que el activista mantenía contacto con el exterior.',
  denial!,
  last,
];

export { SPANISH_HEADLINE, SPANISH_SUMMARY };

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

async function makeSources({ strapi }: Newsroom): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of ['WikiLeaks', 'Swedish Prosecution Authority']) {
    const data = { name, publicDescription: name, anonymous: false } as never;
    const { documentId } = await strapi.documents('plugin::newsdesk.source').create({ data });
    ids.set(name, documentId);
  }
  return ids;
}

const COPY = path.join(ROOT, 'demo/efe-wikileaks-assange.en.txt');

/** The agency's copy, paragraph by paragraph, without the dateline that it begins with. */
const ENGLISH_BODY = readFileSync(COPY, 'utf8').replace('LONDON – ', '').trim().split('\n');

/** Puts the agency's story out in English, with its claims complete. */
export async function publishAgencyStory(newsroom: Newsroom): Promise<string> {
  const data = {
    headline: HEADLINE,
    summary: ENGLISH_BODY[0],
    body: paragraphs(ENGLISH_BODY),
    dateline: { place: 'London', day: 18, month: 10, year: 2016 },
    claims: completeClaims('en', await makeSources(newsroom)),
    credit: 'EFE',
    sourcingLevel: 'single-named',
  };
  const stories = newsroom.strapi.documents(STORY);
  const story = { locale: 'en', data: data as never, status: 'published' } as const;
  return (await stories.create(story)).documentId;
}

interface AgencyClaim {
  readonly id: number;
  readonly key: string;
  readonly statement: string;
}

const claimsOf = async ({ strapi }: Newsroom, documentId: string, locale: string) =>
  (await strapi.documents(STORY).findOne({ documentId, locale, populate: ['claims'] } as never))
    ?.claims as unknown as AgencyClaim[];

/** The words of each claim in Spanish, with its key; its facts are the source's. */
export async function spanishClaims(newsroom: Newsroom, documentId: string): Promise<Data[]> {
  const keys = (await claimsOf(newsroom, documentId, 'en')).map(({ key }) => key);
  const words = ['key', 'statement', 'attribution', 'about', 'respondent', 'response'];
  return completeClaims('es', new Map(), keys).map((claim) =>
    Object.fromEntries(words.map((name) => [name, claim[name]])),
  );
}

/** Puts the Spanish story out as well. */
export async function publishSpanish(newsroom: Newsroom, documentId: string): Promise<void> {
  const data = {
    headline: SPANISH_HEADLINE,
    summary: SPANISH_SUMMARY,
    body: paragraphs(SPANISH_BODY),
    dateline: { place: 'Londres', day: 18, month: 10, year: 2016 },
    claims: await spanishClaims(newsroom, documentId),
  };
  const stories = newsroom.strapi.documents(STORY);
  await stories.update({ documentId, locale: 'es', data: data as never, status: 'published' });
}

/** What was wrong in the English, and what stands there now. */
export const CORRECTED = { from: '5 pm GMT', to: '6 pm GMT' } as const;
export const NOTE = 'An earlier version of this story gave the wrong hour.';

/** Corrects the English: the hour at which the internet was cut off, in the copy and in its claim. */
export async function correctEnglish(newsroom: Newsroom, documentId: string): Promise<void> {
  const { strapi } = newsroom;
  const put = (text: string) => text.replace(CORRECTED.from, CORRECTED.to);
  const story = await strapi.documents(STORY).findOne({ documentId, locale: 'en' } as never);
  const claims = await claimsOf(newsroom, documentId, 'en');
  const data = {
    body: JSON.parse(put(JSON.stringify(story?.body))),
    claims: claims.map(({ id, statement }) => ({ id, statement: put(statement) })),
    releaseKind: 'correction',
    correctionNote: NOTE,
  };
  const stories = strapi.documents(STORY);
  await stories.update({ documentId, locale: 'en', data: data as never, status: 'published' });
}
