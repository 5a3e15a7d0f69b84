import { untranslatedIn } from './untranslated';

const SOURCE = [
  'The firm dumped waste into the bay, the union said.',
  '“We keep to every line of our permit.”',
  'Universidad de Buenos Aires',
  '18.10.2016',
  'EFE-2016',
  'Real Madrid 2, Athletic de Bilbao 1',
  '“We keep to every line,” the firm told reporters by phone.',
];

test.each([
  ['copy that nobody touched', SOURCE[0]!, [0]],
  [
    'the same with other white space and marks',
    ` ${SOURCE[6]!.replace('“', '«').replace('”', '»')} `,
    [0],
  ],
  ['a quotation with words around it', SOURCE[6]!, [0]],
  ['a translation', 'La empresa vertió residuos en la ría, dijo el sindicato.', []],
  ['a quotation in the original tongue', SOURCE[1]!, []],
  ['a name', SOURCE[2]!, []],
  ['a date', SOURCE[3]!, []],
  ['a code', SOURCE[4]!, []],
  ['a result', SOURCE[5]!, []],
])('%s', (_, text, expected) => {
  expect(untranslatedIn([text], SOURCE)).toEqual(expected);
});

test('tells the places of all of them', () => {
  const mine = ['Una.', SOURCE[0]!, SOURCE[1]!, SOURCE[6]!];
  expect(untranslatedIn(mine, SOURCE)).toEqual([1, 3]);
});
