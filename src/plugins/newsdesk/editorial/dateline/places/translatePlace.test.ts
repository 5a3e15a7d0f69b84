import { fold } from '../fold';
import { PLACE_LANGUAGES, PLACE_NAMES } from './placeNames';
import { translatePlace, translateRegion } from './translatePlace';

test.each([
  ['LONDON', 'en', 'es', 'Londres'],
  ['London', 'en-GB', 'pt-BR', 'Londres'],
  ['Londres', 'es', 'en', 'London'],
  ['Londres', 'pt', 'fr', 'Londres'],
  ['Pekin', 'es', 'en', 'Beijing'],
  ['Nueva  York', 'es-419', 'en', 'New York'],
  ['Madrid', 'es', 'ar', 'مدريد'],
  ['N’Djamena', 'en', 'es', 'Yamena'],
  ['لندن', 'ar', 'es', 'Londres'],
  ['MADRID/LONDON', 'en', 'es', 'Madrid/Londres'],
])('%s, written in %s, is in %s: %s', (place, from, to, translated) => {
  expect(translatePlace(place, from, to)).toBe(translated);
});

test.each([
  ['Santillana del Mar', 'es', 'en'],
  ['Nuremberg', 'en', 'ar'],
  ['LONDON', 'en', 'de'],
  ['LONDON', 'de', 'es'],
  ['LONDON', 'en-GB', 'en-US'],
  ['constructor', 'en', 'es'],
  ['', 'en', 'es'],
])('%j, from %s to %s, stays as it is written', (place, from, to) => {
  expect(translatePlace(place, from, to)).toBe(place);
});

test('no name stands for two places of the table in one language', () => {
  for (const language of PLACE_LANGUAGES) {
    const names = PLACE_NAMES.flatMap((place) => place[language] ?? []).map(fold);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect([language, twice]).toEqual([language, []]);
  }
});

test('a place comes back by its name from every language that has one', () => {
  for (const { en, ...others } of PLACE_NAMES) {
    for (const [language, name] of Object.entries(others)) {
      expect(translatePlace(name, language, 'en')).toBe(en);
    }
  }
});

test.each([
  ['Germany', 'en', 'es', 'Alemania'],
  ['Ecuador', 'es', 'ar', 'الإكوادور'],
  ['alemania', 'es', 'en', 'Germany'],
  ['Ore.', 'en', 'es', 'Ore.'],
  ['RFA', 'es', 'en', 'RFA'],
  ['Granada', 'es', 'en', 'Granada'],
  ['Georgia', 'en', 'de', 'Georgia'],
  ['Santa Elena', 'es', 'en', 'Santa Elena'],
  ['Región desconocida', 'es', 'en', 'Región desconocida'],
  ['', 'es', 'en', ''],
])('the region %j, from %s to %s, is %j', (region, from, to, translated) => {
  expect(translateRegion(region, from, to)).toBe(translated);
});
