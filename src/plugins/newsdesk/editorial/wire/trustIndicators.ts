import type { NinjsDocument } from './ninjsDocument';
import { webAddress } from './webAddress';

/** IPTC's trust indicators that a newsroom publishes a page for. */
export const TRUST_INDICATORS = [
  'correctionsPolicy',
  'editorialPolicy',
  'ethicsPolicy',
  'factCheckingPolicy',
  'journalistInfo',
  'unnamedSourcesPolicy',
] as const;
export type TrustIndicator = (typeof TRUST_INDICATORS)[number];

const ROLES = 'http://cv.iptc.org/newscodes/trustindicator/';

const TITLES: Readonly<Record<TrustIndicator, string>> = {
  correctionsPolicy: 'Corrections policy',
  editorialPolicy: 'Editorial policy',
  ethicsPolicy: 'Ethics policy',
  factCheckingPolicy: 'Fact-checking policy',
  journalistInfo: 'Information on our journalists',
  unnamedSourcesPolicy: 'Policy on unnamed sources',
};

/** Where the newsroom's own pages stand; an address that is not of the web is left out. */
export type Policies = Readonly<Partial<Record<TrustIndicator, string>>>;

export function toTrustIndicators(policies: Policies): NinjsDocument['trustIndicators'] {
  return TRUST_INDICATORS.flatMap((name) => {
    const href = webAddress(policies[name] ?? '');
    return href === null ? [] : [{ role: `${ROLES}${name}`, title: TITLES[name], href }];
  });
}

/** The page that a trust indicator of a ninjs document leads to, by its role; null where there is none. */
export const policyNamed = (role: string): TrustIndicator | null =>
  TRUST_INDICATORS.find((name) => role === `${ROLES}${name}`) ?? null;
