type Fields = Record<string, unknown>;

/**
 * Signs dismissals: who and when come from the server, never from a client. One that the story has
 * already keeps its signature; one whose passage or reason was changed is a new decision.
 *
 * @param sent as the client sent them
 * @param stored as the draft has them, by component id
 */
export function stampDismissals(
  sent: readonly Fields[],
  stored: readonly Fields[],
  who: string,
  when: Date,
): Fields[] {
  return sent.map((dismissal) => {
    const before = stored.find(({ id }) => id !== undefined && String(id) === String(dismissal.id));
    const passage = dismissal.passage ?? before?.passage;
    const reason = dismissal.reason ?? before?.reason;
    const same = stored.find((other) => other.passage === passage && other.reason === reason);
    return {
      ...dismissal,
      dismissedBy: same?.dismissedBy ?? who,
      dismissedAt: same?.dismissedAt ?? when.toISOString(),
    };
  });
}
