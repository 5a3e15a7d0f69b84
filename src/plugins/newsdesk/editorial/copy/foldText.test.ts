import fc from 'fast-check';
import { foldPassage, foldText, foldWithOffsets } from './foldText';

const QUOTES = ['"', '“', '”', '„', '«', '»', '‘', '’', "'", '‹', '›', '`', '´', '″'];
const DASHES = ['-', '‐', '‑', '–', '—', '―', '−', '--'];
const SPACES = [' ', '\u00a0', '\u202f', '\t', '\n', '  ', ' \r\n '];
const INVISIBLE = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200f', '\u202a'];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...QUOTES,
      ...DASHES,
      ...SPACES,
      'a',
      'É',
      'ñ',
      '5',
      '.',
      ',',
      '(',
      ')',
      '%',
    ),
  }),
);

/** Text of letters, digits and the marks whose kind must not matter. */
const markedText = fc.array(
  fc.constantFrom('Kerry', 'asked', 'l', 'homme', '5', 'U.S.', ' ', '"', '-', ',', '(', ')'),
  { maxLength: 30 },
);

/** Writes every mark of the text in a way that `choose` picks. */
function rewrite(units: readonly string[], choose: (ways: readonly string[]) => string): string {
  const ways: Record<string, readonly string[]> = { '"': QUOTES, '-': DASHES, ' ': SPACES };
  return units.map((unit) => (ways[unit] ? choose(ways[unit]) : unit)).join('');
}

test.each([
  ['curly quotes', 'He said “yes”', 'he said yes'],
  ['guillemets with French spaces', 'Il dit « oui » !', 'il dit oui!'],
  ['an apostrophe in a word', 'Assange’s aide', "assange's aide"],
  ['an apostrophe at the end of a word', 'WikiLeaks’ claim', 'wikileaks claim'],
  ['an em dash with and without spaces', 'LONDON — now—or never', 'london-now-or never'],
  ['a minus sign', 'fell by −5 degrees', 'fell by -5 degrees'],
  ['a bullet', '- item', 'item'],
  ['a soft hyphen', 'em\u00adbassy', 'embassy'],
  ['ligatures and full-width forms', 'ﬁrst ＡＢＣ', 'first abc'],
  ['German sharp s, in capitals too', 'Straße STRASSE STRAẞE', 'strasse strasse strasse'],
  ['Greek capitals at the end of a word', 'ΑΣ ας', 'ασ ασ'],
  ['Turkish letters', 'İSTANBUL ıstanbul', 'istanbul istanbul'],
  ['a decomposed accent', 'José', 'josé'],
  ['a point before a number', 'rose .5 and , so', 'rose .5 and, so'],
  ['an ellipsis', 'well…', 'well...'],
])('folds %s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('keeps an apostrophe that tells two words apart', () => {
  expect(foldText("we're")).not.toBe(foldText('were'));
});

test('does not care which quote marks, dashes and white space are used', () => {
  fc.assert(
    fc.property(markedText, fc.infiniteStream(fc.nat()), (units, numbers) => {
      const next = numbers[Symbol.iterator]();
      const written = rewrite(units, (ways) => ways[next.next().value % ways.length] as string);
      expect(foldText(written)).toBe(foldText(units.join('')));
    }),
  );
});

test('does not care about case, in any script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text.toUpperCase())).toBe(foldText(text));
      expect(foldText(text.toLowerCase())).toBe(foldText(text));
    }),
  );
});

test('does not care about the Unicode form', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      expect(foldText(text.normalize('NFC'))).toBe(foldText(text));
    }),
  );
});

test('does not care about invisible characters', () => {
  fc.assert(
    fc.property(markedText, fc.constantFrom(...INVISIBLE), (units, invisible) => {
      const text = units.join('');
      expect(foldText([...text].join(invisible))).toBe(foldText(text));
    }),
  );
});

test('knows where each unit came from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldWithOffsets(text);
      let before = 0;
      for (let at = 0; at < folded.text.length; at += 1) {
        const offset = folded.offsetAt(at);
        expect(offset).toBeGreaterThanOrEqual(before);
        expect(offset).toBeLessThan(text.length);
        before = offset;
      }
    }),
  );
});

test('leads letters back to themselves', () => {
  const text = 'He  said: “Ça va — José?” (EFE)';
  const { text: folded, offsetAt } = foldWithOffsets(text);
  for (const word of ['said', 'ça', 'josé', 'efe']) {
    const offset = offsetAt(folded.indexOf(word));
    expect(foldText(text.slice(offset, offset + 8))).toMatch(new RegExp(`^${word}`, 'u'));
  }
});

test.each([
  ['“Kerry asked Ecuador.”', 'kerry asked ecuador'],
  [' – (EFE) ', 'efe'],
  ['.5 per cent', '.5 per cent'],
  ['-5 degrees', '-5 degrees'],
  ['… — ?!', ''],
])('takes the punctuation off the edges of %s', (passage, folded) => {
  expect(foldPassage(passage)).toBe(folded);
});

test.each([
  ['zero-width characters', '\u200b'],
  ['quote marks', '“'],
  ['combining marks', 'e\u0301\u0302'],
  ['dashes', '—'],
  ['closing marks', '. '],
  ['closing marks and zero-width characters', '.\u200b'],
  ['halves of surrogate pairs', '\ud800'],
])('folds a megabyte of %s in linear time', (_, unit) => {
  const small = unit.repeat(20_000);
  const large = unit.repeat(1_000_000 / unit.length);
  foldText(small);
  const start = performance.now();
  foldText(large);
  expect(performance.now() - start).toBeLessThan(5000);
});
