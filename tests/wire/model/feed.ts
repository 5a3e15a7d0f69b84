import type { ReleaseRecord } from '../../../src/plugins/newsdesk/server/ledger/record';
import { RELEASES } from '../../helpers/ledger';
import type { Strapi } from '../../helpers/newsroom';
import type { Subscriber } from '../subscriber';

/** One release as a subscriber gets it. */
export interface Told {
  readonly cursor: string;
  readonly kind: string;
  readonly story: Record<string, unknown>;
  readonly claims: readonly Record<string, unknown>[];
  readonly embargoed?: true;
}

export interface Asked {
  /** Empty: from the very beginning. */
  readonly after: string;
  readonly limit: number;
  readonly locale?: string;
  readonly agency?: string;
}

export interface Page {
  readonly releases: readonly Told[];
  /** What to go on after; also past what was not for this reader. */
  readonly next: string;
}

/** Releases in order, after a cursor. */
export type Feed = (asked: Asked) => Promise<Page>;

interface Body {
  readonly data: readonly Told[];
  readonly meta: { readonly cursor: string };
}

/** The feed as a subscriber asks for it, over HTTP. */
export const feedOf =
  (subscriber: Subscriber): Feed =>
  async ({ after, limit, locale, agency }) => {
    const query = new URLSearchParams({
      ...(after !== '' && { after }),
      limit: String(limit),
      ...(locale !== undefined && { locale }),
      ...(agency !== undefined && { agency }),
    });
    const { status, body, text } = await subscriber.get<Body>(`/wire?${query}`);
    if (status !== 200) throw new Error(`HTTP ${status}: ${text}`);
    return { releases: body.data, next: body.meta.cursor };
  };

/** The cursor behind all that there is. */
export async function endOf(subscriber: Subscriber): Promise<string> {
  for (let after = ''; ; ) {
    const { body } = await subscriber.get(
      `/wire?kinds=kill&limit=100${after && `&after=${after}`}`,
    );
    if (!body.meta.more) return body.meta.cursor;
    after = body.meta.cursor;
  }
}

interface Row {
  readonly sequence: number;
  readonly restricted: number | boolean;
  readonly locale: string;
  readonly agency: string | null;
  readonly record: string;
}

/** The feed read from the ledger itself, by the contract of the wire. */
export const ledgerFeed =
  (strapi: Strapi, maySeeEmbargoed: boolean): Feed =>
  async ({ after, limit, locale, agency }) => {
    const rows = (await strapi.db
      .connection(RELEASES)
      .select('sequence', 'restricted', 'locale', 'agency', 'record')
      .where('sequence', '>', Number(after || 0))
      .orderBy('sequence')
      .limit(limit)) as Row[];
    const mine = rows.filter(
      (row) =>
        (maySeeEmbargoed || !row.restricted) &&
        (locale === undefined || row.locale === locale) &&
        (agency === undefined || (row.agency ?? '').includes(`|${agency.toLowerCase()}|`)),
    );
    return { releases: mine.map(asTold), next: String(rows.at(-1)?.sequence ?? (after || '0')) };
  };

function asTold({ sequence, record, restricted }: Row): Told {
  const { kind, story, claims } = JSON.parse(record) as ReleaseRecord;
  return {
    cursor: String(sequence),
    kind,
    story,
    claims: claims as unknown as Told['claims'],
    ...(restricted && story.pubStatus === 'usable' && { embargoed: true as const }),
  };
}
