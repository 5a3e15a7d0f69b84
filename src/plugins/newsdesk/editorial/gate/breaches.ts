import type { Claim, Instant, Story } from '../story';
import { VERIFICATIONS, type Verification } from '../vocabulary';
import {
  CLEAN_STATEMENT,
  FIXTURE_NOW,
  blocks,
  cleanAnonymousSource,
  cleanEvidence,
  cleanSource,
  cleanStory,
} from './fixtures';

/**
 * For tests: every way to fail a rule, so that each can be tried on every kind of claim, in the heart
 * and at the doors.
 */

/** A claim of each verification that nothing is wrong with. */
export const CLEAN: Record<Verification, Partial<Claim>> = {
  unverified: { verification: 'unverified' },
  disputed: { verification: 'disputed' },
  verified: { verification: 'verified', evidence: [cleanEvidence()] },
  retracted: { verification: 'retracted', statement: 'The mayor resigned over it in the autumn' },
};

const OPEN = ['unverified', 'disputed'] as const;
const STANDING = [...OPEN, 'verified'] as const;

/** A way to fail one rule and no other. */
export interface Breach {
  readonly code: string;
  readonly field: string;
  readonly claim: Partial<Claim>;
  readonly story?: Partial<Story>;
  /** Of which verification the claim must be for the rule to speak. */
  readonly of: readonly Verification[];
}

const onBackground = { sourceTerms: 'on-background' } as const;
export const anonymous = (overrides = {}): Partial<Claim> => ({
  ...onBackground,
  sources: [cleanAnonymousSource(overrides)],
});

export const textWith = (words: string): Partial<Story> => ({
  body: [...(cleanStory().body as []), ...blocks(words)],
});

export const CLAIM_BREACHES: readonly Breach[] = [
  ...['', ' ', '—', '\u200b', 'the'].map((attribution) => ({
    code: 'claim/attributed',
    field: 'attribution',
    claim: { attribution },
    of: OPEN,
  })),
  {
    code: 'claim/response-sought',
    field: 'responseSought',
    claim: { responseSought: null },
    of: OPEN,
  },
  {
    code: 'claim/response-sought.not-yet',
    field: 'responseSought',
    claim: { responseSought: 'not-yet' },
    of: OPEN,
  },
  {
    code: 'claim/in-copy',
    field: 'statement',
    claim: { statement: 'The mayor sold the town hall to a circus' },
    of: STANDING,
  },
  {
    code: 'claim/in-copy',
    field: 'statement',
    claim: { statement: CLEAN_STATEMENT.replace('40,000', '50,000') },
    of: STANDING,
  },
  { code: 'claim/in-copy.empty', field: 'statement', claim: { statement: ' … ' }, of: STANDING },
  {
    code: 'claim/attribution-in-copy',
    field: 'attribution',
    claim: { attribution: 'a parrot in the harbour said' },
    of: STANDING,
  },
  {
    code: 'claim/response-in-copy',
    field: 'response',
    claim: { response: 'I have never been to that harbour in my life' },
    of: STANDING,
  },
  {
    code: 'claim/retracted-gone',
    field: 'statement',
    claim: { statement: `“${CLEAN_STATEMENT.toUpperCase()}”` },
    of: ['retracted'],
  },
  {
    code: 'claim/verified-has-evidence',
    field: 'evidence',
    claim: { evidence: [] },
    of: ['verified'],
  },
  {
    code: 'claim/verified-has-evidence',
    field: 'evidence',
    claim: { evidence: [cleanEvidence({ description: ' ', url: '' })] },
    of: ['verified'],
  },
  ...['', ' - '].map((publicDescription) => ({
    code: 'source/described',
    field: 'source',
    claim: anonymous({ publicDescription }),
    of: STANDING,
  })),
  ...['a source', 'Well-placed sources', 'a person close to the matter'].map(
    (publicDescription) => ({
      code: 'source/described.vague',
      field: 'source',
      claim: anonymous({ publicDescription }),
      of: STANDING,
    }),
  ),
  {
    code: 'source/anonymity-justified.reason',
    field: 'source',
    claim: anonymous({ anonymityReason: '' }),
    of: STANDING,
  },
  {
    code: 'source/anonymity-justified.approval',
    field: 'furtherSources',
    claim: { ...onBackground, sources: [cleanSource(), cleanAnonymousSource({ approved: false })] },
    of: STANDING,
  },
  {
    code: 'source/plural-sources',
    field: 'attribution',
    claim: { attribution: 'port sources said' },
    story: textWith('That is what port sources said.'),
    of: STANDING,
  },
  {
    code: 'source/plural-sources',
    field: 'attribution',
    claim: { attribution: 'port sources said', sources: [cleanSource(), cleanSource()] },
    story: textWith('That is what port sources said.'),
    of: STANDING,
  },
  {
    code: 'source/terms-respected.missing',
    field: 'sourceTerms',
    claim: { sourceTerms: null },
    of: STANDING,
  },
  {
    code: 'source/terms-respected.off-the-record',
    field: 'sourceTerms',
    claim: { sourceTerms: 'off-the-record' },
    of: VERIFICATIONS,
  },
  {
    code: 'source/terms-respected.deep-background-alone',
    field: 'sourceTerms',
    claim: { sourceTerms: 'deep-background' },
    of: OPEN,
  },
  {
    code: 'source/terms-respected.deep-background-attributed',
    field: 'attribution',
    claim: {
      sourceTerms: 'deep-background',
      attribution: 'an accountant at the port authority said',
      sources: [cleanAnonymousSource(), cleanSource()],
    },
    story: textWith('That is what an accountant at the port authority said.'),
    of: STANDING,
  },
  {
    code: 'source/terms-respected.deep-background-attributed',
    field: 'attribution',
    claim: {
      sourceTerms: 'deep-background',
      attribution: 'a port source said',
      sources: [cleanSource(), cleanSource({ id: 'source-9' })],
    },
    story: textWith('That is what a port source said.'),
    of: STANDING,
  },
  {
    code: 'source/terms-respected.deep-background-attributed',
    field: 'attribution',
    claim: {
      sourceTerms: 'deep-background',
      attribution: 'port sources said',
      sources: [cleanSource(), cleanSource({ id: 'source-9' })],
    },
    story: textWith('That is what port sources said.'),
    of: STANDING,
  },
  {
    code: 'source/terms-respected.anonymous-on-the-record',
    field: 'sourceTerms',
    claim: { ...anonymous(), sourceTerms: 'on-the-record' },
    of: STANDING,
  },
  ...(['declined', 'no-reply', 'unreachable'] as const).map((responseSought) => ({
    code: 'source/not-also-declined',
    field: 'source',
    claim: { ...anonymous(), respondentSourceId: 'source-2', responseSought, response: '' },
    of: STANDING,
  })),
];

