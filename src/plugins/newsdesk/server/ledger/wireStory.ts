import { isDatelineStyle, writeDateline } from '../../editorial/dateline';
import type { Claim, Instant, LocaleCode } from '../../editorial/story';
import type { WireImage, WireStory, WireTranslation } from '../../editorial/wire/wireStory';
import { toWireClaim } from '../../editorial/wire/toWireClaim';
import type { LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import type { Row, Strapi } from '../strapi';

/** What a version has of its own, beside what it says. */
export interface Edition {
  readonly uri: string;
  readonly version: number;
  readonly versionAt: Instant;
  readonly firstAt: Instant;
  readonly embargoedUntil: Instant | null;
  readonly translations: readonly WireTranslation[];
}

/** One language of a public story as it goes on the wire, from its row with all that is linked to it. */
export function toWireStory(
  strapi: Strapi,
  type: GatedType,
  { row, story, locale }: LoadedStory,
  edition: Edition,
): WireStory {
  const { fields, wire } = type;
  const agency = linkedOf(row, fields.agency)[0] ?? null;
  return {
    ...edition,
    locale: (locale ?? '') as LocaleCode,
    headline: story.headline,
    summary: story.summary,
    body: story.body,
    slug: text(row, fields.slug),
    slugline: text(row, wire.slugline),
    dateline: story.dateline,
    datelineText: datelineText(story, agency),
    byline: linkedOf(row, fields.byline).map((one) => text(one, 'name')),
    credit: story.credit || story.agencyCredit,
    agency: agency && { name: text(agency, 'name'), usageTerms: text(agency, 'usageTerms') },
    topics: linkedOf(row, wire.topics).map((topic) => ({
      name: text(topic, 'name'),
      code: text(topic, 'mediaTopicsCode'),
    })),
    genre: text(row, wire.genre),
    urgency: number(wire.urgency === null ? null : row[wire.urgency]),
    sourcingLevel: story.sourcingLevel,
    correctionNote: text(row, fields.correctionNote),
    images: linkedOf(row, wire.images).map((image) => toImage(strapi, image)),
    claims: story.claims.map(toWireClaim),
    publicSources: publicSources(story.claims),
    sourceLocale: (text(row, fields.sourceLocale) || null) as LocaleCode | null,
  };
}

const text = (row: Record<string, unknown>, name: string | null): string => {
  const value = name === null ? '' : row[name];
  return typeof value === 'string' ? value : '';
};

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function linkedOf(row: Row, name: string | null): Row[] {
  const value = name === null ? null : row[name];
  if (Array.isArray(value)) return value as Row[];
  return value ? [value as Row] : [];
}

function datelineText({ dateline, locale }: LoadedStory['story'], agency: Row | null): string {
  const style = agency ? text(agency, 'datelineStyle') : '';
  if (!dateline || !isDatelineStyle(style)) return '';
  return writeDateline(dateline, style, locale).trim();
}

function toImage(strapi: Strapi, image: Row): WireImage {
  const url = text(image, 'url');
  const kilobytes = number(Number(image.size ?? Number.NaN)) ?? Number.NaN;
  return {
    url: url.startsWith('/') ? `${publicAddress(strapi)}${url}` : url,
    width: number(image.width),
    height: number(image.height),
    mime: text(image, 'mime'),
    sizeInBytes: Number.isFinite(kilobytes) ? Math.round(kilobytes * 1000) : null,
    alternativeText: text(image, 'alternativeText'),
    caption: text(image, 'caption'),
  };
}

/** Where the newsroom is reached from outside, as Strapi's `server.url` says; empty if it does not. */
const publicAddress = (strapi: Strapi): string =>
  String(strapi.config.get('server.absoluteUrl', '') ?? '').replace(/\/$/, '');

/** Sources that may be told as such: those that speak on the record, and under their name. */
const publicSources = (claims: readonly Claim[]): string[] => {
  const open = claims.filter(({ sourceTerms }) => sourceTerms === 'on-the-record');
  const named = open.flatMap(({ sources }) => sources.filter(({ anonymous }) => !anonymous));
  return [...new Set(named.map(({ publicDescription }) => publicDescription).filter(Boolean))];
};
