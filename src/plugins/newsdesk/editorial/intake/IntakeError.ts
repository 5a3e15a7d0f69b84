/** Why copy could not be taken in. The codes never change. */
export type IntakeErrorCode = 'empty' | 'binary' | 'too-large';

/** Copy that cannot be taken in. The message says what is wrong and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';

  constructor(
    readonly code: IntakeErrorCode,
    message: string,
  ) {
    super(message);
  }
}
