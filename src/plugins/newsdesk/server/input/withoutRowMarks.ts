import { isRecord } from './isRecord';

/** What Strapi's panel and its own answers carry beside the fields, and Strapi would store. */
const ROW_MARKS = ['id', 'localizations'];

/**
 * What was sent without what says which row it goes to. Strapi would write a new draft into the row of
 * that id, or fail with an error 500 where there is one; and by `localizations`, which shares its column
 * with the document's id, give the draft another document.
 */
export function withoutRowMarks<Data>(data: Data): Data {
  if (!isRecord(data) || !ROW_MARKS.some((name) => name in data)) return data;
  const fields = Object.entries(data).filter(([name]) => !ROW_MARKS.includes(name));
  return Object.fromEntries(fields) as Data;
}
