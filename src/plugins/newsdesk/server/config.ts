import { readPolicy } from '../editorial';
import { isRecord } from './input/isRecord';
import { StartUpError } from './gated/StartUpError';
import type { Strapi } from './strapi';

/** The wire, under `newsdesk.config.wire`. */
export interface WireConfig {
  /** Who publishes, as readers know it: the title of feeds, the publisher of articles. Default `Newsdesk`. */
  readonly name: string;
  /** The publisher's own address on the web, http or https. Default: none. */
  readonly url: string;
  /** How many requests a subscriber may make of one server in a minute, 1 to 1,000,000. Default 600. */
  readonly requestsPerMinute: number;
  /** How many long polls and streams a subscriber may hold open on one server, 1 to 100,000. Default 20. */
  readonly openAtOnce: number;
  /**
   * After how many minutes a stream ends and the client has to come back, with permissions that are looked
   * at again: 1 to 1,440. Default 15.
   */
  readonly streamMinutes: number;
}

/** Webhooks that are sent releases, under `newsdesk.config.push`. */
export interface PushConfig {
  /** How long to wait after the first attempt in vain, in seconds; then twice as long each time. Default 5. */
  readonly firstRetrySeconds: number;
  /** The longest wait between two attempts, in seconds. Default 3600. */
  readonly slowestRetrySeconds: number;
  /** After how many hours in vain a webhook is disabled. Default 72. */
  readonly giveUpAfterHours: number;
  /** How long a receiver may take to answer, in seconds, up to 120. Default 10. */
  readonly timeoutSeconds: number;
}

/** What `config/plugins.ts` may say under `newsdesk.config`. */
export interface NewsdeskConfig {
  /** The house policy, ESLint style: `'story/credit': 'warn'`, `'claim/in-copy': ['block', { tolerance: 0.1 }]`. */
  readonly rules: Record<string, unknown>;
  /** The newsroom's time zone, an IANA name. Default `UTC`. */
  readonly timeZone: string;
  /** Whether to look at start-up for public stories that fail the gate. Default true. */
  readonly auditAtStartUp: boolean;
  /**
   * What the URIs of stories on the wire begin with. To be chosen once: subscribers know stories by it.
   * Default `urn:newsdesk`.
   */
  readonly uriPrefix: string;
  /** The feed of releases and the addresses of stories on the wire. */
  readonly wire: WireConfig;
  /** Webhooks that are sent releases. */
  readonly push: PushConfig;
}

const upTo = (most: number) => ({
  isGood: (value: unknown) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most,
  what: `a whole number from 1 to ${most}`,
});

const WIRE: Readonly<
  Record<keyof WireConfig, { isGood: (value: unknown) => boolean; what: string }>
> = {
  name: {
    isGood: (value) => typeof value === 'string' && /^.{1,200}$/u.test(value),
    what: 'a name of up to 200 characters',
  },
  url: {
    isGood: (value) => typeof value === 'string' && /^(https?:\/\/\S{1,2000})?$/.test(value),
    what: 'an address that begins with https:// or http://, or empty',
  },
  requestsPerMinute: upTo(1_000_000),
  openAtOnce: upTo(100_000),
  streamMinutes: upTo(1_440),
};

const DEFAULTS: NewsdeskConfig = {
  rules: {},
  timeZone: 'UTC',
  auditAtStartUp: true,
  uriPrefix: 'urn:newsdesk',
  wire: { name: 'Newsdesk', url: '', requestsPerMinute: 600, openAtOnce: 20, streamMinutes: 15 },
  push: {
    firstRetrySeconds: 5,
    slowestRetrySeconds: 3600,
    giveUpAfterHours: 72,
    timeoutSeconds: 10,
  },
};

const LONGEST: PushConfig = {
  firstRetrySeconds: 86_400,
  slowestRetrySeconds: 86_400,
  giveUpAfterHours: 8760,
  timeoutSeconds: 120,
};

/** A scheme and a path, as RFC 3986 has them, without what would need escaping in an address. */
const URI_PREFIX = /^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~\-/,:@]*[A-Za-z0-9]$/;

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
    if (typeof given.uriPrefix !== 'string' || !URI_PREFIX.test(given.uriPrefix))
      problems.push('"uriPrefix" is the start of a URI, such as urn:newsdesk or tag:efe.com,2026.');
    problems.push(...wireProblems(given.wire));
    problems.push(...pushProblems(given.push));
    if (problems.length > 0) throw new StartUpError('configuration', 'newsdesk.config', problems);
    readPolicy({ rules: given.rules });
  },
};

function wireProblems(given: unknown): string[] {
  if (!isRecord(given)) return ['"wire" holds the options of the wire.'];
  return Object.entries(given).flatMap(([name, value]) => {
    const option = Object.hasOwn(WIRE, name) ? WIRE[name as keyof WireConfig] : null;
    if (!option)
      return [`There is no option "wire.${name}". There are: ${Object.keys(WIRE).join(', ')}.`];
    return option.isGood(value) ? [] : [`"wire.${name}" is ${option.what}.`];
  });
}

function pushProblems(given: unknown): string[] {
  if (!isRecord(given)) return ['"push" holds the options of webhooks.'];
  return Object.entries(given).flatMap(([name, value]) => {
    if (!Object.hasOwn(LONGEST, name))
      return [`There is no option "push.${name}". There are: ${Object.keys(LONGEST).join(', ')}.`];
    const longest = LONGEST[name as keyof PushConfig];
    return typeof value === 'number' && value > 0 && value <= longest
      ? []
      : [`"push.${name}" is a number above 0, up to ${longest}.`];
  });
}

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

export const wireConfigOf = (strapi: Strapi): WireConfig =>
  strapi.plugin('newsdesk').config('wire');

export const pushConfigOf = (strapi: Strapi): PushConfig =>
  strapi.plugin('newsdesk').config('push');
