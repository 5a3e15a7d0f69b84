import { blocks, cleanClaim, cleanStory, CLEAN_STATEMENT, FIXTURE_NOW } from '../gate/fixtures';
import { readPolicy } from '../gate/readPolicy';
import type { Claim, Dismissal, Instant, Story } from '../story';
import { readDesk } from './readDesk';

const policy = readPolicy({});

const read = (story: Partial<Story>, rules: Record<string, unknown> = {}) =>
  readDesk(
    cleanStory(story),
    Object.keys(rules).length ? readPolicy({ rules }) : policy,
    FIXTURE_NOW,
  );

const ALLEGATION = 'Prosecutors allege that the harbour master took bribes from the tug firm.';
const ALLEGED = 'the harbour master took bribes from the tug firm';

const withAllegation = (story: Partial<Story> = {}): Partial<Story> => ({
  body: [...(cleanStory().body as object[]), ...blocks(ALLEGATION)] as Story['body'],
  ...story,
});

/** The marks with the words that they stand on. */
const marked = (story: Partial<Story>, rules?: Record<string, unknown>) => {
  const { marks, copy } = read(story, rules);
  return marks.map(({ state, start, end }) => [state, copy.text.slice(start, end)]);
};

describe('the state of a claim', () => {
  const stateOf = (claim: Partial<Claim>, story: Partial<Story> = {}) =>
    read({ ...story, claims: [cleanClaim(claim)] }).claims[0]?.state;

  test('is clean when the gate has nothing against it', () => {
    expect(stateOf({})).toBe('clean');
  });
  test('is incomplete when something is missing', () => {
    expect(stateOf({ attribution: '' })).toBe('incomplete');
  });
  test('is edited when the copy says it in slightly other words', () => {
    const body = blocks(`${CLEAN_STATEMENT.replace('the spring', 'spring')}, an audit said.`);
    expect(stateOf({}, { body })).toBe('edited');
  });
  test('is lost when its words are gone', () => {
    expect(stateOf({}, { body: blocks('Nothing of it.') })).toBe('lost');
  });
  test('is lost when a figure in the copy is another one', () => {
    const body = blocks(`${CLEAN_STATEMENT.replace('40,000', '41,000')}, an audit said.`);
    expect(stateOf({}, { body })).toBe('lost');
  });
  test('is retracted when it is withdrawn and gone, and incomplete while it still stands there', () => {
    expect(stateOf({ verification: 'retracted' }, { body: blocks('Nothing.') })).toBe('retracted');
    expect(stateOf({ verification: 'retracted' })).toBe('incomplete');
  });
});

describe('what is marked in the copy', () => {
  test('a finding that nobody registered', () => {
    expect(marked(withAllegation())).toContainEqual(['unregistered', ALLEGED]);
  });
  test('a claim in its place, and the finding under it no more', () => {
    const claims = [cleanClaim({ statement: ALLEGED })];
    const marks = marked(withAllegation({ claims }));
    expect(marks.filter(([, words]) => words === ALLEGED)).toEqual([['clean', ALLEGED]]);
  });
  test('a dismissed one as dismissed', () => {
    const dismissal: Dismissal = {
      passage: ALLEGED,
      reason: 'Proven in court',
      dismissedBy: 'An editor',
      dismissedAt: FIXTURE_NOW as Instant,
    };
    expect(marked(withAllegation({ dismissals: [dismissal] }))).toContainEqual([
      'dismissed',
      ALLEGED,
    ]);
  });
  test('what the house does not hold is an offer', () => {
    const rules = { 'copy/claims-registered': 'off' };
    expect(marked(withAllegation(), rules)).toContainEqual(['offered', ALLEGED]);
  });
  test('stands in the order of the copy', () => {
    const { marks } = read(withAllegation());
    expect(marks.map(({ start }) => start)).toEqual(
      [...marks.map(({ start }) => start)].sort((a, b) => a - b),
    );
  });
});

test('the verdict is the gate’s own', () => {
  const { verdict } = read(withAllegation());
  expect(verdict.violations.map(({ code }) => code)).toContain('copy/claims-registered.allegation');
});

test('the same words are offered once, wherever they are said again', () => {
  const words = 'Critics said that the bridge contract was a bad deal for the town.';
  const { offers, passages, copy } = read({
    body: blocks(words, words),
    claims: [],
    summary: words,
  });
  const told = offers.map((index) => copy.text.slice(passages[index]!.start, passages[index]!.end));
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBeGreaterThan(0);
});

test('"that" is no offer', () => {
  const body = blocks('The mayor denied that.');
  const { offers, passages } = read({ headline: 'Council meets', summary: '', body, claims: [] });
  expect(offers.map((index) => passages[index]!.code)).toEqual([]);
});
