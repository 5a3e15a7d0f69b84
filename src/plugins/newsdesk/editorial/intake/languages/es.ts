import type { IntakeLanguage } from './language';

const words = (list: string): readonly string[] => list.split(' ');

/** These languages put the verb before the speaker as often as behind. */
const SAYING = words(
  'dijo dijeron dice afirmó afirmaron afirma informó informaron informa anunció anunciaron anuncia aseguró ' +
    'aseguraron asegura declaró declararon explicó explicaron indicó indicaron señaló señalaron confirmó ' +
    'confirmaron confirma denunció denunciaron denuncia advirtió advirtieron advierte manifestó manifestaron ' +
    'agregó agregaron añadió añadieron precisó precisaron sostuvo sostuvieron reveló revelaron comunicó ' +
    'comunicaron negó negaron reconoció reconocieron apuntó apuntaron destacó destacaron subrayó expresó',
);
const PERFECT = [
  'ha dicho',
  'ha informado',
  'ha anunciado',
  'ha asegurado',
  'ha explicado',
  'ha señalado',
  'ha afirmado',
  'ha confirmado',
  'ha denunciado',
  'ha advertido',
  'ha declarado',
  'ha indicado',
  'ha reconocido',
  'han informado',
  'han confirmado',
  'han denunciado',
  'han asegurado',
];

export const es: IntakeLanguage = {
  code: 'es',
  functionWords: words(
    'el la de que y en los las del por con una un su al es se lo para como más pero sus le ha este esta sobre entre ' +
      'cuando hoy fue han desde está no sin también donde hasta según tras ante ayer años dijo',
  ),
  letters: 'ñ¿¡',
  saying: SAYING,
  telling: [],
  sayingFirst: [...SAYING, ...PERFECT],
  that: 'que',
  accordingTo: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de'],
  clauseOpeners: words(
    'que quien quienes cuyo cuya cuando mientras tras después antes aunque pero y e o donde con sin para porque ' +
      'pese durante ante al en por a entre lo tanto así según',
  ),
  neverLast: words(
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras y e o u ni ' +
      'que quien cuyo cuya el la los las un una unos unas su sus mi tu este esta estos estas ese esa lo se le les ' +
      'ha han había es son era fue ser más menos muy como cuando donde si pero aunque no',
  ),
  abbreviations: words(
    'sr sra srta dr dra d dña prof ing lic gral cnel tte cap st sto sta ud uds vs núm art pág aprox av avda ' +
      'ee ff cc oo ene feb mar abr jun jul ago sep sept oct nov dic cía',
  ),
};
