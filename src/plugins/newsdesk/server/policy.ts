import { readPolicy, type Policy } from '../editorial';
import type { Strapi } from './strapi';

const policies = new WeakMap<Strapi, Policy>();

/**
 * The house policy, read once from the plugin's configuration.
 *
 * @throws PolicyError if the configuration names an unknown rule or a bad option
 */
export function policyOf(strapi: Strapi): Policy {
  const policy = policies.get(strapi) ?? readPolicy({ rules: rulesOf(strapi) });
  policies.set(strapi, policy);
  return policy;
}

const rulesOf = (strapi: Strapi): unknown => strapi.plugin('newsdesk').config('rules') ?? {};
