import type { Claim, SourceRecord } from '../../story';
import { EVIDENCE_KINDS, SOURCING_LEVELS, type SourcingLevel } from '../../vocabulary';
import { evaluate } from '../evaluate';
import {
  FIXTURE_NOW,
  cleanAnonymousSource,
  cleanClaim,
  cleanEvidence,
  cleanSource,
  cleanStory,
} from '../fixtures';
import { readPolicy } from '../readPolicy';

const named = (count: number): SourceRecord[] =>
  Array.from({ length: count }, (_, number) => cleanSource({ id: `named-${number}` }));
const anonymous = (count: number): SourceRecord[] =>
  Array.from({ length: count }, (_, number) => cleanAnonymousSource({ id: `anonymous-${number}` }));

function bearing(sources: SourceRecord[], evidence: Claim['evidence'] = []): Claim {
  return cleanClaim({
    sources,
    evidence,
    sourceTerms: sources.length > 0 ? 'on-background' : null,
  });
}

/** What a claim bears out: the place of the level in the list, -1 for nothing. */
const BEARERS: readonly (readonly [string, number, Claim])[] = [
  ['nothing', -1, bearing([])],
  ['evidence of another kind', -1, bearing([], [cleanEvidence({ kind: 'other' })])],
  ['an empty document', -1, bearing([], [cleanEvidence({ description: '', url: '' })])],
  ['one anonymous source', 0, bearing(anonymous(1))],
  ['one anonymous source named twice', 0, bearing([...anonymous(1), ...anonymous(1)])],
  ['two anonymous sources', 1, bearing(anonymous(2))],
  ['one named source', 2, bearing(named(1))],
  ['one named and two anonymous sources', 2, bearing([...anonymous(2), ...named(1)])],
  ['two named sources', 3, bearing(named(2))],
  ...EVIDENCE_KINDS.filter((kind) => kind !== 'other').map(
    (kind) =>
      [
        `evidence: ${kind}`,
        kind === 'eyewitness' ? 5 : 4,
        bearing([], [cleanEvidence({ kind })]),
      ] as const,
  ),
];

function failures(claims: Claim[], sourcingLevel: SourcingLevel, options = {}): unknown[] {
  const policy = readPolicy({ rules: { 'story/sourcing-level': ['block', options] } });
  return evaluate(cleanStory({ claims, sourcingLevel }), policy, FIXTURE_NOW)
    .violations.filter(({ rule }) => rule === 'story/sourcing-level')
    .map(({ params }) => params.decidingClaim);
}

describe.each(BEARERS)('a claim that rests on %s', (_, level, claim) => {
  test.each(SOURCING_LEVELS.map((declared, rank) => [declared, rank] as const))(
    'bears %s only if that is no more than it stands for',
    (declared, rank) => {
      expect(failures([claim], declared)).toEqual(rank <= level ? [] : [1]);
    },
  );
});

test('the weakest claim decides, or the strongest where the house says so', () => {
  const weak = bearing(anonymous(1));
  const strong = bearing(named(2));
  expect(failures([strong, weak], 'multiple-named')).toEqual([2]);
  expect(failures([strong, weak], 'multiple-named', { measure: 'strongest' })).toEqual([]);
  expect(failures([weak, strong], 'documented', { measure: 'strongest' })).toEqual([2]);
});

test('a retracted claim does not decide', () => {
  const retracted = { ...bearing([]), verification: 'retracted' as const };
  expect(failures([retracted, bearing(named(1))], 'single-named')).toEqual([]);
});
