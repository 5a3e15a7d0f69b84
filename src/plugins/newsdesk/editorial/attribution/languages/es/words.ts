import type { FinderWords } from '../finderWords';

/** Spanish words by class. */
export const SPANISH_CLASSES: FinderWords['classes'] = {
  adjective: `
    nuevo nueva nuevos nuevas primer primera último última últimos últimas alto alta altos altas
    gran grande grandes principal principales español española españoles españolas político política
    políticos políticas nacional nacionales internacional internacionales presunto presunta presuntos
    presuntas supuesto supuesta supuestos supuestas actual actuales mismo misma mismos mismas propio
    propia propios propias posible posibles próximo próxima próximos próximas pasado pasada pasados
    pasadas anterior anteriores mejor mejores mayor mayores menor menores buen buena bueno buenos
    mal mala malo malos falso falsa cierto cierta ciertos ciertas oficial oficiales oficioso oficiosa
    judicial judiciales policial policiales militar militares parlamentario parlamentaria
    parlamentarias diplomático diplomática diplomáticas público pública públicos públicas privado
    privada social sociales económico económica económicos económicas electoral electorales común
    comunes entero entera joven jóvenes viejo vieja libre libres fuerte fuertes claro clara largo
    larga corto corta solo sola único única anónimo anónima anónimos anónimas extranjero extranjera
    municipal municipales regional regionales local locales federal federales central general
    generales ex familiar familiares particular particulares popular populares nuclear nucleares
    similar similares escolar escolares regular espectacular singular peculiar auxiliar preliminar
    bipolar tercer primer
  `,
  noun: `
    cosa cosas caso casos hecho hechos parte punto problema problemas asunto asuntos ley leyes país
    países guerra paz estado ciudad ciudades mundo elección elecciones voto votos dinero trabajo plan
    planes poder derecho derechos vida tiempo lugar manera forma modo vez veces tipo número fin
    proceso medida medidas proyecto proyectos situación crisis seguridad economía mercado precio
    precios empleo razón razones causa causas motivo motivos posibilidad necesidad existencia
    situado mayoría minoría categoría energía autonomía ciudadanía garantías día días vía vías guía
    teoría minería batería vicepresidencia presidencia librería galería tontería todavía medio
    lugar lugares hogar hogares mar mares bar bares par dólar azúcar ejemplar ejemplares solar lunar
    mujeres taller talleres alquiler alquileres carácter cáncer placer póster cuartel altar pilar
    lista listas pista pistas conquista conquistas vista vistas comedor corredor computadora
    alrededores ordenador ordenadores collar pulgar bienestar malestar millones millón miles por-ciento euros dólares pesos
  `,
  definite: 'el la los las',
  indefinite: 'un una unos unas otro otra otros otras',
  demonstrative:
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha',
  possessive: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras cuyo cuya cuyos cuyas',
  quantity: `
    algunos algunas alguno alguna algún varios varias muchos muchas pocos pocas todos todas todo toda
    cada ambos ambas dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien más menos
    ningún ninguna ninguno nadie nada alguien cualquiera cualquier muy tan tanto
  `,
  subjectSingular: 'él ella',
  subjectPlural: 'ellos ellas',
  subjectFirst: 'yo nosotros nosotras',
  subjectSecond: 'usted ustedes tú vosotros',
  neuter: 'ello esto eso aquello',
  reflexive: 'sí',
  relativePerson: 'quien quienes',
  relative: 'cual cuales',
  that: 'que',
  whether: 'si',
  'question-word': 'cómo qué quién quiénes dónde cuándo cuánto cuántos cuál cuáles adónde',
  when: 'cuando mientras donde apenas',
  because: 'porque pues puesto',
  although: 'aunque pese',
  'before-after': 'antes después tras desde durante',
  and: 'y e',
  or: 'o u ni',
  but: 'pero sino mas',
  to: 'a al',
  of: 'de del',
  in: 'en',
  on: 'sobre',
  by: 'por',
  for: 'para',
  about: 'acerca respecto',
  against: 'contra',
  with: 'con',
  as: 'como',
  preposition: 'entre ante bajo hacia hasta mediante sin vía excepto salvo',
  be: `
    es son era eran fue fueron será serán sería serían sea sean fuera fueran ser está están estaba
    estaban estuvo estuvieron estará estarán estaría esté estén estar soy somos
  `,
  been: 'sido siendo estando',
  have: `
    ha han había habían haya hayan habrá habrán habría habrían hubo haber hubiera hubieran habiendo he
    hemos tiene tienen tenía tenían tuvo tuvieron
  `,
  modal: `
    puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan debe deben debía
    debían debió deberá deberán debería deberían deba deban suele suelen va van iba iban
  `,
  not: 'no nunca jamás tampoco',
  // Pronouns that lean on a verb stand in its group, as "also" and "now" do.
  focus: `
    se le les lo me nos te también ya además asimismo aún sólo solo incluso así luego entonces ahora
    siempre casi quizá quizás acaso sino-también igualmente finalmente inicialmente
    anteriormente posteriormente nuevamente
  `,
  title: `
    sr. sra. srta. dr. dra. gral. lic. ing. prof. mons. don doña presidente presidenta vicepresidente
    vicepresidenta expresidente ministro ministra exministro viceministro canciller juez jueza magistrado
    magistrada alcalde alcaldesa exalcalde secretario secretaria subsecretario director directora
    portavoz vocero vocera líder jefe jefa coronel capitán comandante comisario obispo cardenal
    arzobispo papa rey reina príncipe princesa gobernador gobernadora embajador embajadora consejero
    consejera concejal concejala delegado delegada fiscal rector rectora coordinador coordinadora
    mayor teniente sargento almirante primer-ministro premier intendente defensor defensora
  `,
  person: `
    candidato candidata dirigente abogado abogada funcionario funcionaria diputado diputada senador
    senadora periodista testigo experto experta analista titular responsable representante entrenador
    entrenadora técnico técnica jugador jugadora médico médica escritor escritora autor autora actor
    actriz cantante empresario empresaria profesor profesora investigador investigadora economista
    historiador historiadora sindicalista militante activista opositor opositora mandatario mandataria
    gobernante político opositores hombre mujer persona víctima hermano hermana padre madre hijo hija
    viuda vecino vecina fuente agente policía empleado empleada trabajador trabajadora estudiante
    acusado acusada detenido detenida imputado imputada sospechoso asesor asesora colaborador amigo
    amiga portador presentador delantero seleccionador patrono regidor edil interlocutor
  `,
  people: `
    fuentes autoridades dirigentes funcionarios expertos analistas candidatos diputados senadores
    testigos medios representantes ministros abogados portavoces voceros líderes periodistas médicos
    técnicos investigadores economistas observadores comentaristas sindicatos trabajadores vecinos
    ciudadanos familiares padres amigos agentes policías militares rebeldes guerrilleros empresarios
    accionistas jueces fiscales magistrados políticos opositores activistas organizaciones partidos
    camioneros ganaderos mineros obreros enfermeros camareros pasajeros presos estudiantes habitantes
    manifestantes residentes comerciantes docentes madres mujeres pueblos empresas compañías sectores
    asociaciones críticos víctimas supervivientes responsables miembros participantes asistentes
    organizadores directivos consejeros estudiantes profesores científicos especialistas encuestados
    campesinos bancos medios-de-comunicación países municipios
  `,
  body: `
    gobierno ejecutivo partido tribunal corte ministerio empresa compañía organización comisión comité
    consejo asociación agencia grupo ejército fiscalía ayuntamiento congreso senado cámara parlamento
    cancillería departamento embajada instituto universidad banco fundación federación confederación
    sindicato patronal oposición guerrilla junta asamblea diputación alcaldía presidencia casa diario
    periódico revista cadena emisora televisión radio matutino vespertino rotativo semanario prensa
    club selección organismo institución entidad sociedad fondo oficina secretaría dirección
    coalición movimiento frente alianza unión policía guardia iglesia vaticano obispado hospital
    juzgado sala defensoría consistorio cabildo plataforma coordinadora firma consultora operador
    publicación web página portal
  `,
  document: `
    informe informes comunicado comunicados nota notas documento documentos carta cartas encuesta
    encuestas sondeo sondeos estudio estudios texto sentencia fallo auto tuit tuits mensaje mensajes
    declaración declaraciones escrito artículo editorial libro atestado sumario dictamen resolución ley
    norma decreto acta parte boletín datos cifras estadísticas denuncia querella demanda rumores
    versión versiones noticia noticias información informaciones despacho crónica
  `,
  occasion: `
    entrevista entrevistas rueda ruedas conferencia reunión discurso comparecencia acto intervención
    conversación encuentro debate mitin programa visita sesión ceremonia intervenciones teléfono
  `,
  time: `
    hoy ayer mañana anteayer anoche lunes martes miércoles jueves viernes sábado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre tarde noche
    madrugada mediodía semana semanas mes meses año años hora horas minutos recientemente
  `,
  address: 'efe reuters afp periodistas reporteros prensa',
};

