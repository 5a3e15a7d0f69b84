import fc from 'fast-check';
import { AttributionReader } from './attributionReader';
import { findAttributions } from './findAttributions';

const STORY = [
  'Anna Marsh said the bridge was unsafe.',
  '“Nobody asked us,” she said.',
  'Officials said the steel was sound. They denied that tests had failed.',
  '“We stand by it,” they said.',
  'Marsh continued:',
  '“The report was hidden.”',
].join('\n\n');

function speakersOf(text: string): (string | null)[] {
  return findAttributions(text, 'en').map(({ speaker }) =>
    speaker ? text.slice(speaker.start, speaker.end) : null,
  );
}

describe('whom a pronoun leads back to', () => {
  test('the last person named, in a paragraph before', () => {
    expect(speakersOf('Anna Marsh said it was late.\n“I am sorry,” she said.')).toEqual([
      null,
      'Anna Marsh',
    ]);
  });

  test('the last person named, in the same paragraph', () => {
    expect(speakersOf('Anna Marsh said it was late. She said it would open in May.')).toEqual([
      null,
      'Anna Marsh',
    ]);
  });

  test('the last several, for “they”', () => {
    const text =
      'Officials said it was late.\nAnna Marsh said it was unsafe.\nThey denied it was unsafe.';
    expect(speakersOf(text)).toEqual([null, null, 'Officials']);
  });

  test('nobody, where nobody was named', () => {
    expect(speakersOf('“I am sorry,” she said.')).toEqual([null]);
  });

  test('nobody, for a source that names itself', () => {
    expect(speakersOf('Anna Marsh said it was late.\nTom Reed said it was not.')).toEqual([
      null,
      null,
    ]);
  });

  test('the last speaker, for a quotation without a cue', () => {
    const text = 'Anna Marsh said it was late.\n“It was nobody’s fault at all.”';
    expect(speakersOf(text)).toEqual([null, 'Anna Marsh']);
  });
});

describe('speech and force', () => {
  test.each([
    ['“It is late,” Marsh said.', 'direct', 'neutral'],
    ['Marsh said it was “very late.”', 'mixed', 'neutral'],
    ['Marsh said it was late.', 'indirect', 'neutral'],
    ['Marsh claimed that it was late.', 'indirect', 'hedged'],
    ['Marsh accused the company of hiding the report.', 'indirect', 'accusing'],
    ['Marsh denied that it was late.', 'indirect', 'denying'],
  ])('%s is %s, %s', (text, speech, force) => {
    expect(findAttributions(text, 'en')).toMatchObject([{ speech, force }]);
  });
});

describe('reading again', () => {
  test('reads the same as at the first time, wherever something is typed', () => {
    const reader = new AttributionReader('en');
    fc.assert(
      fc.property(
        fc.nat(STORY.length),
        fc.constantFrom('x', ' ', '"', '”', '\n', '.', ','),
        (at, key) => {
          const text = STORY.slice(0, at) + key + STORY.slice(at);
          expect(reader.read(text)).toEqual(findAttributions(text, 'en'));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('moves what it remembers along with the text before it', () => {
    const reader = new AttributionReader('en');
    const before = reader.read(STORY);
    const moved = reader.read(`A line.\n${STORY}`);
    expect(moved.map(({ content }) => content[0]!.start - 8)).toEqual(
      before.map(({ content }) => content[0]!.start),
    );
  });
});

describe('languages', () => {
  test('in one without data, quotation marks alone tell', () => {
    const text =
      'Der Bürgermeister sagte: „Die Brücke ist leider nicht mehr sicher.“ Der Film „Regen“ lief.';
    const found = findAttributions(text, 'de').map(({ content: [span], cue, source }) => ({
      content: text.slice(span!.start, span!.end),
      cue,
      source,
    }));
    expect(found).toEqual([
      { content: '„Die Brücke ist leider nicht mehr sicher.“', cue: [], source: [] },
    ]);
  });

  test('a region makes no difference', () => {
    const text = 'Marsh said it was late.';
    expect(findAttributions(text, 'en-GB')).toEqual(findAttributions(text, 'en'));
  });
});
