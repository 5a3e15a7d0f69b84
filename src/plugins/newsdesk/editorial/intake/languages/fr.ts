import type { IntakeLanguage } from './language';

const words = (list: string): readonly string[] => list.split(' ');

export const fr: IntakeLanguage = {
  code: 'fr',
  functionWords: words(
    'le la de et les des en du un une que est dans pour au il elle par sur qui pas plus ne se ce son sa ses avec ' +
      'aux sont ont été cette mais ou leur selon après être deux à nous ils comme entre où dont a',
  ),
  letters: 'èêëîïûœùà',
  saying: words('affirme annonce déclare indique assure estime rapporte'),
  telling: [],
  sayingFirst: [
    'a dit',
    'a déclaré',
    'a annoncé',
    'a affirmé',
    'a indiqué',
    'a précisé',
    'a expliqué',
    'a confirmé',
    'a assuré',
    'a estimé',
    'a rapporté',
    'a ajouté',
    'a souligné',
    'a averti',
    'a dénoncé',
    'a révélé',
    'a reconnu',
    'a nié',
    'ont dit',
    'ont déclaré',
    'ont annoncé',
    'ont affirmé',
    'ont indiqué',
    'ont précisé',
    'ont confirmé',
    'ont rapporté',
    'ont dénoncé',
    'affirme',
    'annonce',
    'déclare',
    'indique',
    'assure',
    'estime',
  ],
  that: 'que',
  accordingTo: ['selon', "d'après", 'd’après', 'de source', 'aux dires de'],
  clauseOpeners: words(
    'qui que dont où quand lorsque tandis alors après avant bien mais et ou avec sans pour parce malgré durant ' +
      'en au à par dans selon afin',
  ),
  neverLast: words(
    'à au aux le la les un une des de du en dans par pour sur sous avec sans entre vers chez et ou ni que qui dont où ' +
      'son sa ses leur leurs ce cet cette ces se ne pas plus est sont était a ont avait été être si mais comme quand ' +
      'après avant contre depuis',
  ),
  abbreviations: words(
    'm mm mme mmes mlle dr pr st ste me gal col cap av env etc janv févr avr juil sept oct nov déc',
  ),
};
