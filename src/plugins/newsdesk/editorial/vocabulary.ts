/** The closed word lists of the house. A value outside its list is refused at every door. */

/** How far a claim has been checked by us. */
export const VERIFICATIONS = ['unverified', 'verified', 'disputed', 'retracted'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** The state of the right of reply for one claim. */
export const RESPONSE_STATES = [
  'not-yet',
  'awaiting-reply',
  'replied',
  'declined',
  'no-reply',
  'unreachable',
  'not-applicable',
] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** What was agreed with a source about how it may be used. */
export const SOURCE_TERMS = [
  'on-the-record',
  'on-background',
  'deep-background',
  'off-the-record',
] as const;
export type SourceTerms = (typeof SOURCE_TERMS)[number];

/** How well a story stands, weakest first. */
export const SOURCING_LEVELS = [
  'single-anonymous',
  'multiple-anonymous',
  'single-named',
  'multiple-named',
  'documented',
  'witnessed',
] as const;
export type SourcingLevel = (typeof SOURCING_LEVELS)[number];

/** What a piece of evidence is. `eyewitness`: one of ours was there. */
export const EVIDENCE_KINDS = [
  'document',
  'recording',
  'image',
  'data',
  'link',
  'eyewitness',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** By which means a response was sought. */
export const CHANNELS = [
  'phone',
  'email',
  'in-person',
  'message',
  'letter',
  'press-office',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What one act of putting a version on the wire was. */
export const RELEASE_KINDS = [
  'publish',
  'update',
  'correction',
  'withdrawal',
  'kill',
  'embargo-lift',
] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];
