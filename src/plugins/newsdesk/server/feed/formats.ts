import { toAtom, toJsonLd, type JsonLdOptions } from '../../editorial/wire';
import { wireConfigOf } from '../config';
import { badParameter } from '../input/parameters';
import type { Strapi } from '../strapi';
import type { WireContext } from './context';
import type { Written } from './envelopes';

/** The forms in which releases are given. Only ninjs has a word for an embargo, and for claims of ours. */
export type Format = 'ninjs' | 'jsonld' | 'atom';

/** By the parameter `format`, with the media type by which `Accept` asks for it. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  ninjs: 'application/json',
  jsonld: 'application/ld+json',
  atom: 'application/atom+xml',
};

export const FORMATS = Object.keys(MEDIA_TYPES) as readonly Format[];

/** @throws ValidationError (400) for what is no format */
export function formatNamed(name: unknown): Format {
  const format = FORMATS.find((one) => one === name);
  if (!format) throw badParameter('format', `It is one of: ${FORMATS.join(', ')}.`);
  return format;
}

/** The format that a request's `Accept` asks for; ninjs if it asks for none of them. */
export function formatAccepted(context: WireContext): Format {
  const accept = context.get('Accept');
  if (accept === '' || accept === '*/*') return 'ninjs';
  const type = context.accepts(...Object.values(MEDIA_TYPES));
  return FORMATS.find((format) => MEDIA_TYPES[format] === type) ?? 'ninjs';
}

/** With the character set, where the media type does not fix it. */
export const contentType = (format: Format): string =>
  format === 'jsonld' ? MEDIA_TYPES.jsonld : `${MEDIA_TYPES[format]}; charset=utf-8`;

/** A page of releases that is to be written. */
export interface Sheet {
  readonly written: readonly Written[];
  readonly cursor: string;
  readonly more: boolean;
  /** The address of this page and of what comes after it, from the root of the server. */
  readonly self: string;
  readonly next: string;
  /** Milliseconds since 1970; null on an empty page. */
  readonly changedAt: number | null;
}

/** A page of the feed in one of its formats. */
export function writeSheet(strapi: Strapi, format: Format, sheet: Sheet): string {
  const { written, cursor, more } = sheet;
  if (format === 'jsonld') return JSON.stringify(dataFeed(strapi, written));
  if (format === 'atom') return atom(strapi, sheet);
  const meta = JSON.stringify({ cursor, more });
  return `{"data":[${written.map(({ json }) => json).join(',')}],"meta":${meta}}`;
}

/** One story in one of the formats, by its last release. */
export function writeStory(
  strapi: Strapi,
  format: Format,
  sheet: Omit<Sheet, 'cursor' | 'more' | 'next'>,
): string {
  const { envelope, json } = sheet.written[0]!;
  if (format === 'jsonld') return JSON.stringify(toJsonLd(envelope, publisherOf(strapi)));
  if (format === 'atom') return atom(strapi, { ...sheet, more: false, next: '' });
  return `{"data":${json}}`;
}

const dataFeed = (strapi: Strapi, written: readonly Written[]) => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  name: wireConfigOf(strapi).name,
  dataFeedElement: written.map(({ envelope }) => ({
    '@type': 'DataFeedItem',
    identifier: envelope.cursor,
    additionalType: envelope.kind,
    item: toJsonLd(envelope, publisherOf(strapi)),
  })),
});

function publisherOf(strapi: Strapi): JsonLdOptions {
  const { name, url } = wireConfigOf(strapi);
  return { publisher: { name, ...(url !== '' && { url }) } };
}

function atom(strapi: Strapi, { written, more, self, next, changedAt }: Omit<Sheet, 'cursor'>) {
  const root = new URL(String(strapi.config.get('server.absoluteUrl', '') || 'http://newsroom'));
  const uriPrefix: string = strapi.plugin('newsdesk').config('uriPrefix');
  return toAtom(
    written.map(({ envelope }) => envelope),
    {
      feedUri: `${uriPrefix}:wire`,
      title: wireConfigOf(strapi).name,
      selfUrl: new URL(self, root).href,
      nextUrl: more ? new URL(next, root).href : null,
      updated: new Date(changedAt ?? 0).toISOString(),
    },
  );
}
