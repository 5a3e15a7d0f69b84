import type { GatedType } from '../../gated/gatedType';
import { gatedTypes } from '../../gated/gatedTypes';
import { defaultLocale } from '../../gate/requestedLocales';
import { isKnownLanguage } from '../../input/knownLanguages';
import { isRecord } from '../../input/isRecord';
import { badParameter, LOCALE } from '../../input/parameters';
import { controllersOf, type Strapi } from '../../strapi';
import { bestLanguage, withFallback, type Fallback } from './fallback';
import { publicLanguages } from './publicLanguages';

/** The slice of a Koa context of a read by REST. */
interface ReadContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, unknown>>;
}

type Read = (this: unknown, context: ReadContext, next: unknown) => Promise<unknown>;

/** As many languages as somebody may fall back on. */
const MOST_FALLBACKS = 5;

/**
 * Over REST each story says in which languages it is out (`languages`), unless fields are chosen; and where it
 * is asked for (`?locale=pt&fallback=en,es`), it comes in the first of some languages that it is there in.
 */
export function answerLanguages(strapi: Strapi): void {
  for (const type of gatedTypes(strapi).values()) {
    const { uid, localized, fields } = type;
    if (!localized || fields.sourceLocale === null) continue;
    if (!controllersOf(strapi).get(uid)) continue;
    controllersOf(strapi).extend(uid, (controller) => {
      const copy = Object.create(controller) as typeof controller;
      for (const name of ['find', 'findOne'] as const) {
        const action = controller[name] as Read | undefined;
        if (action) copy[name] = reading(strapi, type, name, action);
      }
      return copy;
    });
  }
}

const reading = (strapi: Strapi, type: GatedType, name: 'find' | 'findOne', action: Read): Read =>
  async function (context, next) {
    const { fallback: given, ...query } = context.query;
    const read = (): Promise<unknown> => action.call(this, context, next);
    if (given === undefined) return addLanguages(strapi, type, context, await read());
    const fallback = await fallbackOf(strapi, type, given, query.locale);
    if (name === 'find') {
      context.query = { ...query, locale: fallback.locales };
      return addLanguages(strapi, type, context, await withFallback(fallback, read));
    }
    const isPublic = query.status !== 'draft';
    const { id = '' } = context.params;
    context.query = { ...query, locale: await bestLanguage(strapi, fallback, id, isPublic) };
    return addLanguages(strapi, type, context, await read());
  };

/** @throws ValidationError for what is no list of languages, or more than one to begin with */
async function fallbackOf(
  strapi: Strapi,
  { uid }: GatedType,
  given: unknown,
  locale: unknown,
): Promise<Fallback> {
  const first = locale === undefined || locale === '' ? await defaultLocale(strapi) : locale;
  const others = typeof given === 'string' ? given.split(',') : [];
  if (others.length < 1 || others.length > MOST_FALLBACKS) throw badFallback();
  const locales = [first, ...others];
  for (const [at, one] of locales.entries()) {
    const isOne = typeof one === 'string' && LOCALE.test(one);
    if (isOne && (await isKnownLanguage(strapi, one))) continue;
    throw at === 0 ? badParameter('locale', ONE) : badFallback();
  }
  return { uid, locales: [...new Set(locales.map(String))] };
}

const ONE = 'Where there is a fallback it is one language of the newsroom.';
const badFallback = (): Error =>
  badParameter(
    'fallback',
    `At most ${MOST_FALLBACKS} languages of the newsroom, with commas, the best first.`,
  );

async function addLanguages(
  strapi: Strapi,
  type: GatedType,
  { query }: ReadContext,
  answer: unknown,
): Promise<unknown> {
  // Whoever chooses fields gets those alone.
  if (query.fields !== undefined || !isRecord(answer)) return answer;
  const stories = [answer.data].flat().filter(isRecord);
  const ids = stories.flatMap(({ documentId }) => (documentId ? [String(documentId)] : []));
  if (ids.length === 0) return answer;
  const languages = await publicLanguages(strapi, type, [...new Set(ids)]);
  const told = (story: unknown): unknown =>
    isRecord(story) && story.documentId
      ? { ...story, languages: languages.get(String(story.documentId)) ?? [] }
      : story;
  const { data } = answer;
  return { ...answer, data: Array.isArray(data) ? data.map(told) : told(data) };
}
