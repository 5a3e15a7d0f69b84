import type { LocaleCode } from '../../story';
import { evaluate } from '../evaluate';
import { FIXTURE_NOW, cleanAnonymousSource, cleanClaim, cleanStory } from '../fixtures';
import { readPolicy } from '../readPolicy';

const policy = readPolicy({});

function isVague(locale: string, publicDescription: string): boolean {
  const sources = [cleanAnonymousSource({ publicDescription })];
  const claims = [cleanClaim({ sources, sourceTerms: 'on-background' })];
  const story = cleanStory({ locale: locale as LocaleCode, claims, sourcingLevel: null });
  return evaluate(story, policy, FIXTURE_NOW).violations.some(
    ({ code }) => code === 'source/described.vague',
  );
}

test.each([
  ['en', 'a source'],
  ['en', 'Sources'],
  ['en', 'an anonymous source close to the matter'],
  ['en', 'a well-placed, reliable source'],
  ['en', 'a person familiar with the situation'],
  ['en', 'a senior official'],
  ['es', 'fuentes bien informadas'],
  ['es', 'una fuente cercana al caso'],
  ['es', 'fuentes de toda solvencia'],
  ['pt-BR', 'uma fonte próxima do processo'],
  ['pt', 'fontes bem colocadas'],
  ['fr', 'une source proche du dossier'],
  ['fr', 'des sources concordantes'],
  ['de', 'fuentes bien informadas'],
])('%s: "%s" tells readers nothing', (locale, description) => {
  expect(isVague(locale, description)).toBe(true);
});

test.each([
  ['en', 'a senior US official'],
  ['en', 'a nurse at the hospital'],
  ['en', 'a person close to the negotiations'],
  ['es', 'un alto cargo del Ministerio de Exteriores'],
  ['es', 'fuentes diplomáticas'],
  ['pt-BR', 'um delegado da Polícia Federal'],
  ['fr', 'une source policière'],
  ['de', 'ein Beamter des Innenministeriums'],
])('%s: "%s" says where the source stands', (locale, description) => {
  expect(isVague(locale, description)).toBe(false);
});
