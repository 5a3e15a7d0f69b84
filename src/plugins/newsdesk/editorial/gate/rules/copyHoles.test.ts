import type { Claim, Dismissal, Story } from '../../story';
import { textWith } from '../breaches';
import { evaluate } from '../evaluate';
import { cleanClaim, cleanEvidence, cleanStory, FIXTURE_NOW } from '../fixtures';
import { readPolicy } from '../readPolicy';

/** Ways past the rules that read the copy, each of which somebody found once. */

const policy = readPolicy({});

const codesOf = (story: Partial<Story>): string[] =>
  evaluate(cleanStory(story), policy, FIXTURE_NOW)
    .violations.filter(({ severity }) => severity === 'block')
    .map(({ code }) => code);

const withClaim = (claim: Partial<Claim>, story: Partial<Story>) =>
  codesOf({ ...story, claims: [cleanClaim(), cleanClaim(claim)] });

const dismissalOf = (passage: string): Dismissal => ({
  passage,
  reason: 'Background',
  dismissedBy: 'An editor',
  dismissedAt: FIXTURE_NOW,
});

describe('what is alleged in short words is held', () => {
  test.each([
    ['en', 'Prosecutors allege that he shot her.'],
    ['en', 'Prosecutors allege that Ruiz lied.'],
    ['en', 'According to sources, he shot her.'],
    ['es', 'Fuentes policiales dicen que la mató.'],
  ] as const)('%s: %s', (locale, sentence) => {
    const story = { ...textWith(sentence), locale: locale as Story['locale'] };
    expect(codesOf(story).some((code) => code.startsWith('copy/claims-registered.'))).toBe(true);
  });
});

describe('words of untruth do not hide what is graver', () => {
  test.each([
    [
      'allegation',
      'The suit alleges that there was no truth in the accounts that Reed gave the bank.',
    ],
    ['anonymous', 'Sources said it is false that the minister was in Vigo when the tug sank.'],
  ])('%s: %s', (kind, sentence) => {
    expect(codesOf(textWith(sentence))).toEqual([`copy/claims-registered.${kind}`]);
  });
});

test('a denial does not swallow what somebody else alleges inside it', () => {
  const sentence = 'The mayor denied that sources alleged Tom Reed took bribes from the port.';
  expect(codesOf(textWith(sentence))).toContain('copy/claims-registered.allegation');
});

describe('a headline or a summary is no short form of a claim', () => {
  const summary = 'Prosecutors allege that Mayor Ana Ruiz murdered her rival.';
  const held = ['copy/claims-registered.allegation'];

  test('about the same people and something else', () => {
    const statement = 'Mayor Ana Ruiz missed the meeting';
    expect(
      withClaim(
        { statement, verification: 'verified', evidence: [cleanEvidence()] },
        { ...textWith(`${statement}.`), summary },
      ),
    ).toEqual(held);
  });

  test('that was retracted', () => {
    const statement = 'Mayor Ana Ruiz murdered her rival in the town hall';
    expect(withClaim({ statement, verification: 'retracted' }, { summary })).toEqual(held);
  });
});

test('a reply on record does not answer for an allegation of its own', () => {
  const response = 'Tom Reed stole money from the port';
  const story = textWith(`Prosecutors allege that ${response}.`);
  expect(withClaim({ response }, story)).toEqual(['copy/claims-registered.allegation']);
});

describe('one dismissal answers for one passage', () => {
  const sentences = ['Reed', 'Gomez', 'Perez'].map(
    (name) => `The bank was the victim of alleged fraud by ${name} over many years.`,
  );
  const story = textWith(sentences.join(' '));

  test('not for three accusations that share some words', () => {
    expect(codesOf({ ...story, dismissals: [dismissalOf('alleged fraud by')] })).toHaveLength(3);
  });

  test('not for all that stands in a pasted body', () => {
    expect(codesOf({ ...story, dismissals: [dismissalOf(sentences.join(' '))] })).toHaveLength(3);
  });

  test('for the passage that it quotes', () => {
    const dismissals = sentences.slice(0, 2).map(dismissalOf);
    expect(codesOf({ ...story, dismissals })).toHaveLength(1);
  });
});

describe('what sets a speaker off in a headline is a speaker', () => {
  const stated = 'Mayor Ana Ruiz took 40,000 euros from port operator';

  test.each([`Breaking: ${stated}`, `Live - ${stated}`, `Port scandal: ${stated}`])(
    'stops at: %s',
    (headline) => {
      expect(codesOf({ headline })).toEqual(['headline/attributed']);
    },
  );

  test.each([`Audit office: ${stated}`, `${stated} - audit office`, `${stated}: audit office`])(
    'lets pass: %s',
    (headline) => {
      expect(codesOf({ headline })).toEqual([]);
    },
  );
});

test.each(['her son', 'el rey', 'two men', 'X'])('“%s” names somebody', (attribution) => {
  const story = textWith(`That is what ${attribution} told us.`);
  expect(withClaim({ attribution }, story)).not.toContain('claim/attributed');
});

describe('time grows with the story, not faster', () => {
  const timeOf = (story: Partial<Story>): number => {
    const started = process.cpuUsage();
    codesOf(story);
    return process.cpuUsage(started).user / 1000;
  };

  test('with many short paragraphs that each hold something', () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, at) => `Sources say ${at} boats left.`);
    expect(timeOf(textWith(paragraphs.join('\n\n')))).toBeLessThan(8000);
  });

  test('with many claims whose words stand everywhere', () => {
    const claims = Array.from({ length: 200 }, () =>
      cleanClaim({ statement: 'Sources', response: 'say' }),
    );
    const text = Array.from({ length: 1000 }, (_, at) => `Sources say ${at} boats left.`).join(' ');
    expect(timeOf({ ...textWith(text), claims })).toBeLessThan(4000);
  });
});
