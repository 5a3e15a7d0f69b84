import type {
  BlockNode,
  Claim,
  ClaimKey,
  Evidence,
  Instant,
  LocaleCode,
  SourceRecord,
  Story,
  StoryPart,
} from '../story';

/** A moment at which the clean story may go out. */
export const FIXTURE_NOW = Date.UTC(2026, 2, 12, 15, 0) as Instant;

const HOUR = 3_600_000;

const ALL_PARTS: readonly StoryPart[] = [
  'headline',
  'summary',
  'body',
  'dateline',
  'credit',
  'sourcingLevel',
  'embargoUntil',
  'dismissals',
  'releaseKind',
  'correctionNote',
];

/** The words of the clean claim, all of which stand in the clean story. */
export const CLEAN_STATEMENT =
  'Mayor Ana Ruiz took 40,000 euros from the port operator in the spring of 2024';
export const CLEAN_ATTRIBUTION = 'the regional audit office said in a report';
export const CLEAN_RESPONSE = 'These accusations are baseless and I will answer them in court';

/** Paragraphs as Strapi Blocks. */
export function blocks(...paragraphs: string[]): BlockNode[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** A named source; nothing is wrong with it. */
export function cleanSource(overrides: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 'source-1',
    anonymous: false,
    publicDescription: 'the head of the regional audit office',
    anonymityReason: '',
    approved: false,
    ...overrides,
  };
}

/** An anonymous source that is described, justified and approved. */
export function cleanAnonymousSource(overrides: Partial<SourceRecord> = {}): SourceRecord {
  return cleanSource({
    id: 'source-2',
    anonymous: true,
    publicDescription: 'an accountant at the port authority',
    anonymityReason: 'would be dismissed for speaking',
    approved: true,
    ...overrides,
  });
}

/** A piece of evidence that somebody could look at. */
export function cleanEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'document',
    description: 'Bank statements of April 2024',
    url: 'https://example.org/statements.pdf',
    ...overrides,
  };
}

/** An unverified claim with everything on record; its words stand in the clean story. */
export function cleanClaim(overrides: Partial<Claim> = {}): Claim {
  return {
    key: 'claim-1' as ClaimKey,
    statement: CLEAN_STATEMENT,
    verification: 'unverified',
    verificationNote: '',
    attribution: CLEAN_ATTRIBUTION,
    sources: [cleanSource()],
    sourceTerms: 'on-the-record',
    evidence: [],
    about: 'Ana Ruiz',
    responseSought: 'replied',
    respondent: 'Ana Ruiz',
    respondentSourceId: null,
    soughtAt: (FIXTURE_NOW - 24 * HOUR) as Instant,
    channel: 'phone',
    replyBy: (FIXTURE_NOW - HOUR) as Instant,
    response: CLEAN_RESPONSE,
    noResponseReason: '',
    ...overrides,
  };
}

/** A story with one clean claim that passes every rule of the default policy, warnings included. */
export function cleanStory(overrides: Partial<Story> = {}): Story {
  return {
    locale: 'en' as LocaleCode,
    parts: new Set(ALL_PARTS),
    headline: 'Mayor denies what the audit office found',
    summary: 'The mayor denies it and says that she will go to court.',
    body: blocks(
      `${CLEAN_STATEMENT}, ${CLEAN_ATTRIBUTION} published on Wednesday.`,
      'The port operator has held the concession since 2019.',
      `“${CLEAN_RESPONSE},” Ruiz told EFE by phone.`,
    ),
    claims: [cleanClaim()],
    dismissals: [],
    dateline: { place: 'Santander', region: 'Spain', month: 3, day: 12, year: 2026 },
    credit: 'EFE',
    agencyCredit: 'EFE',
    sourcingLevel: 'single-named',
    embargoUntil: null,
    publicEmbargoes: [],
    releaseKind: null,
    correctionNote: '',
    corrections: 0,
    killed: false,
    released: null,
    translation: null,
    ...overrides,
  };
}
