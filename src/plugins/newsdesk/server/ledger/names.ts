import type { Row } from '../strapi';

/** How a name is looked for: whatever its case, and without the bars that stand between names. */
export const asName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('|', ' ').trim();

/** All by which the feed finds what a story is linked to: its words and codes. */
export function namesOf(row: Row, field: string | null): string[] {
  const linked = field === null ? [] : [row[field]].flat();
  return linked.flatMap((one) =>
    Object.entries((one ?? {}) as Record<string, unknown>)
      .filter(([name]) => ['name', 'creditLine', 'mediaTopicsCode', 'documentId'].includes(name))
      .map(([, value]) => asName(String(value ?? ''))),
  );
}

/** Names as a column holds them, `|efe|afp|`: those that it held before, and these. */
export function asNames(before: string | undefined, names: readonly string[]): string {
  const all = new Set([...(before ?? '').split('|'), ...names].filter((name) => name !== ''));
  return all.size === 0 ? '' : `|${[...all].join('|')}|`;
}
