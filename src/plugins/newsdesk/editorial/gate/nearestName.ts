/** How many letters must be put in, left out or replaced to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (row[column] as number) + (one[at] === other[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** No name that anybody mistyped is longer. */
const LONGEST = 80;

/**
 * Finds what somebody may have meant.
 *
 * @returns The name that needs the fewest changes, or null if more than half of it would change.
 */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  const [nearest] = names
    .map((known) => ({ known, changes: distance(name.toLowerCase(), known) }))
    .filter(({ known, changes }) => changes <= known.length / 2)
    .sort((one, other) => one.changes - other.changes);
  return nearest?.known ?? null;
}
