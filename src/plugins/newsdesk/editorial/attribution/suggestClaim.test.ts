import { AttributionReader } from './attributionReader';
import { findPassages } from './findPassages';
import { languageOf } from './languages';
import { suggestClaim } from './suggestClaim';

function suggest(text: string, words: string, language = 'en') {
  const read = new AttributionReader(language).readText(text);
  const passages = findPassages(read, languageOf(language));
  const index = passages.findIndex(({ start, end }) => text.slice(start, end).includes(words));
  return suggestClaim(read, passages, index, languageOf(language));
}

test('takes statement, attribution and source from the copy', () => {
  expect(
    suggest('The dockers’ union said that the Norden dumped oil in the bay.', 'Norden'),
  ).toEqual({
    statement: 'the Norden dumped oil in the bay',
    attribution: 'The dockers’ union said',
    source: 'The dockers’ union',
    respondent: '',
    responseSought: 'not-yet',
    response: '',
  });
});

test('takes the response from a denial, with the words that deny', () => {
  const text = `The union said that the Norden dumped oil into Vigo bay.
A spokeswoman for Norden has denied that the Norden dumped oil into Vigo bay.`;
  expect(suggest(text, 'the Norden dumped oil into Vigo bay')).toMatchObject({
    respondent: 'A spokeswoman for Norden',
    responseSought: 'replied',
    response: 'A spokeswoman for Norden has denied that the Norden dumped oil into Vigo bay',
  });
});

test.each([
  ['Norden declined to comment.', 'declined', 'Norden'],
  ['The firm did not immediately respond to a request.', 'no-reply', 'The firm'],
] as const)(
  'reads who was asked and did not answer: %s',
  (sentence, responseSought, respondent) => {
    const text = `The union accused the Norden of dumping oil into Vigo bay.\n${sentence}`;
    expect(suggest(text, 'dumping')).toMatchObject({ responseSought, respondent, response: '' });
  },
);

test('names the one whom a pronoun leads back to', () => {
  const text = `Ana Ruiz said that the beach would open. She said that Tom Reed had stolen the dredger.`;
  expect(suggest(text, 'stolen')).toMatchObject({ attribution: 'She said', source: 'Ana Ruiz' });
});

test('works in Spanish', () => {
  const text =
    'Según el sindicato, la empresa vertió aceite en la ría. La empresa no quiso comentar el asunto.';
  expect(suggest(text, 'vertió', 'es')).toMatchObject({
    statement: 'la empresa vertió aceite en la ría',
    attribution: 'Según el sindicato',
    source: 'el sindicato',
    responseSought: 'declined',
    respondent: 'La empresa',
  });
});

test('there is no suggestion for a passage that there is not', () => {
  const read = new AttributionReader('en').readText('The beach is open.');
  expect(() => suggestClaim(read, [], 0, languageOf('en'))).toThrow(RangeError);
});
