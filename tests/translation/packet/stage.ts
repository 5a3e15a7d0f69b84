import supertest from 'supertest';
import type { Newsroom } from '../../helpers/newsroom';
import { cleanStory, WORDS, type Language } from '../../gate/states/cleanStory';
import { openInTool, type Tool } from './tool';

export const XLIFF_TYPE = 'application/xliff+xml';

export const packetAt = (id: string, locale: string, door: 'api' | 'panel' = 'api'): string =>
  `${door === 'api' ? '/api' : ''}/newsdesk/translations/${id}/${locale}/packet`;

/** The packet of a translation. */
export async function fetchPacket(room: Newsroom, id: string, locale: string): Promise<Tool> {
  const { text, body } = await askPacket(room, id, locale);
  return openInTool(text ?? (body as Buffer).toString());
}

/** Asks for a packet as text: supertest takes the type for a file. */
export const askPacket = (room: Newsroom, id: string, locale: string, as = room.as.fullAccess) =>
  supertest(room.http)
    .get(packetAt(id, locale))
    .set('Authorization', as)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

export const sendPacket = (
  room: Newsroom,
  id: string,
  locale: string,
  packet: string | Buffer,
  { as = room.as.fullAccess, type = XLIFF_TYPE } = {},
) =>
  supertest(room.http)
    .put(packetAt(id, locale))
    .set('Authorization', as)
    .set('Content-Type', type)
    .send(packet);

/** What each unit of the clean story says in a language, by its name. */
export function wordsOfUnits(language: Language, keys: readonly string[]): Record<string, string> {
  const { headline, summary, fact, answer, filler, dateline, ...claim } = WORDS[language];
  const { allegation, attribution, response, about, respondent } = claim;
  const [first, second] = keys;
  return {
    headline,
    summary,
    'dateline.place': dateline.place,
    'dateline.region': dateline.region,
    'body.0': `${allegation}, ${attribution}.`,
    'body.1': answer,
    'body.2': `${fact}.`,
    'body.3': filler,
    [`claim.${first}.statement`]: allegation,
    [`claim.${first}.attribution`]: attribution,
    [`claim.${first}.response`]: response,
    [`claim.${first}.about`]: about,
    [`claim.${first}.respondent`]: respondent,
    [`claim.${second}.statement`]: fact,
  };
}

/** Translates every unit of a packet into the clean story's words of a language. */
export function translateAll(tool: Tool, language: Language, keys: readonly string[]): string {
  const words = wordsOfUnits(language, keys);
  for (const unit of tool.units) unit.translate(words[unit.name]!);
  return tool.save();
}

/** The body of the clean story in a language, as it is stored. */
export const bodyOf = (language: Language) => cleanStory(language).body;
