/** What a spreadsheet would take for a formula, as OWASP lists it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One field of a CSV file after RFC 4180. What a spreadsheet would calculate gets an apostrophe in front,
 * which makes it text.
 */
function csvField(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file after RFC 4180: UTF-8 with the mark by which spreadsheets know it. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
