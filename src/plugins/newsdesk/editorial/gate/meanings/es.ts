import type { Meanings } from './meanings';

/** What each rule asks for, and who says so. */
export const es: Meanings = {
  'claim/in-copy': {
    holds: 'El enunciado de una afirmación está en el texto',
    source:
      'la casa; así las demás reglas hablan de lo que se publica (Reuters: cada enunciado del texto tiene fuente)',
  },
  'claim/attributed': {
    holds: 'Toda afirmación sin verificar o discutida dice quién lo dice',
    source:
      'Reuters, Essentials of Sourcing («todo enunciado con su fuente, salvo los hechos establecidos»); El País, Libro de estilo 1.5',
  },
  'claim/attribution-in-copy': {
    holds: 'Las palabras de la atribución de una afirmación están en el texto',
    source:
      'Reuters, Essentials of Sourcing; BBC Editorial Guidelines 3.2 (una acusación dice de quién es)',
  },
  'claim/response-sought': {
    holds:
      'Se ha preguntado a aquel de quien habla una afirmación sin verificar o discutida, o consta por qué no',
    source:
      'AP, News Values and Principles («hay que esforzarse de verdad por obtener una respuesta»); BBC Editorial Guidelines 6.4.43-49; Ofcom Broadcasting Code, sección 7',
  },
  'claim/response-recorded': {
    holds:
      'El registro del derecho de réplica está completo: a quién se preguntó, cuándo (no en el futuro) y por qué medio; las palabras de la respuesta; el motivo si no había que preguntar a nadie',
    source:
      'BBC Editorial Guidelines 6.4.43-49 (guardar constancia de la petición, dar tiempo para responder); Ofcom Broadcasting Code, sección 7; AP, News Values and Principles',
  },
  'claim/response-in-copy': {
    holds: 'Las palabras de una respuesta están en el texto',
    source:
      'BBC Editorial Guidelines 6.4.43-49 y Ofcom Broadcasting Code, sección 7 (la respuesta se refleja con justicia y a tiempo)',
  },
  'claim/retracted-gone': {
    holds: 'Una afirmación retirada ya no está en el texto',
    source:
      'Reuters, política de correcciones (retirada, corrección); España, Ley Orgánica 2/1984, reguladora del derecho de rectificación',
  },
  'claim/verified-has-evidence': {
    holds:
      'Una afirmación que se da por verificada tiene al menos una prueba, descrita o con su dirección',
    source:
      'Reuters, Essentials of Sourcing (un hecho establecido, de dominio público o presenciado); AP, News Values and Principles (lo que no hemos confirmado se atribuye a quien lo hizo)',
  },
  'source/terms-respected': {
    holds: 'Se cumple lo acordado con una fuente',
    source:
      'AP, News Values and Principles (on the record, off the record, background, deep background)',
  },
  'source/described': {
    holds: 'Una fuente anónima tiene una descripción pública que dice a qué ámbito pertenece',
    source:
      'AP, fuentes anónimas («una fuente» a secas no vale, se describe todo lo posible); El Español, libro de estilo',
  },
  'source/anonymity-justified': {
    holds:
      'El anonimato de una fuente tiene un motivo que consta y la aprobación de un responsable que sabe quién es',
    source:
      'AP, fuentes anónimas (un responsable conoce la identidad y la aprueba; se dice el motivo); APME; BBC Editorial Guidelines 3.2.1',
  },
  'source/plural-sources': {
    holds: 'Una atribución a «fuentes» se apoya en al menos dos fichas de fuente distintas',
    source:
      'Reuters, Essentials of Sourcing («fuentes» solo donde hay más de una); El Español, libro de estilo, regla 3 (lo mismo)',
  },
  'source/not-also-declined': {
    holds:
      'De una fuente anónima no se cuenta además que no quiso comentar, que no respondió o que no se la pudo localizar',
    source:
      'AP, fuentes anónimas («no diremos que alguien no quiso comentar cuando ya se le cita de forma anónima»)',
  },
  'headline/attributed': {
    holds: 'Un titular no da por hecho una afirmación sin verificar',
    source:
      'Reuters, Essentials of Sourcing (todo enunciado con su fuente, salvo los hechos establecidos); BBC Editorial Guidelines 3.2 (una acusación dice de quién es)',
  },
  'copy/claims-registered': {
    holds:
      'Lo que el texto denuncia está registrado como afirmación, o alguien lo ha descartado con un motivo',
    source:
      'BBC Editorial Guidelines 6.4.43-49 (acusaciones y derecho de réplica) y 3.2.1 (fuentes sin nombre); Reuters, Essentials of Sourcing (todo enunciado con su fuente)',
  },
  'copy/vague-sources': {
    holds:
      'El texto dice de qué lado está una fuente sin nombre: «un alto cargo de EE. UU.», no «una fuente»',
    source:
      'AP, fuentes anónimas («una fuente» a secas no vale); El Español, libro de estilo («fuentes bien informadas» tampoco)',
  },
  'copy/quotes-have-speakers': {
    holds: 'El lector sabe quién habla antes de que acabe la primera frase de una cita',
    source:
      'Reuters, Handbook of Journalism, citas (se nombra a quien habla antes del final de la primera frase; dos voces no se encadenan)',
  },
  'story/dateline': {
    holds: 'Una noticia tiene data con un lugar, y su fecha existe',
    source: 'AP, News Values and Principles (la data es el lugar donde se hizo el trabajo)',
  },
  'story/sourcing-level': {
    holds:
      'El nivel de fuentes declarado no supera lo que las fuentes y pruebas de las afirmaciones sostienen',
    source:
      'Reuters, Essentials of Sourcing (con nombre antes que sin él, dos antes que una, primero el testigo); AP, fuentes anónimas',
  },
  'story/credit': {
    holds: 'Una noticia tiene crédito o agencia, y el crédito nombra a la agencia como ella quiere',
    source:
      'AP, News Values and Principles (lo que no reunimos nosotros se acredita al medio que lo hizo)',
  },
  'story/release-kind': {
    holds:
      'Quien cambia un hecho de una noticia que los lectores tienen dice si es una actualización o una corrección; una corrección dice a los lectores qué se corrigió, con palabras propias',
    source:
      'Reuters: tras la publicación hay cuatro clases, una de ellas la corrección; España, LO 2/1984, derecho de rectificación',
  },
  'story/killed': {
    holds: 'Una noticia anulada sigue fuera hasta que alguien con permiso levanta la anulación',
    source: 'Reuters: tras la publicación, la anulación la decide el jefe de la redacción',
  },
  'story/embargo-in-future': {
    holds:
      'Un embargo fijado está en el futuro, salvo que algún idioma de la noticia ya haya salido bajo él',
    source: 'la casa; ninjs, de IPTC, no da sentido a un `embargoedUntil` pasado',
  },
  'translation/from-published': {
    holds: 'Una traducción sale mientras su original está publicado, o junto con él',
    source: 'la casa',
  },
  'translation/parity': {
    holds:
      'Una traducción tiene las afirmaciones de su original, cada una con su clave y con su enunciado en el texto traducido, y ninguna más',
    source: 'la casa: una afirmación es la misma en todas las lenguas',
  },
  'translation/not-weakened': {
    holds:
      'Una traducción dice de cada afirmación de quién es y qué se respondió donde lo dice su original, y no da ninguna por mejor verificada',
    source:
      'la casa; Reuters, Essentials of Sourcing (toda afirmación con su fuente, salvo los hechos probados)',
  },
  'translation/fresh': {
    holds:
      'Una traducción ha recogido lo que cambió en su original desde que se hizo, o alguien la dio por correcta; bloquea si una corrección tocó una afirmación',
    source: 'la casa; España, LO 2/1984, del derecho de rectificación',
  },
  'translation/untranslated': {
    holds:
      'Ninguna frase de una traducción, ni lo que dicen sus afirmaciones, está como en el original; los nombres, las cifras y las citas pueden estarlo',
    source: 'la casa',
  },
};
