import type { Fixture } from '../../fixtures/describeFixtures';

/** Spanish sentences in which somebody speaks, by how the words are reported. */
export const SPANISH_SPEECH: readonly Fixture[] = [
  // Indirect speech.
  {
    name: 'finds a clause after "dijo que"',
    copy: '[s:La ministra] [q:dijo] [c:que la reforma llegará al Parlamento en otoño].',
    speech: 'indirect',
  },
  {
    name: 'takes the perfect as one cue',
    copy: '[s:El portavoz] [q:ha asegurado] [c:que las obras terminarán a tiempo].',
  },
  {
    name: 'takes the pluperfect with an adverb as one cue',
    copy: '[s:El alcalde] [q:ya había advertido] [c:que el puente era inseguro].',
  },
  {
    name: 'reads the imperfect',
    copy: '[s:Los vecinos] [q:aseguraban] [c:que nadie les había avisado].',
  },
  {
    name: 'reads the present of headlines',
    copy: '[s:El juez] [q:considera] [c:que hay indicios de fraude].',
  },
  {
    name: 'reads the future',
    copy: '[s:El fiscal] [q:sostendrá] [c:que el acusado conocía los pagos].',
  },
  {
    name: 'reads an irregular preterite',
    copy: '[s:La oposición] [q:sostuvo] [c:que el recuento fue manipulado].',
  },
  {
    name: 'reads a stem that changes',
    copy: '[s:La directora] [q:sugiere] [c:que se revisen los contratos].',
  },
  {
    name: 'reads a verb in -uir',
    copy: '[s:El informe] [q:concluye] [c:que la presa carecía de mantenimiento].',
  },
  {
    name: 'keeps "de" before "que" in the content',
    copy: '[s:La agencia] [q:alertó] [c:de que el virus se extiende por la costa].',
  },
  {
    name: 'keeps "en" before "que" in the content',
    copy: '[s:El sindicato] [q:insistió] [c:en que la huelga será indefinida].',
  },
  {
    name: 'finds a clause after "si"',
    copy: '[s:El diputado] [q:preguntó] [c:si el Gobierno conocía el informe].',
  },
  {
    name: 'finds an indirect question',
    copy: '[s:El concejal] [q:explicó] [c:cómo se adjudicaron las obras].',
  },
  {
    name: 'reads past the time',
    copy: '[s:La canciller] [q:afirmó] ayer [c:que su país no cederá].',
  },
  {
    name: 'reads past a weekday with its article',
    copy: '[s:El ministro] [q:confirmó] el lunes [c:que dejará el cargo].',
  },
  {
    name: 'reads past whom it was told',
    copy: '[s:El embajador] [q:dijo] a los periodistas [c:que no habrá acuerdo esta semana].',
  },
  {
    name: 'reads past place and occasion',
    copy: '[s:La gobernadora] [q:aseguró] en una rueda de prensa [c:que los fondos están garantizados].',
  },
  {
    name: 'reads past an aside between commas',
    copy: '[s:El presidente] [q:reiteró], en una entrevista radiofónica, [c:que no se presentará a la reelección].',
  },
  {
    name: 'reads past time and medium together',
    copy: '[s:La empresa] [q:informó] hoy mediante un comunicado [c:que cerrará dos plantas].',
  },
  {
    name: 'reads past the one who is asked',
    copy: '[s:La asociación] [q:pidió] al ayuntamiento [c:que retire los residuos].',
  },
  {
    name: 'keeps two clauses that "que" opens as one content',
    copy: '[s:El médico] [q:explicó] [c:que la herida es leve y que el paciente saldrá mañana].',
  },
  {
    name: 'ends a content where the same speaker begins another',
    copy: '[s1:[s2:El consejero]] [q1:negó] [c1:los pagos] y [q2:anunció] [c2:que acudirá a los tribunales].',
    force: ['denying', 'neutral'],
  },
  {
    name: 'ends a clause where the same speaker begins another',
    copy: '[s1:[s2:La jueza]] [q1:recordó] [c1:que el plazo venció en marzo] y [q2:añadió] [c2:que no habrá prórroga].',
  },
  {
    name: 'finds an infinitive as content',
    copy: '[s:Los dos partidos] [q:acordaron] [c:formar una comisión de investigación].',
  },
  {
    name: 'finds an infinitive after "a"',
    copy: '[s:El Gobierno] [q:se comprometió] [c:a publicar los contratos].',
  },
  {
    name: 'finds an infinitive of having done',
    copy: '[s:El acusado] [q:negó] [c:haber recibido dinero].',
    force: 'denying',
  },
  {
    name: 'finds an object as content',
    copy: '[s:La fiscalía] [q:denunció] [c:la desaparición de varios documentos].',
    force: 'accusing',
  },
  {
    name: 'finds what a refusal is about',
    copy: '[s:La compañía] [q:rechazó] [c:las acusaciones de soborno].',
    force: 'denying',
  },
  {
    name: 'finds what is confirmed',
    copy: '[s:El club] [q:ha confirmado] hoy [c:la salida de su entrenador].',
  },
  {
    name: 'finds a relative that somebody speaks for',
    copy: '[c:El acuerdo incluye a los dos bandos], [q:indicó] [s:el mediador].',
  },
  {
    name: 'gives a relative its antecedent',
    copy: 'El texto fue leído por [s:el secretario], quien [q:agregó] [c:que faltan dos firmas].',
  },
  {
    name: 'gives "que" after a comma its antecedent',
    copy: 'En la sala estaban [s:varios accionistas], que [q:temían] [c:que la venta perjudique a la plantilla].',
  },
  {
    name: 'keeps a relative clause in its subject',
    copy: '[s:El abogado que representa a las familias] [q:aseguró] [c:que recurrirá la sentencia].',
  },
  {
    name: 'keeps an apposition in its subject',
    copy: '[s:Marta Quintana, directora del hospital], [q:señaló] [c:que faltan camas].',
  },
  {
    name: 'leaves where the subject stood out of it',
    copy: 'Desde la sede del partido, [s:el dirigente opositor] [q:acusó] [c:al Ejecutivo de mentir].',
    force: 'accusing',
  },
  {
    name: 'keeps "entre" in its subject',
    copy: '[s:El informe del comité sobre la sequía] [q:advierte] [c:de que el agua escaseará].',
  },
  // The subject follows its verb.
  {
    name: 'finds the subject between verb and clause',
    copy: '[q:Dijo] [s:el ministro] [c:que los precios bajarán].',
  },
  {
    name: 'finds a named subject between verb and clause',
    copy: '[q:Explicó] [s:Quintana] [c:que el hospital atiende a todos].',
  },
  {
    name: 'finds the subject after a clause',
    copy: '[c:El tren descarriló por exceso de velocidad], [q:informó] [s:la policía].',
  },
  {
    name: 'finds the subject after time and agency',
    copy: '[c:Dos montañeros murieron en el alud], [q:comunicó] ayer a Reuters [s:un responsable del rescate].',
  },
  {
    name: 'finds the subject after the place',
    copy: '[c:La cumbre se celebrará en mayo], [q:anunció] en Lima [s:el canciller peruano].',
  },
  {
    name: 'finds unnamed subjects after a clause',
    copy: '[c:El rehén fue liberado de madrugada], [q:aseguraron] [s:fuentes policiales].',
  },
  {
    name: 'finds a document after a clause',
    copy: '[c:La deuda creció un 3,5 por ciento], [q:señala] [s:el informe].',
  },
  {
    name: 'keeps the apposition of a subject that follows',
    copy: '[c:El peligro persiste en toda la zona], [q:afirmó] [s:el titular de Defensa, Tomás Arce].',
  },
  {
    name: 'leaves where it was said out of a subject that follows',
    copy: '[c:La ley se votará en junio], [q:precisó] [s:la diputada] en una entrevista.',
  },
  // The subject is dropped.
  { name: 'finds a clause without a subject', copy: '[q:Añadió] [c:que no habrá más cambios].' },
  {
    name: 'leads a dropped subject back to the last speaker',
    copy: '[s1:Elena Robles] [q1:dijo] [c1:que la planta es segura].\n[q2:Agregó] [c2:que hubo tres inspecciones].',
    speaker: 'Elena Robles',
  },
  {
    name: 'leads back past an adverb',
    copy: '[s1:El comisario Vega] [q1:confirmó] [c1:que hay dos detenidos].\nAdemás, [q2:precisó] [c2:que la investigación sigue abierta].',
    speaker: 'El comisario Vega',
  },
  {
    name: 'takes "se" into a cue',
    copy: '[s:Los actores] [q:se quejaron] [c:de que nadie les pagó].',
    force: 'accusing',
  },
  {
    name: 'takes a clitic into a cue',
    copy: '[s:El entrenador] [q:le reprochó] [c:que llegara tarde].',
    force: 'accusing',
  },
  {
    name: 'takes an article as the object of the verb after it',
    copy: '[s:El diario] [q:los acusó] [c:de ocultar las pruebas].',
    force: 'accusing',
  },
  {
    name: 'gives a gerund the subject before it',
    copy: '[s:El banco] tranquilizó ayer a sus clientes, [q:afirmando] [c:que los depósitos están a salvo].',
  },
  {
    name: 'reads an infinitive after "tras"',
    copy: '[s:La alcaldesa] abandonó la sala tras [q:afirmar] [c:que no se sentía respaldada].',
  },
  {
    name: 'reads an infinitive after "al"',
    copy: '[s:El portero] sorprendió a todos al [q:anunciar] [c:que se retira].',
  },
  {
    name: 'reads an infinitive after "para"',
    copy: '[s:Las familias] se unieron para [q:denunciar] [c:que nadie las escucha].',
    force: 'accusing',
  },
  // Sources by a preposition.
  {
    name: 'finds "según" before what is said',
    copy: '[q:Según] [s:la policía], [c:el incendio fue provocado].',
  },
  {
    name: 'finds "según" after what is said',
    copy: '[c:El incendio fue provocado], [q:según] [s:la policía].',
  },
  {
    name: 'finds "según" without a comma',
    copy: '[c:El incendio fue provocado] [q:según] [s:la policía].',
  },
  {
    name: 'finds "según" between commas inside a clause',
    copy: 'El Congreso debatirá la ley porque, [q:según] [s:el portavoz], [c:los plazos apremian].',
  },
  {
    name: 'takes "según dijo" as one cue',
    copy: '[c:El vuelo fue cancelado], [q:según dijo] [s:una azafata].',
  },
  {
    name: 'takes "según informaron" with its time',
    copy: '[c:Tres obreros resultaron heridos], [q:según informaron] hoy [s:los bomberos].',
  },
  {
    name: 'finds "según" and its verb in front',
    copy: '[q:Según explicó] [s:el director], [c:la muestra reúne cien obras].',
  },
  {
    name: 'leaves "Por ello" out of what follows "según"',
    copy: 'Por ello, [q:según señaló] [s:la abogada], [c:"no cabe recurso alguno"].',
    speech: 'direct',
  },
  {
    name: 'finds "de acuerdo con"',
    copy: '[q:De acuerdo con] [s:la sentencia], [c:el contrato es nulo].',
  },
  {
    name: 'finds "a juicio de"',
    copy: '[q:A juicio de] [s:los expertos], [c:la reforma llega tarde].',
  },
  {
    name: 'finds "en opinión de"',
    copy: '[q:En opinión de] [s:la economista], [c:los tipos subirán].',
  },
  {
    name: 'finds "en su opinión" with its owner',
    copy: '[q:En [s:su] opinión], [c:el fallo es injusto].',
  },
  {
    name: 'finds a noun with "de que"',
    copy: 'El tribunal escuchó [s:su] [q:afirmación] [c:de que todo era legal].',
  },
  {
    name: 'finds the owner of a noun before its infinitive',
    copy: 'Los vecinos recibieron la [q:recomendación] de [s:Protección Civil] [c:de cerrar las ventanas].',
  },
];
