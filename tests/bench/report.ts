/** One measured figure, as `-- --json` prints it. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In words: `≤ 1.10`. Absent for a figure that is told for the record. */
  readonly goal?: string;
  readonly met?: boolean;
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Prints figures as a table for people, or as JSON with `-- --json`. Good or bad: as they came out. */
export function printRows(title: string, rows: readonly BenchRow[]): void {
  if (process.argv.includes('--json')) {
    const told = rows.map(({ name, value, unit, goal = null, met = null }) => ({
      name,
      value,
      unit,
      goal,
      met,
    }));
    process.stdout.write(`${JSON.stringify({ rows: told })}\n`);
    return;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  process.stdout.write(`\n${title}\n\n`);
  for (const { name, value, unit, goal, met } of rows) {
    const figure = value.toFixed(value < 10 ? 3 : 1).padStart(10);
    const verdict = goal === undefined ? '' : `  goal ${goal}  ${met ? 'met' : 'MISSED'}`;
    process.stdout.write(`  ${name.padEnd(width)} ${figure} ${unit.padEnd(3)}${verdict}\n`);
  }
  process.stdout.write('\n');
}
