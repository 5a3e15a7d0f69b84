import { claimContent } from './claimContent';
import { decisionsTaken, NOTHING_DECIDED, type DecidedParts } from './decisionsTaken';

const claim = {
  id: 7,
  key: 'k1',
  statement: 'The firm dumped waste',
  verification: 'unverified',
  attribution: 'the union said',
  source: { id: 3, documentId: 's1' },
  furtherSources: [
    { id: 4, documentId: 's2' },
    { id: 5, documentId: 's3' },
  ],
  evidence: [
    { id: 1, kind: 'document', description: 'A ledger', url: null },
    { id: 2, kind: 'recording', description: 'A call', file: { id: 9, documentId: 'f1' } },
  ],
  responseSought: 'replied',
  soughtAt: '2026-03-01T10:00:00.000Z',
  about: null,
};

type Fields = Record<string, unknown>;

const parts = (...claims: Fields[]): DecidedParts => ({
  claims: claims.map(claimContent),
  dismissals: [],
});
const taken = (before: DecidedParts, after: DecidedParts, elsewhere = NOTHING_DECIDED) =>
  decisionsTaken({ before, after, elsewhere }).map(({ kind, index }) => `${kind} ${index}`);

const SAME: Record<string, Fields> = {
  'another row': { ...claim, id: 8 },
  'evidence and sources in another order': {
    ...claim,
    furtherSources: [...claim.furtherSources].reverse(),
    evidence: [...claim.evidence].reverse(),
  },
  'an empty text for null': { ...claim, about: '' },
  'a date for its text': { ...claim, soughtAt: new Date(claim.soughtAt) },
};

it.each(Object.entries(SAME))('takes %s for no decision', (_name, after) => {
  expect(taken(parts(claim), parts(after))).toEqual([]);
});

it('finds a claim again wherever it moved, and by its words if it has no key', () => {
  const other = { ...claim, key: 'k2', statement: 'It rained' };
  expect(taken(parts(claim, other), parts(other, claim))).toEqual([]);
  expect(taken(parts({ ...claim, key: null }), parts(claim))).toEqual([]);
});

const CHANGED: Record<string, Fields> = {
  'a word': { attribution: 'we said' },
  'a note': { note: 'Call again' },
  'one source of several': { furtherSources: [{ id: 4, documentId: 's2' }] },
  'evidence taken away': { evidence: [claim.evidence[0]] },
  'another file': {
    evidence: [claim.evidence[0], { ...claim.evidence[1], file: { documentId: 'f2' } }],
  },
  'descriptions that changed places': {
    evidence: [
      { ...claim.evidence[0], description: 'A call' },
      { ...claim.evidence[1], description: 'A ledger' },
    ],
  },
};

it.each(Object.entries(CHANGED))('takes %s for a registration', (_name, change) => {
  expect(taken(parts(claim), parts({ ...claim, ...change }))).toEqual(['register 0']);
});

it('names each decision of a claim that was added, and one for each that was removed', () => {
  const bold = { ...claim, verification: 'verified', responseSought: 'not-applicable' };
  expect(taken(NOTHING_DECIDED, parts(bold))).toEqual(['register 0', 'verify 0', 'exempt 0']);
  expect(taken(parts(bold), NOTHING_DECIDED)).toEqual(['register null']);
});

it('asks anew for a verified claim in other words, not for one that is verified no more', () => {
  const verified = { ...claim, verification: 'verified' };
  const reworded = { ...verified, statement: 'The mayor stole' };
  expect(taken(parts(verified), parts(reworded))).toEqual(['register 0', 'verify 0']);
  expect(taken(parts(verified), parts(claim))).toEqual(['register 0']);
});

it('lets a translation have what its source decided, in its own words, and nothing more', () => {
  const verified = { ...claim, verification: 'verified' };
  const spanish = { ...verified, statement: 'La empresa vertió residuos' };
  expect(taken(NOTHING_DECIDED, parts(spanish), parts(verified))).toEqual([]);
  expect(taken(NOTHING_DECIDED, parts(spanish), parts(claim))).toEqual(['register 0', 'verify 0']);
  const otherWords = { ...spanish, statement: 'La empresa tiró residuos' };
  expect(taken(parts(spanish), parts(otherWords), parts(verified))).toEqual(['register 0']);
  const stale = { ...spanish, verification: 'unverified' };
  expect(taken(parts(stale), parts(spanish), parts(verified))).toEqual([]);
});

it('does not take the key of one claim for the facts of another', () => {
  const verified = { ...claim, key: 'k2', verification: 'verified' };
  const mine = { ...claim, verification: 'verified' };
  expect(taken(parts(claim), parts(mine), parts(verified))).toEqual(['register 0', 'verify 0']);
});

it('counts dismissals one by one', () => {
  const one = { passage: 'It rained', reason: 'Seen' };
  const dismissed = (...dismissals: (typeof one)[]): DecidedParts => ({ claims: [], dismissals });
  expect(taken(dismissed(one), dismissed(one))).toEqual([]);
  expect(taken(dismissed(one), dismissed(one, one))).toEqual(['dismiss 1']);
  expect(taken(dismissed(one), dismissed({ ...one, reason: 'So' }))).toEqual([
    'dismiss 0',
    'dismiss null',
  ]);
});
