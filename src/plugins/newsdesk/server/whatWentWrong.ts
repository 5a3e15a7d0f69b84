/** As databases and their drivers number errors: `SQLITE_BUSY`, `23505`, `ER_DUP_ENTRY`, `ECONNREFUSED`. */
const CODE = /^[A-Z0-9_]{3,60}$/;

/**
 * What went wrong, for the log. Of an error of the database its name and code: the message repeats the
 * statement, and with it the words of stories and whatever else was to be written.
 *
 * @param error whatever was thrown
 */
export function whatWentWrong(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, code } = error as { name?: unknown; code?: unknown };
  const isNumbered = typeof code === 'string' && CODE.test(code);
  return isNumbered ? `${String(name ?? 'Error')} ${code}` : String(error);
}
