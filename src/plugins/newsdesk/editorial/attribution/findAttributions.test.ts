import { findAttributions } from './findAttributions';
import * as english from './fixtures/english';
import { inWords, readFixture } from './fixtures/readFixture';

describe.each(Object.entries(english))('English, %s', (_, fixtures) => {
  test.each(fixtures)('finds %s', (_behaviour, marked) => {
    const { text, expected } = readFixture(marked);
    const found = findAttributions(text, 'en').map((attribution) => inWords(text, attribution));
    expect(found).toEqual(expected);
  });
});
