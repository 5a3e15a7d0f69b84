import { errors } from '@strapi/utils';

/** As Strapi makes them, and as imports may have made them. */
export const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** As Strapi writes one: `en`, `pt-BR`. */
export const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/**
 * The refusal of a parameter of the plugin's own addresses: status 400, the code `newsdesk/bad-parameter`.
 *
 * @param allowed says what is taken, where that is not plain
 */
export function badParameter(name: string, allowed = ''): Error {
  const message = `The parameter “${name}” is not one this address takes, or not of its form.`;
  return new errors.ValidationError(allowed ? `${message} ${allowed}` : message, {
    code: 'newsdesk/bad-parameter',
    errors: [{ path: [name], message: 'Bad parameter', name: 'ValidationError', value: '' }],
  });
}

/** @throws ValidationError for a parameter that the address does not know */
export function refuseOthers(
  parameters: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const other = Object.keys(parameters).find((name) => !known.includes(name));
  if (other !== undefined) throw badParameter(other.slice(0, 40));
}

/** @throws ValidationError if a parameter is missing or not of its form */
export function matching(value: unknown, form: RegExp, name: string): string {
  if (typeof value !== 'string' || !form.test(value)) throw badParameter(name);
  return value;
}
