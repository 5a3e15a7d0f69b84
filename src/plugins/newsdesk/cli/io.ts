/** Where a command reads and writes. */
export interface IO {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

/**
 * A command: takes its arguments, answers its exit status.
 * 0: done, and the answer is good. 1: the answer is bad, or the command failed. 2: it was called wrongly.
 */
export type Command = (args: string[], io: IO) => Promise<number>;

/** Called wrongly: the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
