import { RULES } from '../../editorial';
import { gatedTypes } from '../gated/gatedTypes';
import { policyOf } from '../policy';
import type { Strapi } from '../strapi';

/** What the desk has to know of the house before it can judge a story by itself. */
export interface House {
  /** An IANA name. */
  readonly timeZone: string;
  readonly rules: Readonly<Record<string, { severity: string; options: unknown }>>;
  /** The rules that the configuration names; the others have their defaults. */
  readonly given: readonly string[];
  readonly types: Readonly<
    Record<string, { fields: unknown; agencyCredit: string; parts: readonly string[] }>
  >;
}

/** The house policy and the gated types, as the desk needs them to judge in the browser. */
export function describeHouse(strapi: Strapi): House {
  const policy = policyOf(strapi);
  return {
    timeZone: strapi.plugin('newsdesk').config('timeZone'),
    rules: Object.fromEntries(
      RULES.map(({ name }) => {
        const { severity, options } = policy.rules[name]!;
        return [name, { severity, options }];
      }),
    ),
    given: Object.keys(strapi.plugin('newsdesk').config('rules')),
    types: Object.fromEntries(
      [...gatedTypes(strapi)].map(([uid, { fields, agencyCredit, parts }]) => [
        uid,
        { fields, agencyCredit, parts: [...parts] },
      ]),
    ),
  };
}
