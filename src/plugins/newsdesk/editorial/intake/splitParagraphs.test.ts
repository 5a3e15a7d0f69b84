import { splitParagraphs } from './splitParagraphs';

const WORDS =
  'the river rose by two metres overnight and officials closed the old bridge to all traffic while divers searched'.split(
    ' ',
  );

/** A paragraph of `count` words that ends as a sentence does. */
const paragraph = (count: number, first: string) =>
  `${first} ${Array.from({ length: count }, (_, index) => WORDS[index % WORDS.length]).join(' ')}.`;

const wrap = (text: string, width: number) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
};

const PARAGRAPHS = [paragraph(40, 'First'), paragraph(25, 'Second'), paragraph(33, 'Third')];

describe('the paragraphs of a body', () => {
  test('are its lines', () => {
    expect(splitParagraphs(PARAGRAPHS.join('\n'))).toEqual(PARAGRAPHS);
  });

  test('are what blank lines part', () => {
    expect(splitParagraphs(`\n${PARAGRAPHS.join('\n \n\n')}\n\n`)).toEqual(PARAGRAPHS);
  });

  const widths = [40, 64, 72, 80, 100];
  /** Where a paragraph's last line happens to be full, nothing but a blank line or an indent tells its end. */
  const widthsWithShortLastLines = [48, 64, 72, 100];
  test.each(widths)('are joined where copy with blank lines was wrapped at %i', (width) => {
    const wrapped = PARAGRAPHS.map((text) => wrap(text, width)).join('\n\n');
    expect(splitParagraphs(wrapped)).toEqual(PARAGRAPHS);
  });

  test.each(widthsWithShortLastLines)(
    'are joined where copy without blank lines was wrapped at %i',
    (width) => {
      const wrapped = PARAGRAPHS.map((text) => wrap(text, width)).join('\n');
      expect(splitParagraphs(wrapped)).toEqual(PARAGRAPHS);
    },
  );

  test('may be told by their indents where copy was wrapped', () => {
    const wrapped = PARAGRAPHS.map((text) => `   ${wrap(text, 64)}`).join('\n');
    expect(splitParagraphs(wrapped)).toEqual(PARAGRAPHS);
  });

  test('stay apart where short lines are sentences', () => {
    const lines = ['The river rose.', 'The bridge was closed.', 'Nobody was hurt, police said.'];
    expect(splitParagraphs(lines.join('\n'))).toEqual(lines);
  });

  test('stay apart where lines are a list of results', () => {
    const lines = ['Norte 3 - Sur 0', 'Este 1 - Oeste 1', 'Centro 2 - Puerto 4'];
    expect(splitParagraphs(lines.join('\n'))).toEqual(lines);
  });

  test('stay apart where one line of a list is long', () => {
    const lines = [
      'Norte 3 - Sur 0 (goles de Ruiz, Sanz y Oliva en la segunda parte)',
      'Este 1 - Oeste 1',
      'Centro 2 - Puerto 4',
    ];
    expect(splitParagraphs(lines.join('\n'))).toEqual(lines);
  });

  test('do not end where a sentence happens to fill its line', () => {
    const lines = [
      'The river rose by two metres in a night near the town.',
      'Officials closed the old bridge to all traffic while divers',
      'searched the water below it for a car that had been seen',
      'there.',
    ];
    expect(splitParagraphs(lines.join('\n'))).toEqual([lines.join(' ')]);
  });

  test('have no doubled spaces, and none is empty', () => {
    expect(splitParagraphs(' One  two.\t\n\n\n \n')).toEqual(['One two.']);
    expect(splitParagraphs(' \n \n')).toEqual([]);
  });
});
