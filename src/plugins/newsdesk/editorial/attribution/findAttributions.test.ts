import { findAttributions } from './findAttributions';
import * as english from './fixtures/english';
import { OTHERS } from './fixtures/others';
import { inWords, readFixture } from './fixtures/readFixture';

describe.each(Object.entries(english))('English, %s', (_, fixtures) => {
  test.each(fixtures)('finds %s', (_behaviour, marked) => {
    const { text, expected } = readFixture(marked);
    const found = findAttributions(text, 'en').map((attribution) => inWords(text, attribution));
    expect(found).toEqual(expected);
  });
});

describe.each(Object.entries(OTHERS))('%s', (language, fixtures) => {
  test.each(fixtures)('finds %s', (_behaviour, marked) => {
    const { text, expected } = readFixture(marked);
    const found = findAttributions(text, language).map((attribution) => inWords(text, attribution));
    expect(found).toEqual(expected);
  });
});
