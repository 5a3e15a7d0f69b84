interface ServersAnswer {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: unknown } } };
}

/** What the server said when it refused, in its own words; null where it said nothing. */
export function reasonOf(error: unknown): string | null {
  const message = (error as ServersAnswer | null)?.response?.data?.error?.message;
  return typeof message === 'string' && message !== '' ? message : null;
}
