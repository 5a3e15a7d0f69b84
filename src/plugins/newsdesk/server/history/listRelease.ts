import type { ListedRelease } from '../../editorial';
import type { ReleaseKind } from '../../editorial/vocabulary';
import type { ReleaseRecord } from '../ledger/record';
import type { BreakCode, ReleaseRow } from '../ledger/verifyLedger';
import type { LanguageAccess } from './storyAccess';

/** What a release says, or null where somebody has made it unreadable. */
export function readRecord({ record }: ReleaseRow): ReleaseRecord | null {
  try {
    const read: unknown = JSON.parse(record);
    return typeof read === 'object' && read !== null ? (read as ReleaseRecord) : null;
  } catch {
    return null;
  }
}

/** A release as the desk lists it. Of one that cannot be read, what its columns say. */
export function listRelease(
  row: ReleaseRow,
  { text }: LanguageAccess,
  broken: ReadonlyMap<number, BreakCode>,
): ListedRelease {
  const sequence = Number(row.sequence);
  const record = readRecord(row);
  return {
    sequence,
    version: Number(row.version),
    kind: String(row.kind) as ReleaseKind,
    locale: String(row.locale ?? ''),
    state: String(row.state) as ListedRelease['state'],
    restricted: Boolean(row.restricted),
    embargoedUntil: isoOf(row.embargoed_until),
    note: record?.note ?? null,
    headline: text ? headlineOf(record) : null,
    by: record?.by ?? '',
    door: record?.door ?? '',
    at: isoOf(row.released_at) ?? '',
    broken: broken.get(sequence) ?? null,
  };
}

/** @param milliseconds since 1970; some databases give them as text */
function isoOf(milliseconds: unknown): string | null {
  if (milliseconds == null) return null;
  const date = new Date(Number(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function headlineOf(record: ReleaseRecord | null): string | null {
  const [headline] = (record?.story?.headlines ?? []) as { value?: unknown }[];
  return typeof headline?.value === 'string' ? headline.value : null;
}
