/** That somebody just asked to publish a story: by the button, its dialog or the keyboard. */
export interface Attempt {
  readonly model: string;
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** After that many ms an attempt explains nothing any more. */
const LONGEST = 60_000;

let last: Attempt | null = null;

/** Notes an attempt. It outlives the form: a story that is published before it was ever saved gets a new one. */
export function noteAttempt(model: string, locale: string): void {
  last = { model, locale, at: Date.now() };
}

/** Whether somebody has just asked to publish a story of this kind and language. */
export const isAttempted = (model: string, locale: string): boolean =>
  last?.model === model && last.locale === locale && Date.now() - last.at < LONGEST;

export const forgetAttempt = (): void => void (last = null);
