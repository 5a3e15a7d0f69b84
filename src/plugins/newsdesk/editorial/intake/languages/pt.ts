import type { IntakeLanguage } from './language';

const words = (list: string): readonly string[] => list.split(' ');

/** These languages put the verb before the speaker as often as behind. */
const SAYING = words(
  'disse disseram diz afirmou afirmaram afirma informou informaram informa anunciou anunciaram anuncia garantiu ' +
    'garantiram declarou declararam explicou explicaram indicou indicaram adiantou adiantaram confirmou ' +
    'confirmaram confirma denunciou denunciaram alertou alertaram acrescentou acrescentaram referiu referiram ' +
    'revelou revelaram sublinhou salientou negou negaram reconheceu defendeu noticiou',
);

export const pt: IntakeLanguage = {
  code: 'pt',
  functionWords: words(
    'o a de que e do da em os no na um uma com não dos das ao para por mais como mas foi se à às aos pelo pela ' +
      'pelos pelas são está seu sua seus suas nos nas também já até ainda após segundo sobre disse ele ela isso ' +
      'hoje anos quando entre ou',
  ),
  letters: 'ãõç',
  saying: SAYING,
  telling: [],
  sayingFirst: SAYING,
  that: 'que',
  accordingTo: ['segundo', 'de acordo com', 'conforme', 'no entender de'],
  clauseOpeners: words(
    'que quem cujo cuja quando enquanto após depois antes embora mas e ou onde com sem para porque apesar durante ' +
      'perante ao em no na por a entre tendo segundo',
  ),
  neverLast: words(
    'a ao aos à às o os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem ' +
      'sob sobre entre até desde e ou nem que quem cujo cuja seu sua seus suas este esta esse essa se lhe é são era ' +
      'foi ser tem têm mais menos muito como quando onde mas embora não após contra',
  ),
  abbreviations: words(
    'sr sra dr dra prof eng gen cel st sto sta d vs núm art pág aprox av jan fev mar abr jun jul ago set out nov dez',
  ),
};
