/**
 * What the server said in the errors of Strapi's form. Those of the form itself are messages to be
 * translated, objects with an `id`; the server's are words.
 */
export function serverMessages(errors: unknown): string[] {
  if (typeof errors === 'string') return [errors];
  if (typeof errors !== 'object' || errors === null || 'id' in errors) return [];
  return Object.values(errors).flatMap(serverMessages);
}
