/**
 * Whether filters or a sort order go by a field, at whatever depth.
 *
 * @param query as Strapi takes them: filters are objects and lists of them; a sort order may be a text
 *   (`"localizations.headline:asc"`) as well
 */
export function mentionsField(query: unknown, field: string): boolean {
  if (Array.isArray(query)) return query.some((part) => mentionsField(part, field));
  if (typeof query === 'string') return query.split(/[,.:]/).some((word) => word.trim() === field);
  if (typeof query !== 'object' || query === null) return false;
  return Object.entries(query).some(
    ([name, value]) =>
      // A text below a field is a value to compare with, not a name.
      name === field || (typeof value === 'object' && mentionsField(value, field)),
  );
}
