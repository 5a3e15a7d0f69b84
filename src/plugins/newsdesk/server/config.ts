import { readPolicy } from '../editorial';
import { StartUpError } from './gated/StartUpError';
import type { Strapi } from './strapi';

/** What `config/plugins.ts` may say under `newsdesk.config`. */
export interface NewsdeskConfig {
  /** The house policy, ESLint style: `'story/credit': 'warn'`, `'claim/in-copy': ['block', { tolerance: 0.1 }]`. */
  readonly rules: Record<string, unknown>;
  /** The newsroom's time zone, an IANA name. Default `UTC`. */
  readonly timeZone: string;
  /** Whether to look at start-up for public stories that fail the gate. Default true. */
  readonly auditAtStartUp: boolean;
}

const DEFAULTS: NewsdeskConfig = { rules: {}, timeZone: 'UTC', auditAtStartUp: true };

export const config = {
  default: DEFAULTS,
  /**
   * Stops the start-up for a configuration with which the gate could not hold.
   *
   * @throws PolicyError for an unknown rule or a bad option, StartUpError for anything else
   */
  validator(given: Record<string, unknown>): void {
    const problems = Object.keys(given)
      .filter((name) => !(name in DEFAULTS))
      .map(
        (name) => `There is no option "${name}". There are: ${Object.keys(DEFAULTS).join(', ')}.`,
      );
    if (typeof given.auditAtStartUp !== 'boolean')
      problems.push('"auditAtStartUp" is true or false.');
    if (!isTimeZone(given.timeZone))
      problems.push('"timeZone" is an IANA name such as Europe/Madrid.');
    if (problems.length > 0) throw new StartUpError('configuration', 'newsdesk.config', problems);
    readPolicy({ rules: given.rules });
  },
};

function isTimeZone(name: unknown): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name as string });
    return typeof name === 'string';
  } catch {
    return false;
  }
}

/** The newsroom's time zone, an IANA name. */
export const timeZoneOf = (strapi: Strapi): string => strapi.plugin('newsdesk').config('timeZone');
