import { containsWords, equalsWords } from './searchText';

it('takes what somebody typed for text, not for a pattern', () => {
  expect(containsWords('sqlite', 'a', '50%_!')).toEqual({
    sql: "lower(a) like ? escape '!'",
    bindings: ['%50!%!_!!%'],
  });
});

it.each(['sqlite', 'postgres'] as const)('lowers by name what %s does not lower', (dialect) => {
  expect(containsWords(dialect, 'a', 'Ávila Ñ')).toEqual({
    sql: "replace(replace(lower(a), ?, ?), ?, ?) like ? escape '!'",
    bindings: ['Á', 'á', 'Ñ', 'ñ', '%ávila ñ%'],
  });
});

it('leaves MySQL’s own idea of equal letters aside', () => {
  expect(equalsWords('mysql', 'a', 'Año')).toEqual({
    sql: 'convert(lower(a) using utf8mb4) collate utf8mb4_bin = ?',
    bindings: ['año'],
  });
});
