/** Bounds on what one story may hold; far above any real copy, far below what hurts the server. */
export const BOUNDS = {
  claims: 200,
  otherComponents: 500,
  /** Records that one relation may name at once. */
  related: 500,
  /** Characters of a body. The longest wire features stay under 60,000. */
  bodyLength: 300_000,
  /** A `string` column holds this many characters on PostgreSQL and MySQL. */
  stringLength: 255,
} as const;
