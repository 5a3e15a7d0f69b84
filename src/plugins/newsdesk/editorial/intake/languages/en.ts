import type { IntakeLanguage } from './language';

const words = (list: string): readonly string[] => list.split(' ');

export const en: IntakeLanguage = {
  code: 'en',
  functionWords: words(
    'the of and to in that is was for on with by as at from his her has had have were are be been it its this which ' +
      'who he she they but not after would will an their said about more than when over into',
  ),
  letters: '',
  saying: words(
    'said says told announced reported added claimed confirmed alleged warned stated denied argued acknowledged ' +
      'declared insisted tweeted wrote predicted revealed estimated testified',
  ),
  telling: ['told'],
  sayingFirst: ['said', 'says'],
  that: 'that',
  accordingTo: ['according to', 'citing', 'as reported by'],
  clauseOpeners: words(
    'which who whose whom where when while after before as and but or although though amid following with without ' +
      'because since despite including making leaving saying adding killing raising in on at for by',
  ),
  neverLast: words(
    'a an the of to in on at by for from with and or but nor that which who whose whom as if than into over under ' +
      'about after before between against his her its their our my your is are was were be been has have had will ' +
      'would could should may might must not no this these those when while where because during amid until ' +
      'relating including some any each every',
  ),
  abbreviations: words(
    'mr mrs ms dr prof st sen sens rep reps gov gen lt col sgt capt maj adm rev hon jr sr inc corp co ltd vs no nos ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec dept est v approx ft mt',
  ),
};