/** What an ending tells of a Spanish word that no list names, longest first. */
export const SPANISH_SUFFIXES: FinderWords['suffixes'] = [
  ['mente', 'adverb'],
  ['dores', 'people'],
  ['doras', 'people'],
  ['istas', 'people'],
  ['dor', 'person'],
  ['dora', 'person'],
  ['ista', 'person'],
  ['aciones', 'noun'],
  ['iciones', 'noun'],
  ['ciones', 'noun'],
  ['siones', 'noun'],
  ['ieron', 'pastForm'],
  ['yeron', 'pastForm'],
  ['jeron', 'pastForm'],
  ['ieran', 'pastForm'],
  ['idades', 'noun'],
  ['arían', 'modal'],
  ['erían', 'modal'],
  ['irían', 'modal'],
  ['aron', 'pastForm'],
  ['aran', 'pastForm'],
  ['aban', 'pastForm'],
  ['iera', 'pastForm'],
  ['iendo', 'gerund'],
  ['yendo', 'gerund'],
  ['ando', 'gerund'],
  ['aría', 'modal'],
  ['ería', 'modal'],
  ['iría', 'modal'],
  ['arse', 'verb'],
  ['erse', 'verb'],
  ['irse', 'verb'],
  ['arlo', 'verb'],
  ['arla', 'verb'],
  ['arle', 'verb'],
  ['arlos', 'verb'],
  ['arlas', 'verb'],
  ['arles', 'verb'],
  ['erlo', 'verb'],
  ['erla', 'verb'],
  ['irlo', 'verb'],
  ['ción', 'noun'],
  ['sión', 'noun'],
  ['idad', 'noun'],
  ['edad', 'noun'],
  ['ismo', 'noun'],
  ['miento', 'noun'],
  ['mientos', 'noun'],
  ['encia', 'noun'],
  ['ancia', 'noun'],
  ['ados', 'adjective'],
  ['adas', 'adjective'],
  ['idos', 'adjective'],
  ['idas', 'adjective'],
  ['ado', 'adjective'],
  ['ada', 'adjective'],
  ['ido', 'adjective'],
  ['ida', 'adjective'],
  ['ará', 'modal'],
  ['erá', 'modal'],
  ['irá', 'modal'],
  ['arán', 'modal'],
  ['erán', 'modal'],
  ['irán', 'modal'],
  ['aba', 'pastForm'],
  ['ico', 'adjective'],
  ['ica', 'adjective'],
  ['oso', 'adjective'],
  ['osa', 'adjective'],
  ['ivo', 'adjective'],
  ['iva', 'adjective'],
  ['ble', 'adjective'],
  ['ar', 'verb'],
  ['er', 'verb'],
  ['ir', 'verb'],
  ['ó', 'pastForm'],
  ['s', 'pluralForm'],
];
