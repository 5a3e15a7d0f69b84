/** A story as subscribers get it, for the server: the panel takes `changeOfFacts` and `diffVersions` by themselves. */
export type { NewsArticleLd } from './articleLd';
export type * from './ninjsDocument';
export type * from './release';
export { changeOfFacts, type FactChange, type FactCode } from './changeOfFacts';
export { diffVersions, type Change, type DiffPart, type Version } from './diffVersions';
export { toAtom, type AtomOptions } from './toAtom';
export { toJsonLd, type JsonLdOptions, type Released } from './toJsonLd';
export { tombstone, type Gone } from './tombstone';
export { toNinjs, type NinjsOptions } from './toNinjs';
export { toWireClaim } from './toWireClaim';
export { TRUST_INDICATORS, type Policies, type TrustIndicator } from './trustIndicators';
export type * from './wireStory';
