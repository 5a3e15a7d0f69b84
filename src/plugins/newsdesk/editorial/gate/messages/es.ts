import type { Catalogue, MessageParts } from './catalogue';

const SOURCING_LEVELS = {
  none: 'ninguna fuente ni prueba',
  'single-anonymous': 'una sola fuente anónima',
  'multiple-anonymous': 'varias fuentes anónimas',
  'single-named': 'una sola fuente identificada',
  'multiple-named': 'varias fuentes identificadas',
  documented: 'documentos',
  witnessed: 'un testigo propio',
} as const satisfies Catalogue['sourcingLevels'];

function level(name: unknown): string {
  return SOURCING_LEVELS[name as keyof typeof SOURCING_LEVELS] ?? String(name);
}

/** Which source of the claim: by number, where there are several. Never who. */
function source({ params }: MessageParts): string {
  return params.source === 1 || params.source === undefined
    ? 'la fuente'
    : `la fuente n.º ${params.source}`;
}

/** A claim's words behind its number. */
function named(statement: unknown): string {
  return typeof statement === 'string' && statement !== '' ? `, «${statement}»,` : '';
}

/** Palabras del original, para quien puede leerlo. */
const quoted = (words: unknown): string => (words === undefined ? '' : `: «${words}»`);

const CHANGED: Readonly<Record<string, string>> = {
  'headline-claim': 'el titular con su afirmación',
  quote: 'una cita',
  'claim-fact': 'lo que dice una afirmación o en qué se apoya',
};

/** Qué ha cambiado desde que los lectores tienen la noticia. */
const changed = (code: unknown): string => CHANGED[String(code)] ?? 'un hecho';