export interface StoryBreach {
  readonly code: string;
  readonly path: string;
  readonly story: Partial<Story>;
}

export const datelineOf = (overrides = {}): Partial<Story> => ({
  dateline: { place: 'Santander', region: '', month: 2, day: 28, year: 2023, ...overrides },
});

export const STORY_BREACHES: readonly StoryBreach[] = [
  { code: 'story/dateline', path: 'dateline', story: { dateline: null } },
  { code: 'story/dateline.place', path: 'dateline', story: datelineOf({ place: ' ' }) },
  {
    code: 'story/dateline.day-without-month',
    path: 'dateline',
    story: datelineOf({ month: null }),
  },
  ...[
    { day: 29 },
    { day: 30, year: null },
    { day: 0 },
    { month: 13 },
    { month: 4, day: 31 },
    { day: 29, year: 1900 },
    { day: 1.5 },
  ].map((date) => ({
    code: 'story/dateline.no-such-date',
    path: 'dateline',
    story: datelineOf(date),
  })),
  { code: 'story/credit', path: 'credit', story: { credit: ' ', agencyCredit: '' } },
  { code: 'story/credit.agency', path: 'credit', story: { credit: 'EFECOM', agencyCredit: 'EFE' } },
  {
    code: 'story/embargo-in-future',
    path: 'embargoUntil',
    story: { embargoUntil: FIXTURE_NOW, publicEmbargoes: [(FIXTURE_NOW - 1) as Instant] },
  },
  {
    code: 'story/sourcing-level',
    path: 'sourcingLevel',
    story: { sourcingLevel: 'multiple-named' },
  },
  { code: 'story/sourcing-level.missing', path: 'sourcingLevel', story: { sourcingLevel: null } },
];
