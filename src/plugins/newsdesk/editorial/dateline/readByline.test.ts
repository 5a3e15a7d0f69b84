import { isRole, readByline, splitByline } from './readByline';

describe('a byline', () => {
  test.each([
    ['By A. N. Other', 'A. N. Other'],
    ['BY JANE DOE', 'JANE DOE'],
    ['Por Ana Ruiz, enviada especial', 'Ana Ruiz'],
    ['Por Juan de la Cruz y Eva O’Dowd', 'Juan de la Cruz y Eva O’Dowd'],
    ['Por José da Silva e Rui Sá.', 'José da Silva e Rui Sá'],
    ['By Jane Doe / Reuters', 'Jane Doe / Reuters'],
  ])('is read: %s', (line, names) => {
    expect(readByline(line)).toBe(names);
  });

  test.each([
    'By the river',
    'Por supuesto',
    'By',
    'By and By the Way',
    'Jane Doe',
    'By Monday the river had risen by two metres.',
    `By ${'Jane '.repeat(40)}`,
  ])('is not seen in: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });

  test.each([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz y Jo Roe', ['Ana Ruiz', 'Jo Roe']],
    ['Ana Ruiz, Jo Roe and Eva Sanz', ['Ana Ruiz', 'Jo Roe', 'Eva Sanz']],
    ['Ana Ruiz, Jo Roe, and Eva Sanz', ['Ana Ruiz', 'Jo Roe', 'Eva Sanz']],
    ['Rui Sá e Ana Reis', ['Rui Sá', 'Ana Reis']],
    ['Éva Andersson et Yves Etchart', ['Éva Andersson', 'Yves Etchart']],
    ['', []],
  ])('is split into its names: %j', (names, expected) => {
    expect(splitByline(names)).toEqual(expected);
  });

  test('a role is short and no sentence', () => {
    expect(isRole('Associated Press Writer')).toBe(true);
    expect(isRole('The river rose by two metres.')).toBe(false);
  });
});
