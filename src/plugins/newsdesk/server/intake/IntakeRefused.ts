/** Copy that is readable but cannot become a story here. The message says what to do. */
export class IntakeRefused extends Error {
  override readonly name = 'IntakeRefused';

  /**
   * @param code stable
   * @param storyId for `duplicate`: the document that the copy became before
   */
  constructor(
    readonly code: 'duplicate' | 'unknown-agency' | 'unknown-locale' | 'unknown-type',
    message: string,
    readonly storyId: string | null = null,
  ) {
    super(message);
  }
}