export const es: Catalogue = {
  sourcingLevels: SOURCING_LEVELS,
  claim: (number, statement) => `La afirmación ${number}${named(statement)}`,
  unknown: (code, { claim }) => `${claim || 'Esta noticia'} incumple la norma ${code}.`,
  messages: {
    'gate/rule-broken': ({ params }) =>
      `La norma ${params.rule} ha fallado al revisar esta noticia, que por eso no puede salir. Avise a quien administra la redacción; no hay que cambiar nada en el texto.`,

    'headline/attributed': ({ params }) =>
      `El titular presenta la afirmación ${params.number}${named(params.statement)} como un hecho. Diga en el titular quién lo dice, o que es presunto.`,
    'copy/claims-registered.allegation': ({ params }) =>
      `El pasaje «${params.passage}» es una acusación y no está registrado. Regístrelo como afirmación, o descártelo con un motivo.`,
    'copy/claims-registered.denial': ({ params }) =>
      `El pasaje «${params.passage}» desmiente algo y no está registrado. Registre como afirmación lo que desmiente, con esto como respuesta, o descártelo con un motivo.`,
    'copy/claims-registered.anonymous': ({ params }) =>
      `El pasaje «${params.passage}» se apoya en una fuente sin nombre y no está registrado. Regístrelo como afirmación con su fuente, o descártelo con un motivo.`,
    'copy/claims-registered.unattributed': ({ params }) =>
      `El pasaje «${params.passage}» habla de algo presunto que nadie respalda. Diga quién lo afirma y regístrelo como afirmación, o descártelo con un motivo.`,
    'copy/claims-registered.statement': ({ params }) =>
      `El pasaje «${params.passage}» no está registrado. Regístrelo como afirmación, o descártelo con un motivo.`,
    'copy/vague-sources': ({ params }) =>
      `La fuente «${params.passage}» puede ser cualquiera. Diga en el texto de qué ámbito es la fuente, como «un alto cargo estadounidense».`,
    'copy/quotes-have-speakers': ({ params }) =>
      `El lector no sabe al acabar la primera frase quién dice «${params.passage}». Nombre ahí a quien habla.`,

    'claim/attributed': ({ claim }) =>
      `${claim} no tiene atribución. Indique quién lo dice en el campo Atribución de la afirmación.`,
    'claim/response-sought': ({ claim }) =>
      `${claim} no indica si se ha pedido una respuesta. Pregunte a la persona aludida y rellene el campo Respuesta solicitada de la afirmación.`,
    'claim/response-sought.not-yet': ({ claim }) =>
      `${claim} va sin respuesta: aún no se ha preguntado a nadie. Pregunte a la persona aludida y rellene el campo Respuesta solicitada de la afirmación.`,
    'claim/response-recorded.respondent': ({ claim }) =>
      `${claim} no indica a quién se pidió una respuesta. Añada la persona o el organismo en el campo A quién se preguntó.`,
    'claim/response-recorded.sought-at': ({ claim }) =>
      `${claim} no indica cuándo se pidió una respuesta. Añada la hora en el campo Cuándo se preguntó.`,
    'claim/response-recorded.sought-at-in-future': ({ claim }) =>
      `${claim} sitúa en el futuro el momento en que se pidió una respuesta. Corrija el campo Cuándo se preguntó.`,
    'claim/response-recorded.channel': ({ claim }) =>
      `${claim} no indica cómo se pidió una respuesta. Elija teléfono, correo u otro medio en el campo Medio.`,
    'claim/response-recorded.response': ({ claim }) =>
      `${claim} figura como respondida, pero falta la respuesta. Añada sus palabras en el campo Respuesta.`,
    'claim/response-recorded.no-response-reason': ({ claim }) =>
      `${claim} figura como exenta de respuesta, pero sin motivo. Explíquelo en el campo Motivo de no pedir respuesta.`,
    'claim/response-recorded.awaiting-reply': ({ claim }) =>
      `${claim} está a la espera de respuesta y el texto no lo cuenta. Dígaselo al lector, por ejemplo «no respondió de inmediato a una petición de comentarios», o espere a que venza el plazo dado para responder.`,
    'claim/in-copy': ({ claim }) =>
      `${claim} no está en el texto. Recupere la frase o ponga en el campo Enunciado las palabras tal como figuran ahora.`,
    'claim/in-copy.empty': ({ claim }) =>
      `${claim} no tiene enunciado. Copie en el campo Enunciado las palabras a las que se refiere o elimine la afirmación.`,
    'claim/attribution-in-copy': ({ claim }) =>
      `${claim} tiene una atribución que el lector no ve. Diga en el texto quién lo afirma o ponga en el campo Atribución las palabras tal como figuran en él.`,
    'claim/response-in-copy': ({ claim }) =>
      `${claim} tiene una respuesta que el lector no ve. Inclúyala en el texto o ponga en el campo Respuesta las palabras tal como figuran en él.`,
    'claim/retracted-gone': ({ claim }) =>
      `${claim} está retirada, pero sigue en el texto. Suprímala o corríjala.`,
    'claim/verified-has-evidence': ({ claim }) =>
      `${claim} figura como verificada sin pruebas. Describa o enlace en el campo Pruebas aquello con lo que se contrastó, o márquela como no verificada.`,

    'source/described': (parts) =>
      `${parts.claim} se apoya en una fuente anónima de la que el lector no sabe nada: ${source(parts)} no tiene descripción pública. Añada una que la sitúe, como «un alto cargo del Gobierno estadounidense».`,
    'source/described.vague': (parts) =>
      `${parts.claim} se apoya en una fuente anónima cuya descripción pública no dice nada: ${source(parts)} podría ser cualquiera. Sitúela, por ejemplo como «un alto cargo del Gobierno estadounidense».`,
    'source/anonymity-justified.reason': (parts) =>
      `${parts.claim} se apoya en una fuente anónima sin motivo: ${source(parts)} necesita uno en su campo Motivo del anonimato.`,
    'source/anonymity-justified.approval': (parts) =>
      `${parts.claim} se apoya en una fuente anónima que nadie ha aprobado: un responsable que conozca su identidad debe aprobar ${source(parts)}.`,
    'source/plural-sources': ({ claim, params }) =>
      `${claim} se atribuye a «fuentes», pero ${params.count === 1 ? 'solo consta una' : 'no consta ninguna'}. Añada las demás a la afirmación o hable de una sola fuente.`,
    'source/terms-respected.missing': ({ claim }) =>
      `${claim} no indica qué se acordó con la fuente. Elija las condiciones en el campo Condiciones de la fuente.`,
    'source/terms-respected.off-the-record': ({ claim }) =>
      `${claim} se contó «off the record» y no puede publicarse. Busque otra fuente o retire la afirmación de la noticia.`,
    'source/terms-respected.deep-background-alone': ({ claim }) =>
      `${claim} se apoya solo en información de contexto sin atribución posible. Añada otra fuente o una prueba, o acuerde otras condiciones con la fuente.`,
    'source/terms-respected.deep-background-attributed': ({ claim }) =>
      `${claim} procede de información de contexto que no puede atribuirse, pero su atribución señala a la fuente. Redacte de otro modo la atribución o acuerde otras condiciones con la fuente.`,
    'source/terms-respected.anonymous-on-the-record': ({ claim }) =>
      `${claim} figura como «on the record», pero tiene una fuente anónima. Identifique la fuente o corrija el campo Condiciones de la fuente.`,
    'source/not-also-declined': (parts) =>
      `${parts.claim} se apoya en una fuente anónima de la que la afirmación ${parts.params.otherClaim} dice que no respondió: ${source(parts)} es la misma persona. Suprima que no respondió o identifique la fuente.`,

    'story/dateline': () =>
      'La noticia no tiene data. Añada el lugar en que se obtuvo la información.',
    'story/dateline.place': () =>
      'La data no tiene lugar. Añada en su campo Lugar dónde se obtuvo la información.',
    'story/dateline.day-without-month': () =>
      'La data tiene día, pero no mes. Añada el mes o quite el día.',
    'story/dateline.no-such-date': () => 'La fecha de la data no existe. Corrija el día o el mes.',
    'story/sourcing-level': ({ params }) =>
      `El nivel de fuentes declarado, ${level(params.declared)}, es más de lo que sostienen las afirmaciones: la afirmación ${params.decidingClaim}${named(params.decidingStatement)} se apoya en ${level(params.borneOut)}. Rebaje el campo Nivel de fuentes de la noticia o añada a la afirmación las fuentes o pruebas.`,
    'story/sourcing-level.missing': () =>
      'La noticia no indica su nivel de fuentes. Elíjalo en el campo Nivel de fuentes de la noticia.',
    'story/credit': () =>
      'La noticia no tiene crédito ni agencia. Indique en el campo Crédito quién obtuvo la información.',
    'story/credit.agency': ({ params }) =>
      `El crédito no nombra a la agencia como esta lo pide, «${params.agency}». Añádalo en el campo Crédito de la noticia.`,
    'story/release-kind.choose': ({ params }) =>
      `Los lectores tienen esta noticia, y ${changed(params.change)} ya no es lo que tienen. Diga en Tipo de salida si es una actualización o una corrección.`,
    'story/release-kind.note': () =>
      'Una corrección dice a los lectores qué estaba mal. Dígalo en el campo Nota de corrección, con palabras que no tenga ninguna corrección anterior.',
    'story/killed': () =>
      'Esta noticia fue anulada y nada de ella puede salir. Quien puede anular noticias puede levantar la anulación.',
    'story/embargo-in-future': () =>
      'El embargo ya ha vencido. Ponga en el campo Embargo hasta una hora futura o déjelo vacío.',

    'translation/from-published': () =>
      'La versión original no está publicada, así que esta traducción no puede salir. Publique antes la lengua de origen, o las dos a la vez.',
    'translation/from-published.withdrawn': () =>
      'La versión original se retiró, así que esta traducción no puede salir. Vuelva a publicar antes la lengua de origen, o retire también esta.',
    'translation/parity.missing': ({ params }) =>
      `Falta una afirmación del original${quoted(params.sourcePassage)}. Registre aquí su pasaje con la misma clave: ${params.key}.`,
    'translation/parity.dropped': ({ params }) =>
      `El pasaje «${params.passage}» sigue aquí, y ya no lo dice ninguna afirmación. Devuelva su afirmación con su clave y estas palabras, o quite el pasaje.`,
    'translation/parity.new': ({ claim }) =>
      `${claim} no está en el original. Regístrela antes allí y traiga su clave, o quítela aquí.`,
    'translation/parity.not-in-copy': ({ claim }) =>
      `${claim} está en el original, pero no en este texto. Traduzca su pasaje y ponga esas palabras en el campo Enunciado.`,
    'translation/parity.swapped': ({ claim }) =>
      `${claim} lleva las palabras de otra afirmación del original. Dé a cada afirmación la clave de la que le corresponde.`,
    'translation/not-weakened.attribution': ({ claim }) =>
      `${claim} tiene atribución en el original y aquí no. Diga quién lo dice en el texto y en el campo Atribución.`,
    'translation/not-weakened.response': ({ claim }) =>
      `${claim} tiene respuesta en el original y aquí no. Tradúzcala en el texto y en el campo Respuesta.`,
    'translation/not-weakened.unattributed': ({ claim }) =>
      `${claim} se lee aquí como un hecho, mientras que el original la pone en boca de alguien. Diga junto a ella, en el texto, quién lo dice.`,
    'translation/not-weakened.verification': ({ claim }) =>
      `${claim} figura aquí como mejor verificada que en lo que los lectores tienen del original. Publique antes la lengua de origen.`,
    'translation/fresh': ({ params }) =>
      `El original ha cambiado desde que se tradujo${quoted(params.sourcePassage)}. Póngalo al día, o diga que sigue siendo correcto.`,
    'translation/fresh.corrected': ({ params }) =>
      `El original se corrigió, y con él una afirmación${quoted(params.sourcePassage)}. Corríjala también aquí, o diga que sigue siendo correcta.`,
    'translation/untranslated': ({ params }) =>
      `Esto sigue como en el original: «${params.passage}». Tradúzcalo o quítelo.`,
  },
};
