import { readSourceWords, untranslatedIn } from './untranslated';

const SOURCE = [
  'The firm dumped waste into the bay, the union said.',
  '“We keep to every line of our permit.”',
  'Universidad de Buenos Aires',
  '18.10.2016',
  'EFE-2016',
  'Real Madrid 2, Athletic de Bilbao 1',
  '“We keep to every line,” the firm told reporters by phone.',
  'A spring tide washed it up on the beach after the storm. The mayor closed the beach at once.',
  'Ana Ruiz, Iria Souto y Brais Castro',
];

const untranslated = (text: string, source = SOURCE) =>
  untranslatedIn([text], readSourceWords(source)).length > 0;

test.each([
  ['copy that nobody touched', SOURCE[0]!],
  [
    'the same with other white space and marks',
    ` ${SOURCE[6]!.replace('“', '«').replace('”', '»')} `,
  ],
  ['a quotation with words around it', SOURCE[6]!],
  ['a sentence that lost its full stop', SOURCE[0]!.slice(0, -1)],
  ['a sentence with one word put right', SOURCE[0]!.replace('bay', 'bays')],
  ['a sentence with a word before it', `Vigo.- ${SOURCE[0]}`],
  ['a sentence with letters of another alphabet', SOURCE[0]!.replace('waste', 'wаste')],
  ['a sentence with marks that nobody sees', SOURCE[0]!.replaceAll(' ', ' \u{E0041}\u200B')],
  ['two paragraphs joined into one', `${SOURCE[0]} ${SOURCE[7]}`],
  [
    'one sentence left among others',
    'Una marea viva lo trajo a la playa. The mayor closed the beach at once. Así fue.',
  ],
  ['a headline whose words all begin with capitals', 'The Mayor Closed the Beach at Once'],
  ['a headline in capitals', 'THE MAYOR CLOSED THE BEACH AT ONCE'],
])('%s is untranslated', (_, text) => {
  expect(untranslated(text)).toBe(true);
});

test.each([
  ['Chinese', '台风登陆广东造成多人死亡'],
  ['Japanese', '東京で地震、3人死亡'],
  ['Thai', 'นายกเทศมนตรีสั่งปิดชายหาดทันที'],
])('a paragraph in %s is untranslated', (_, text) => {
  expect(untranslated(text, [text])).toBe(true);
});

test.each([
  ['a translation', 'La empresa vertió residuos en la ría, dijo el sindicato.'],
  ['a quotation in the original tongue', SOURCE[1]!],
  [
    'a quotation in the original tongue, in a translated sentence',
    '«We keep to every line», dijo la empresa.',
  ],
  ['a name', SOURCE[2]!],
  ['a date', SOURCE[3]!],
  ['a code', SOURCE[4]!],
  ['a result', SOURCE[5]!],
  ['a list of names', SOURCE[8]!],
  ['nothing', '“”'],
])('%s is not', (_, text) => {
  expect(untranslated(text)).toBe(false);
});

test('a short sentence that a kindred language shares is not, among others', () => {
  const source = ['É unha mágoa. Non hai máis que dicir.'];
  expect(untranslated('Es una pena. Non hai máis.', source)).toBe(false);
});

test('tells the places of all of them', () => {
  const mine = ['Una.', SOURCE[0]!, SOURCE[1]!, SOURCE[6]!];
  expect(untranslatedIn(mine, readSourceWords(SOURCE))).toEqual([1, 3]);
});
