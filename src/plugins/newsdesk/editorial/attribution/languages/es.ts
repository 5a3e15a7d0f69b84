import { words, type Language } from './language';
import { spanishAllegations } from './es/allegations';
import { spanishFinder } from './es/finder';

export const es: Language = {
  code: 'es',
  finder: spanishFinder,
  allegation: spanishAllegations,
  sourceNouns: words('fuente'),
  pluralSourceNouns: words('fuentes'),
  vagueSourceWords: words(`
    un una unos unas el la los las lo algún alguna algunos algunas varios varias diversos diversas
    distintos distintas numerosos numerosas múltiples otra otras otro otros
    fuente fuentes persona personas alguien individuo individuos hombre mujer
    funcionario funcionaria funcionarios funcionarias cargo cargos responsable responsables
    anónimo anónima anónimos anónimas identificada identificadas identificado identificados
    confidencial confidenciales reservada reservadas
    alto alta altos altas importante importantes
    bien muy mejor informado informada informados informadas situado situada situados situadas
    colocada colocadas conectada conectadas fiable fiables fidedigna fidedignas solvente solventes
    fiar confianza crédito creíble creíbles solvencia garantía autorizada autorizadas acreditada acreditadas
    digna dignas toda competente competentes consultada consultadas consultado consultados
    conocedor conocedora conocedores conocedoras conocimiento próximo próxima próximos próximas
    cercano cercana cercanos cercanas allegado allegada allegados allegadas familiarizada
    familiarizadas al a del de en con y o que quien quienes es son fue fueron sobre por su
    asunto asuntos caso casos situación tema temas cuestión hechos hecho materia
    pidió pidieron solicitó solicitaron prefirió prefirieron anonimato condición bajo no ser
    identificarse nombre
  `),
  replyAwaited: [
    'no respondió de inmediato',
    'no respondieron de inmediato',
    'no ha respondido de inmediato',
    'no contestó de inmediato',
    'no contestaron de inmediato',
    'no respondió inmediatamente',
    'no respondieron inmediatamente',
    'no ha respondido todavía',
    'no ha respondido aún',
    'no han respondido todavía',
    'no han respondido aún',
    'todavía no ha respondido',
    'todavía no han respondido',
    'aún no ha respondido',
    'aún no han respondido',
    'no ha contestado todavía',
    'todavía no ha contestado',
    'aún no ha contestado',
    'no había respondido',
    'no habían respondido',
    'no ha dado respuesta por el momento',
    'por el momento no ha respondido',
    'de momento no ha respondido',
    'ha pedido una respuesta',
    'ha pedido respuesta',
    'ha pedido … una respuesta',
    'ha pedido … respuesta',
    'ha pedido … su versión',
    'ha pedido su versión',
    'ha pedido un comentario',
    'ha pedido … un comentario',
    'ha pedido comentarios',
    'ha solicitado una respuesta',
    'ha solicitado … una respuesta',
    'ha solicitado … su versión',
    'ha solicitado su versión',
    'ha solicitado un comentario',
    'ha solicitado comentarios',
    'ha solicitado … comentarios',
    'ha tratado de recabar la versión',
    'ha intentado recabar la versión',
    'ha contactado con … para',
    'se ha puesto en contacto con … para',
    'a la espera de respuesta',
    'a la espera de una respuesta',
    'a la espera de su respuesta',
    'espera respuesta',
    'se espera su respuesta',
    'se espera una respuesta',
    'aguarda respuesta',
    'aguarda una respuesta',
  ],
  negations: words(`
    no ni nunca jamás tampoco nada nadie ningún ninguno ninguna ningunos ningunas sin apenas
    negar niega niegan negó negaron negado negando desmentir desmiente desmienten desmintió
    desmintieron desmentido desmentida rechazar rechaza rechazan rechazó rechazaron rechazado
    rehusó rehusaron rehúsa refutó refuta falso falsa falsos falsas falsamente mentira
  `),
  hedges: words(`
    presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas
    supuestamente aparente aparentemente posible posibles posiblemente probable probablemente
    quizá quizás acaso podría podrían habría habrían puede pueden pudo pudieron
  `),
  numberWords: words(`
    cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte veintiún veintiuno veintiuna veintidós veintitrés
    veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas trescientos
    trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas
    setecientos setecientas ochocientos ochocientas novecientos novecientas mil miles millar
    millares millón millones billón billones docena docenas decena decenas centenar centenares
    medio media mitad tercio tercios ambos ambas doble triple
    primer primero primera primeros primeras segundo segunda segundos segundas tercer tercero
    tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena
    décimo décima
  `),
};
