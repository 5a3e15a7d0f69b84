import { CHOICE_FIELD, MOMENT_FIELD } from '../forms/customFields';

/** Words of some length. `text`, because a `string` column holds 255 characters on PostgreSQL. */
export const words = (maxLength: number) => ({ type: 'text', maxLength }) as const;

/** A date and time, shown and taken in the newsroom's time zone. */
export const moment = { type: 'datetime', customField: MOMENT_FIELD } as const;

/** One of the house's words, shown in the panel's language. */
export const choice = (allowed: readonly string[], unlessSaid?: string) => ({
  type: 'enumeration' as const,
  enum: [...allowed],
  customField: CHOICE_FIELD,
  ...(unlessSaid !== undefined && { default: unlessSaid }),
});
