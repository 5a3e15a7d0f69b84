import { errors } from '@strapi/utils';
import { badParameter, DOCUMENT_ID, LOCALE, refuseOthers } from '../input/parameters';
import { readUri, uriOf } from '../ledger/uri';
import type { Strapi } from '../strapi';
import { audienceOf, type Audience } from './audience';
import { answer, seal, whoseIs } from './caching';
import type { WireContext } from './context';
import { envelopesOf, type Written } from './envelopes';
import { whole } from './feedQuery';
import { contentType, formatAccepted, formatNamed, writeStory } from './formats';
import { fitting, type Listed } from './readPage';
import { readStory, readVersions, type FoundStory, type StoryLanguage } from './readStory';

/** Answers with what went out last of one language of a story; with its tombstone (410) if it is off. */
export async function answerStory(strapi: Strapi, context: WireContext): Promise<void> {
  refuseOthers(context.query, ['format']);
  const asked = storyAsked(strapi, context);
  const given = context.query.format;
  const format = given === undefined ? formatAccepted(context) : formatNamed(given);
  const { newest, alternates } = await foundStory(strapi, asked, await audienceOf(strapi, format));
  const written = await envelopesOf(strapi, [newest]);
  setLinks(strapi, context, asked, alternates);
  const changedAt = newest.releasedAt;
  if (newest.state === 'off' && format === 'ninjs') return answerOff(context, written[0]!);
  const text = writeStory(strapi, format, { written, self: context.url, changedAt });
  if (newest.state === 'off') return answerGone(context, contentType(format), text);
  await answer(context, contentType(format), seal(text), { isFinal: false, changedAt });
}

const DEFAULT_LIMIT = 50;
const MOST = 100;

/** Answers with the releases of one language of a story, oldest first; as above if it is off. */
export async function answerVersions(strapi: Strapi, context: WireContext): Promise<void> {
  refuseOthers(context.query, ['after', 'limit']);
  const asked = storyAsked(strapi, context);
  const limit = whole(context.query, 'limit', DEFAULT_LIMIT, 1, MOST);
  const after = versionIn(context.query);
  const audience = await audienceOf(strapi, 'ninjs');
  const found = await foundStory(strapi, asked, audience);
  if (found.newest.state === 'off') {
    const [written] = (await envelopesOf(strapi, [found.newest])) as [Written];
    return answerOff(context, written);
  }
  const releases = await readVersions(strapi, asked, audience, { after, limit: limit + 1 });
  const shown = fitting(releases.slice(0, limit));
  const data = (await envelopesOf(strapi, shown)).map(({ json }, index) =>
    asVersion(json, shown[index]!),
  );
  const more = shown.length < releases.length;
  const text = `{"data":[${data.join(',')}],"meta":{"more":${more}}}`;
  const changedAt = found.newest.releasedAt;
  await answer(context, contentType('ninjs'), seal(text), { isFinal: false, changedAt });
}

/** An envelope's JSON with the number and the time of the version before the rest. */
const asVersion = (json: string, { version, releasedAt }: Listed & { version: number }): string =>
  `{"version":${version},"at":"${new Date(releasedAt).toISOString()}",${json.slice(1)}`;

const VERSION = /^\d{1,9}$/;

function versionIn({ after }: WireContext['query']): number {
  if (after === undefined) return 0;
  if (typeof after !== 'string' || !VERSION.test(after))
    throw badParameter('after', 'It is the number of a version.');
  return Number(after);
}

function storyAsked(strapi: Strapi, { params: { uri = '' } }: WireContext): StoryLanguage {
  const asked = uri.length <= 300 ? readUri(strapi, uri) : null;
  // What is no URI of this newsroom is of no story in it.
  if (!asked || !DOCUMENT_ID.test(asked.documentId) || !isLanguage(asked.locale)) throw notFound();
  return asked;
}

/** A type without languages has none in its URIs. */
const isLanguage = (locale: string): boolean => locale === '' || LOCALE.test(locale);

const notFound = (): Error => new errors.NotFoundError('No such story is on the wire.');

async function foundStory(
  strapi: Strapi,
  asked: StoryLanguage,
  audience: Audience,
): Promise<FoundStory> {
  const found = await readStory(strapi, asked, audience);
  if (!found) throw notFound();
  return found;
}

function answerOff(context: WireContext, { json }: Written): void {
  const error = {
    status: 410,
    name: 'GoneError',
    message: 'This story was taken off the wire. Take it off where you show it.',
    details: { code: 'newsdesk/story-off' },
  };
  answerGone(context, contentType('ninjs'), `{"data":${json},"error":${JSON.stringify(error)}}`);
}

function answerGone(context: WireContext, type: string, text: string): void {
  context.status = 410;
  context.type = type;
  context.set('Cache-Control', `${whoseIs(context)}, no-cache`);
  context.body = text;
}

/** Where the other languages are, and the history. */
function setLinks(
  strapi: Strapi,
  context: WireContext,
  { documentId, locale }: StoryLanguage,
  alternates: FoundStory['alternates'],
): void {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api'));
  const addressOf = (uri: string) => `${prefix}/newsdesk/stories/${encodeURIComponent(uri)}`;
  const links = alternates.map(
    (one) => `<${addressOf(one.uri)}>; rel="alternate"; hreflang="${one.locale}"`,
  );
  const own = addressOf(uriOf(strapi, documentId, locale));
  context.set('Link', [...links, `<${own}/versions>; rel="version-history"`].join(', '));
}
