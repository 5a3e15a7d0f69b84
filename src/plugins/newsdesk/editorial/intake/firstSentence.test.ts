import { firstSentence } from './firstSentence';
import { intakeLanguage } from './languages';

describe('the first sentence of a paragraph', () => {
  test.each([
    ['en', 'The river rose. The bridge closed.', 'The river rose.'],
    ['en', 'He met Mr. Roe in St. Louis. Then he left.', 'He met Mr. Roe in St. Louis.'],
    [
      'en',
      'The U.S. Army and J. R. Doe agreed. Others did not.',
      'The U.S. Army and J. R. Doe agreed.',
    ],
    ['en', 'It rose by 2.5 metres. It fell.', 'It rose by 2.5 metres.'],
    ['en', '“It rose.” He left.', '“It rose.”'],
    ['en', 'Did it rise? Yes.', 'Did it rise?'],
    ['es', 'El Sr. Ruiz llegó tarde. ¿Por qué?', 'El Sr. Ruiz llegó tarde.'],
    ['es', 'Subió dos metros... y bajó. «Ya está», dijo.', 'Subió dos metros... y bajó.'],
    ['fr', 'M. Dupont est parti. Il reviendra.', 'M. Dupont est parti.'],
    ['pt', 'O Dr. Silva saiu. Voltou.', 'O Dr. Silva saiu.'],
    ['en', 'No end in sight', 'No end in sight'],
  ])('%s: %s', (code, paragraph, expected) => {
    expect(firstSentence(paragraph, intakeLanguage(code))).toBe(expected);
  });
});
