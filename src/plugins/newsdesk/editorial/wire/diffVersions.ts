import { diffWords, type DiffWords } from './diffWords';
import { pairParagraphs } from './pairParagraphs';
import { readNinjs, type ReadNinjs } from './readNinjs';
import type { Envelope } from './release';
import type { WireClaim } from './wireStory';

export type { DiffWords } from './diffWords';

/** Of a claim, what may change; its key may not. */
export type ClaimField = Exclude<keyof WireClaim, 'key'>;

/** What of a story a change is in. */
export type DiffPart =
  | { readonly name: 'headline' | 'summary' | 'dateline' | 'byline' | 'correction' }
  /** `paragraph` counts from 0 in the later version; of one that was removed, where it would stand. */
  | { readonly name: 'body'; readonly paragraph: number }
  | { readonly name: 'claim'; readonly claimKey: string | null; readonly field: ClaimField };

/** One change between two versions, in words. */
export interface Change {
  readonly part: DiffPart;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly words: readonly DiffWords[];
}

/** A released version: a tombstone has no words, and no claims. */
export type Version = Pick<Envelope, 'story' | 'claims'>;

const CLAIM_FIELDS = [
  'statement',
  'verification',
  'verificationNote',
  'attribution',
  'about',
  'responseSought',
  'respondent',
  'soughtAt',
  'channel',
  'replyBy',
  'response',
  'noResponseReason',
] as const satisfies readonly ClaimField[];

/** None where the words are the same but for white space. */
function changeIn(part: DiffPart, before: string, after: string): Change[] {
  if (before === after) return [];
  if (before === '') return [{ part, kind: 'added', words: [{ text: after, mark: 'added' }] }];
  if (after === '') return [{ part, kind: 'removed', words: [{ text: before, mark: 'removed' }] }];
  const words = diffWords(before, after);
  return words.every(({ mark }) => mark === 'same') ? [] : [{ part, kind: 'changed', words }];
}

const paragraphsOf = ({ plain }: ReadNinjs): string[] =>
  plain === '' ? [] : plain.split(/\n{2,}/);

function changesOfBody(before: ReadNinjs, after: ReadNinjs): Change[] {
  return pairParagraphs(paragraphsOf(before), paragraphsOf(after)).flatMap((pair) =>
    changeIn({ name: 'body', paragraph: pair.index }, pair.before ?? '', pair.after ?? ''),
  );
}

/** A claim without a key is known again by its statement alone. */
const identityOf = ({ key, statement }: WireClaim): string => key ?? `statement:${statement}`;

const byIdentity = (claims: readonly WireClaim[]): Map<string, WireClaim> =>
  new Map(claims.map((claim) => [identityOf(claim), claim]));

function changesOfClaim(before: WireClaim | undefined, after: WireClaim | undefined): Change[] {
  const claimKey = (after ?? before)?.key ?? null;
  return CLAIM_FIELDS.flatMap((field) =>
    changeIn({ name: 'claim', claimKey, field }, before?.[field] ?? '', after?.[field] ?? ''),
  );
}

function changesOfClaims(before: readonly WireClaim[], after: readonly WireClaim[]): Change[] {
  const earlier = byIdentity(before);
  const later = byIdentity(after);
  const gone = [...earlier].filter(([identity]) => !later.has(identity));
  return [
    ...[...later].flatMap(([identity, claim]) => changesOfClaim(earlier.get(identity), claim)),
    ...gone.flatMap(([, claim]) => changesOfClaim(claim, undefined)),
  ];
}

/**
 * What changed from one released version of a story to another, in words: the parts in the order in which
 * they are read, the body paragraph by paragraph, then the claims by their keys, field by field.
 *
 * @returns Empty where nothing but white space changed. A field of a claim that is a code (`verification`,
 * `channel`, …) or a time stands there as such. A paragraph that moved is removed in one place and added in
 * another.
 */
export function diffVersions(before: Version, after: Version): Change[] {
  const earlier = readNinjs(before.story);
  const later = readNinjs(after.story);
  const names = (story: ReadNinjs): string => story.authors.join(', ');
  const dateline = (story: ReadNinjs): string => story.dateline || story.located;
  return [
    ...changeIn({ name: 'headline' }, earlier.headline, later.headline),
    ...changeIn({ name: 'summary' }, earlier.summary, later.summary),
    ...changeIn({ name: 'byline' }, names(earlier), names(later)),
    ...changeIn({ name: 'dateline' }, dateline(earlier), dateline(later)),
    ...changesOfBody(earlier, later),
    ...changeIn({ name: 'correction' }, earlier.correction, later.correction),
    ...changesOfClaims(before.claims, after.claims),
  ];
}
