import { csvFile } from './csv';

const file = (...rows: string[][]) => csvFile(rows).slice(1);

it('starts with the mark of UTF-8', () => {
  expect(csvFile([['ñ']])).toBe('\uFEFFñ\r\n');
});

it('quotes what would break a row', () => {
  expect(file(['a,b', 'say "no"', 'two\r\nlines', ' x'])).toBe(
    '"a,b","say ""no""","two\r\nlines"," x"\r\n',
  );
});

it.each(['=1+1', '+34 600', '-2', '@SUM(A1)', '\t=1', '＝1'])(
  'makes text of what a spreadsheet would calculate: %s',
  (value) => {
    expect(file([value]).trimEnd().replaceAll('"', '')).toBe(`'${value}`);
  },
);

it('leaves a sign inside a text alone', () => {
  expect(file(['two = 1+1'])).toBe('two = 1+1\r\n');
});
