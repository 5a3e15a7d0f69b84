/** How a database compares text without regard to case. */
export type Dialect = 'sqlite' | 'postgres' | 'mysql';

/** The escape character of our patterns: databases disagree about the backslash. */
const ESCAPE = '!';

/**
 * Whether a text contains words, whatever their case, and the same in every database: SQLite lowers ASCII
 * letters alone and PostgreSQL what its locale knows, so the other letters that occur are lowered by name;
 * MySQL's own comparison would take "año" for "ano".
 *
 * @param expression - SQL without bindings.
 * @param words - As somebody typed them.
 * @returns SQL with its bindings, in order.
 */
export function containsWords(
  dialect: Dialect,
  expression: string,
  words: string,
): { sql: string; bindings: string[] } {
  const { sql, bindings } = lowered(dialect, expression, words);
  return {
    sql: `${sql} like ? escape '${ESCAPE}'`,
    bindings: [...bindings, `%${fold(words).replace(/[!%_]/g, `${ESCAPE}$&`)}%`],
  };
}

/** Whether a text is these words, whatever their case. */
export function equalsWords(
  dialect: Dialect,
  expression: string,
  words: string,
): { sql: string; bindings: string[] } {
  const { sql, bindings } = lowered(dialect, expression, words);
  return { sql: `${sql} = ?`, bindings: [...bindings, fold(words)] };
}

const fold = (words: string): string => words.normalize('NFC').toLowerCase();

function lowered(dialect: Dialect, expression: string, words: string) {
  if (dialect === 'mysql') {
    return {
      sql: `convert(lower(${expression}) using utf8mb4) collate utf8mb4_bin`,
      bindings: [],
    };
  }
  const capitals = [...new Set(fold(words))]
    .map((letter) => [letter.toUpperCase(), letter] as const)
    .filter(([capital, letter]) => capital !== letter && !/[a-z]/.test(letter));
  return {
    sql: capitals.reduce((sql) => `replace(${sql}, ?, ?)`, `lower(${expression})`),
    bindings: capitals.flat(),
  };
}
