import { DEFAULT_MUST, PASSAGE_CODES, type PassageCode } from '../../attribution';
import type { Story } from '../../story';
import { textWith } from '../breaches';
import { evaluate } from '../evaluate';
import { cleanClaim, cleanStory, FIXTURE_NOW } from '../fixtures';
import { readPolicy } from '../readPolicy';
import type { Policy } from '../policy';

/** The rules that read the copy itself. */

const policy = readPolicy({});

function failuresOf(story: Partial<Story>, by: Policy = policy) {
  const whole = cleanStory(story);
  return evaluate(whole, by, FIXTURE_NOW).violations.map(({ code, path, params, severity }) => ({
    code,
    path,
    severity,
    passage: params.passage,
  }));
}

const must = (...codes: PassageCode[]): Policy =>
  readPolicy({ rules: { 'copy/claims-registered': ['block', { must: codes }] } });

const ALLEGED = 'The old firm allegedly bribed the harbour master.';
const ACCUSED = 'The union accused Tom Reed of stealing the dredger twice.';
const UNNAMED = 'Two people familiar with the sale said that the dredger left in May.';

describe('copy/claims-registered', () => {
  test.each([
    ['unattributed', ALLEGED, ALLEGED.slice(0, 44)],
    ['allegation', ACCUSED, 'of stealing the dredger twice'],
    ['anonymous', UNNAMED, 'the dredger left in May'],
    [
      'allegation',
      'Prosecutors want to hear Reed over the sale of the dredger, which he denies.',
      'the sale of the dredger',
    ],
  ])('stops at what nobody registered: %s', (kind, sentence, words) => {
    const failures = failuresOf(textWith(sentence));
    expect(failures).toEqual([
      {
        code: `copy/claims-registered.${kind}`,
        path: ['body'],
        severity: 'block',
        passage: expect.stringContaining(words) as unknown,
      },
    ]);
  });

  test.each([
    ['denial/alone', 'denial', 'The firm denied that it had sunk the dredger.'],
    ['statement/said', 'statement', 'The firm said that the dredger had been sold in May.'],
  ] as const)('stops at what the house adds to the list: %s', (code, kind, sentence) => {
    const codes = failuresOf(textWith(sentence), must(code)).map((failure) => failure.code);
    expect(codes).toContain(`copy/claims-registered.${kind}`);
    expect(failuresOf(textWith(sentence))).toEqual([]);
  });

  test('lets pass what the house takes off the list', () => {
    const others = DEFAULT_MUST.filter((code) => code !== 'unattributed/alleged');
    expect(failuresOf(textWith(ALLEGED), must(...others))).toEqual([]);
  });

  test('every finding can be made a must', () => {
    expect(() => must(...(Object.keys(PASSAGE_CODES) as PassageCode[]))).not.toThrow();
  });

  const dismissal = {
    passage: ALLEGED,
    reason: 'It was proven',
    dismissedBy: '',
    dismissedAt: null,
  };

  test.each([
    ['a claim with the passage as its statement', { statement: ALLEGED }],
    [
      'a claim with the word that gave it away',
      { statement: 'allegedly bribed the harbour master' },
    ],
    ['a claim that was edited a little since', { statement: ALLEGED.replace('harbour', 'harbor') }],
  ])('is content with %s', (_, claim) => {
    const claims = [cleanClaim(), cleanClaim(claim)];
    expect(failuresOf({ ...textWith(ALLEGED), claims })).toEqual([]);
  });

  test('is content with a claim whose words stand in the copy twice', () => {
    const claims = [cleanClaim(), cleanClaim({ statement: ALLEGED })];
    const body = [...(textWith(ALLEGED).body as []), ...(textWith(ALLEGED).body as [])];
    expect(failuresOf({ body, claims })).toEqual([]);
  });

  test('is content with a dismissal that has a reason, and with none that has not', () => {
    expect(failuresOf({ ...textWith(ALLEGED), dismissals: [dismissal] })).toEqual([]);
    const bare = { ...dismissal, reason: ' ' };
    expect(failuresOf({ ...textWith(ALLEGED), dismissals: [bare] })).toHaveLength(1);
  });

  test('asks again when what was dismissed was rewritten', () => {
    const rewritten = 'The old firm allegedly robbed three tugs in the winter of 2019.';
    expect(failuresOf({ ...textWith(rewritten), dismissals: [dismissal] })).toHaveLength(1);
  });

  test('the word that gave it away does not answer for it alone', () => {
    const claims = [cleanClaim(), cleanClaim({ statement: 'allegedly' })];
    expect(failuresOf({ ...textWith(ALLEGED), claims })).toHaveLength(1);
  });

  test('a name out of a long accusation does not answer for it', () => {
    const claims = [cleanClaim(), cleanClaim({ statement: 'twice' })];
    expect(failuresOf({ ...textWith(ACCUSED), claims })).toHaveLength(1);
  });

  test('takes a headline for the short form of a claim about the same, a body for no short form', () => {
    const short = 'Union accuses mayor Ana Ruiz of taking bribes, euros from port';
    expect(failuresOf({ headline: short })).toEqual([]);
    expect(failuresOf(textWith(`${short}.`))).toHaveLength(1);
  });
});

describe('headline/attributed', () => {
  const stated = 'Mayor Ana Ruiz took 40,000 euros from port operator';

  test('stops at a headline that states a claim as a fact', () => {
    expect(failuresOf({ headline: stated })).toMatchObject([
      { code: 'headline/attributed', path: ['headline'], severity: 'block' },
    ]);
  });

  test.each([
    `${stated}: audit office`,
    `Audit office says mayor Ana Ruiz took 40,000 euros from port operator`,
    `Mayor Ana Ruiz allegedly took 40,000 euros from port operator`,
    `Mayor Ana Ruiz “took 40,000 euros” from port operator`,
    'Mayor goes to court over the port',
  ])('lets pass: %s', (headline) => {
    expect(failuresOf({ headline })).toEqual([]);
  });

  test('lets pass what was verified', () => {
    const claims = [
      cleanClaim({
        verification: 'verified',
        evidence: [{ kind: 'document', description: 'The accounts', url: '' }],
      }),
    ];
    expect(failuresOf({ headline: stated, claims })).toEqual([]);
  });
});

describe('copy/vague-sources', () => {
  const vague = must();

  test.each([
    'Sources said that the dredger left in May.',
    'A well-placed source said the dredger left.',
  ])('warns at %s', (sentence) => {
    expect(failuresOf(textWith(sentence), vague)).toMatchObject([
      { code: 'copy/vague-sources', path: ['body'], severity: 'warn' },
    ]);
  });

  test('lets pass a source of which readers learn where it stands', () => {
    expect(failuresOf(textWith('A senior customs official said the dredger left.'), vague)).toEqual(
      [],
    );
  });
});

describe('copy/quotes-have-speakers', () => {
  const long = '“The dredger left in May. Nobody saw it again. We looked for it,”';

  test('warns where the speaker is named after the first sentence', () => {
    expect(failuresOf(textWith(`${long} Tom Reed of the union said.`))).toMatchObject([
      { code: 'copy/quotes-have-speakers', severity: 'warn' },
    ]);
  });

  test.each([
    '“The dredger left in May,” Tom Reed of the union said. “Nobody saw it again.”',
    `Tom Reed of the union said: ${long.replace(',”', '.”')}`,
  ])('lets pass: %s', (sentence) => {
    expect(failuresOf(textWith(sentence))).toEqual([]);
  });
});
