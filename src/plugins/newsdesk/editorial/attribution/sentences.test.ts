import { languageOf } from './languages';
import { compileLexicon } from './lexicon';
import { readQuotations } from './quotations';
import { splitSentences } from './sentences';
import { tokenise } from './tokenise';
import { makeTokens } from './tokens';

function sentencesOf(text: string, language: string): string[] {
  const lexicon = compileLexicon(languageOf(language).finder);
  const tokens = makeTokens();
  tokenise(tokens, text, lexicon);
  readQuotations(tokens);
  splitSentences(tokens, lexicon);
  const found: string[] = [];
  for (let at = 0; at < tokens.count; at = tokens.sentenceEnd[at]!) {
    found.push(text.slice(tokens.start[at], tokens.end[tokens.sentenceEnd[at]! - 1]));
  }
  return found;
}

test.each([
  ['en', 'a title', ['Mr. Lee left.', 'Mrs. Lee stayed.']],
  ['en', 'initials', ['J. P. Lee left.', 'He was tired.']],
  ['en', 'a country in points', ['He left the U.S. for Peru.', 'He was tired.']],
  ['en', 'a country in points at the end', ['He left the U.S.', 'The end was near.']],
  ['en', 'a decimal', ['It cost 3.5 million.', 'It was late.']],
  ['en', 'a month', ['It opened on Jan. 5 in Norwood.', 'It was late.']],
  ['en', 'a state', ['It opened in Norwood, Va., in May.', 'It was late.']],
  ['en', 'a party and a state', ['Lee (D-Ore.) left.', 'He was tired.']],
  ['en', 'dots', ['He left ... and came back.', 'He was tired.']],
  ['en', 'a quotation that ends one', ['He said “No.”', 'She left.']],
  ['en', 'a question', ['Who left?', 'Lee did.']],
  ['en', 'a company', ['Lee Inc. closed.', 'It was late.']],
  ['en', 'the time of day', ['It closed at 5 p.m. on Friday.', 'It was late.']],
  ['en', 'letters of a plan', ['That was Plan B.', 'It failed.']],
  ['es', 'a country in points', ['Salió de EE. UU. hacia Lima.', 'Era tarde.']],
  ['es', 'a title', ['El Sr. Ruiz salió.', 'Era tarde.']],
  ['es', 'an opening question mark', ['Salió.', '¿Quién lo vio?']],
  ['pt', 'a title', ['O Sr. Silva saiu.', 'Era tarde.']],
  ['fr', 'a title', ['M. Dupont est parti.', 'Il était tard.']],
])('%s: %s', (language, _, sentences) => {
  expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
});
