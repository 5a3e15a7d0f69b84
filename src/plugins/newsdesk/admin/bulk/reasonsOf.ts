interface Refusal {
  readonly message?: unknown;
  readonly details?: {
    readonly errors?: readonly { readonly message?: unknown; readonly severity?: unknown }[];
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Why the server refused a request, in its own words: what blocks, without warnings.
 *
 * @param error as Strapi's fetch client throws it
 * @returns null if the server said nothing
 */
export function reasonsOf(error: unknown): string[] | null {
  const { response } = (error ?? {}) as { response?: { data?: { error?: Refusal } } };
  const refusal = response?.data?.error;
  if (!refusal) return null;
  const reasons = (refusal.details?.errors ?? [])
    .filter(({ severity }) => severity !== 'warn')
    .map(({ message }) => message)
    .filter(isText);
  if (reasons.length > 0) return reasons;
  return isText(refusal.message) ? [refusal.message] : null;
}
