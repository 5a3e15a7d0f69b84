import type { useFormActions } from '../strapi';

type Values = Readonly<Record<string, unknown>>;
export type Form = ReturnType<typeof useFormActions>;

/** The rows of a repeatable part of the form, as they stand now. */
export const rowsIn = (form: Form, field: string): readonly Values[] =>
  (form.getValues()[field] ?? []) as readonly Values[];

/** A row of the form, wherever it is moved: Strapi gives each a key for as long as the form is open. */
export interface HeldRow {
  /** Its place now; -1 when it is gone. */
  readonly index: () => number;
}

/** Holds on to a row that is there. */
export function holdRow(form: Form, field: string, index: number): HeldRow {
  const key = rowsIn(form, field)[index]?.__temp_key__;
  return { index: () => placeOf(form, field, key) };
}

/** Adds a row at the end, and holds on to it. */
export function addRow(form: Form, field: string, row: Values): HeldRow {
  const before = new Set(rowsIn(form, field).map(({ __temp_key__ }) => __temp_key__));
  form.addFieldRow(field, { ...row });
  let key: unknown;
  return {
    index: () => {
      // The form has the row, and its key, once it has rendered.
      key ??= rowsIn(form, field).find(
        ({ __temp_key__ }) => !before.has(__temp_key__),
      )?.__temp_key__;
      return placeOf(form, field, key);
    },
  };
}

const placeOf = (form: Form, field: string, key: unknown): number =>
  key === undefined
    ? -1
    : rowsIn(form, field).findIndex(({ __temp_key__ }) => __temp_key__ === key);
