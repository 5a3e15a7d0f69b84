import type { Ninjs } from './release';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

/** The first text of a list in one role and, where it is named, of one content type. */
function textIn(list: unknown, role: string, contentType = 'text/plain'): string {
  const found = listOf(list).find(
    (item) => item.role === role && (item.contentType ?? 'text/plain') === contentType,
  );
  return textOf(found?.value);
}

const namesIn = (list: unknown, key: 'role' | 'rel', word: string): string[] =>
  listOf(list)
    .filter((item) => item[key] === word)
    .map((item) => textOf(item.name))
    .filter(Boolean);

export interface ReadTranslation {
  readonly uri: string;
  readonly rel: string;
  readonly language: string;
  readonly headline: string;
}

export interface ReadImage {
  readonly href: string;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly caption: string;
}

/** A released ninjs document as the other formats read it. What it does not say is empty. */
export interface ReadNinjs {
  readonly uri: string;
  readonly canceled: boolean;
  readonly version: string;
  readonly firstCreated: string;
  readonly versionCreated: string;
  readonly language: string;
  readonly headline: string;
  readonly summary: string;
  readonly correction: string;
  readonly html: string;
  readonly plain: string;
  readonly wordCount: number | null;
  readonly dateline: string;
  readonly located: string;
  readonly authors: readonly string[];
  readonly credit: string;
  readonly copyrightHolder: string;
  readonly usageTerms: string;
  readonly genres: readonly string[];
  readonly subjects: readonly { readonly name: string; readonly uri: string }[];
  readonly policies: readonly { readonly role: string; readonly href: string }[];
  readonly translations: readonly ReadTranslation[];
  readonly images: readonly ReadImage[];
}

function toTranslation(association: Fields): ReadTranslation {
  return {
    uri: textOf(association.uri),
    rel: textOf(association.rel),
    language: textOf(association.language),
    headline: textIn(association.headlines, 'main'),
  };
}

function toImage(association: Fields): ReadImage {
  const rendition = listOf(association.renditions)[0] ?? {};
  return {
    href: textOf(rendition.href),
    contentType: textOf(rendition.contentType),
    width: numberOf(rendition.width),
    height: numberOf(rendition.height),
    caption: textIn(association.descriptions, 'caption'),
  };
}

function readText(story: Ninjs) {
  const main = listOf(story.bodies).find(
    ({ role, contentType }) => role === 'main' && contentType === 'text/plain',
  );
  return {
    headline: textIn(story.headlines, 'main'),
    summary: textIn(story.descriptions, 'summary'),
    correction: textIn(story.descriptions, 'correction'),
    html: textIn(story.bodies, 'main', 'text/html'),
    plain: textOf(main?.value),
    wordCount: numberOf(main?.wordCount),
    dateline: textIn(story.bodies, 'dateline'),
  };
}

function readAssociations(story: Ninjs) {
  const associations = listOf(story.associations);
  return {
    translations: associations.filter(({ type }) => type === 'text').map(toTranslation),
    images: associations
      .filter(({ type }) => type === 'picture')
      .map(toImage)
      .filter(({ href }) => href !== ''),
  };
}

/** Reads a document as it was released, by this or an earlier version of the house. */
export function readNinjs(story: Ninjs): ReadNinjs {
  return {
    uri: story.uri,
    canceled: story.pubStatus === 'canceled',
    version: textOf(story.version),
    firstCreated: textOf(story.firstCreated),
    versionCreated: textOf(story.versionCreated),
    language: textOf(story.language),
    ...readText(story),
    located: textOf(story.located),
    authors: namesIn(story.people, 'rel', 'author'),
    credit: namesIn(story.infoSources, 'role', 'credit')[0] ?? '',
    copyrightHolder: textOf(story.copyrightHolder),
    usageTerms: textOf(story.usageTerms),
    genres: listOf(story.genres).map(({ name }) => textOf(name)),
    subjects: listOf(story.subjects).map(({ name, uri }) => ({
      name: textOf(name),
      uri: textOf(uri),
    })),
    policies: listOf(story.trustIndicators).map(({ role, href }) => ({
      role: textOf(role),
      href: textOf(href),
    })),
    ...readAssociations(story),
  };
}
