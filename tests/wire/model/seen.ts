import { STORY, type Strapi } from '../../helpers/newsroom';
import type { Told } from './feed';

/** What somebody knows of a story. */
export interface Seen {
  readonly headline: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly credit: string;
  readonly isEmbargoed: boolean;
}

/** What is public now, by the newsroom's rows alone. */
export interface PublicNow extends Seen {
  readonly uri: string;
  readonly documentId: string;
  readonly locale: string;
  readonly agency: string;
}

interface Text {
  readonly contentType: string;
  readonly value: string;
}

export function seenIn({ story, claims, embargoed }: Told): Seen {
  const texts = (name: string) => (story[name] ?? []) as readonly Text[];
  const sources = (story.infoSources ?? []) as readonly { name: string; role: string }[];
  return {
    headline: texts('headlines')[0]?.value ?? '',
    text: texts('bodies').find(({ contentType }) => contentType === 'text/plain')?.value ?? '',
    claims: claims.map(
      ({ statement, attribution }) => `${String(statement)} | ${String(attribution ?? '')}`,
    ),
    credit: sources.find(({ role }) => role === 'credit')?.name ?? '',
    isEmbargoed: embargoed === true,
  };
}

interface StoryRow {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly body: readonly { children: readonly { text: string }[] }[];
  readonly claims: readonly { statement: string; attribution: string | null }[];
  readonly credit: string | null;
  readonly embargoUntil: string | null;
  readonly agency: { readonly name: string } | null;
}

/** The public rows of stories, read past the ledger and everything that makes it. */
export async function publicNow(
  strapi: Strapi,
  documentIds: readonly string[],
): Promise<PublicNow[]> {
  const rows = (await strapi.db.query(STORY).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    populate: { claims: true, agency: true },
    orderBy: { id: 'asc' },
  })) as unknown as StoryRow[];
  // Of a language that is there twice what was made public last counts, under its own embargo.
  const last = new Map(rows.map((row) => [`urn:newsdesk:${row.documentId}:${row.locale}`, row]));
  return [...last].map(([uri, row]) => ({
    uri,
    documentId: row.documentId,
    locale: row.locale,
    agency: row.agency?.name ?? '',
    headline: row.headline,
    text: row.body.map(({ children }) => children.map(({ text }) => text).join('')).join('\n\n'),
    claims: row.claims.map(({ statement, attribution }) => `${statement} | ${attribution ?? ''}`),
    credit: row.credit ?? row.agency?.name ?? '',
    isEmbargoed: row.embargoUntil !== null && Date.parse(row.embargoUntil) > Date.now(),
  }));
}
