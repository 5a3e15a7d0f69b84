/** Stops the start-up: with this configuration the gate could not hold. */
export class StartUpError extends Error {
  override readonly name = 'StartUpError';

  /**
   * @param code stable: what kind of configuration is wrong
   * @param where the content type or setting that is wrong
   * @param problems each a sentence that says what is wrong and what to do
   */
  constructor(
    readonly code: 'gated-type' | 'configuration',
    readonly where: string,
    readonly problems: readonly string[],
  ) {
    super(
      `Newsdesk cannot guard ${where}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  }
}
