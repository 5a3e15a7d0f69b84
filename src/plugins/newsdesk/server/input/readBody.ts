import { errors } from '@strapi/utils';
import type * as z from 'zod';

/** @throws ValidationError (400) that names what is wrong with the body */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
    value: '',
  }));
  const names = problems.map(({ path }) => path.join('.') || 'body');
  throw new errors.ValidationError(
    `These are missing, too long or not of their form: ${[...new Set(names)].join(', ')}.`,
    { code: 'newsdesk/bad-body', errors: problems },
  );
}
