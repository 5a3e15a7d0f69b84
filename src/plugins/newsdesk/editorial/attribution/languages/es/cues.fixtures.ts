import type { Fixture } from '../../fixtures/describeFixtures';

/** Spanish sentences by what their cue says of the content, and by who speaks. */
export const SPANISH_FORCES: readonly Fixture[] = [
  {
    name: 'hears a denial in "negó"',
    copy: '[s:El ministro] [q:negó] [c:que existan presos políticos].',
    force: 'denying',
  },
  {
    name: 'hears a denial in "desmintió"',
    copy: '[s:La embajada] [q:desmintió] [c:la noticia].',
    force: 'denying',
  },
  {
    name: 'hears a denial in the perfect',
    copy: '[s:El Ejército] [q:ha desmentido] [c:que bombardeara la aldea].',
    force: 'denying',
  },
  {
    name: 'hears a rejection',
    copy: '[s:La empresa] [q:rechaza] [c:que el vertido sea tóxico].',
    force: 'denying',
  },
  {
    name: 'hears an accusation',
    copy: '[s:El opositor] [q:acusó] [c:al presidente de comprar votos].',
    force: 'accusing',
  },
  {
    name: 'hears an accusation in "denunció que"',
    copy: '[s:La organización] [q:denunció] [c:que los guardias golpearon a dos menores].',
    force: 'accusing',
  },
  {
    name: 'hears an accusation in "culpó"',
    copy: '[s:El sindicato] [q:culpó] [c:a la dirección del accidente].',
    force: 'accusing',
  },
  {
    name: 'hears an accusation in "responsabilizó"',
    copy: '[s:La familia] [q:responsabilizó] [c:al hospital de su muerte].',
    force: 'accusing',
  },
  {
    name: 'hears a hedge in "alegó"',
    copy: '[s:La defensa] [q:alegó] [c:que su cliente dormía].',
    force: 'hedged',
  },
  {
    name: 'hears a hedge in "insinuó"',
    copy: '[s:El candidato] [q:insinuó] [c:que su rival ocultó bienes].',
    force: 'hedged',
  },
  {
    name: 'hears a hedge in "sospecha"',
    copy: '[s:La policía] [q:sospecha] [c:que el fuego fue intencionado].',
    force: 'hedged',
  },
  {
    name: 'hears criticism',
    copy: '[s:El senador] [q:criticó] [c:la lentitud de la justicia].',
    force: 'accusing',
  },
  {
    name: 'finds a demand',
    copy: '[s:Los trabajadores] [q:exigieron] [c:el pago de los salarios].',
  },
  { name: 'finds a promise', copy: '[s:El candidato] [q:prometió] [c:bajar los impuestos].' },
  {
    name: 'finds a request with "que"',
    copy: '[s:El fiscal] [q:pidió] [c:que se suspenda el juicio].',
  },
  { name: 'finds a belief', copy: '[s:Los analistas] [q:creen] [c:que la moneda caerá].' },
  { name: 'finds a fear', copy: '[s:Los pescadores] [q:temen] [c:que la mancha llegue a la ría].' },
  {
    name: 'finds a wish with "que"',
    copy: '[s:El Gobierno] [q:quiere] [c:que el diálogo se reanude].',
  },
  {
    name: 'finds a plan that is expected',
    copy: '[s:La compañía] [q:prevé] [c:abrir diez tiendas].',
  },
  {
    name: 'finds unnamed sources as subject',
    copy: '[s:Fuentes diplomáticas] [q:aseguraron] [c:que el pacto está cerrado].',
  },
  {
    name: 'finds one unnamed source',
    copy: '[s:Una fuente cercana al club] [q:confirmó] [c:que habrá relevo].',
  },
  {
    name: 'finds one who asked not to be named',
    copy: '[s1:[s2:Un funcionario] que [q2:pidió] [c2:el anonimato]] [q1:dijo] [c1:que la decisión está tomada].',
  },
  {
    name: 'finds "según" with unnamed sources',
    copy: '[c:El ministro dimitirá hoy], [q:según] [s:fuentes del partido].',
  },
  {
    name: 'finds witnesses',
    copy: '[s:Varios testigos] [q:relataron] [c:que oyeron dos disparos].',
  },
  {
    name: 'leads "ella" back to the last speaker',
    copy: '[s1:Ana Solís] [q1:anunció] [c1:que se va].\n[s2:Ella] [q2:explicó] [c2:que necesita descansar].',
    speaker: 'Ana Solís',
  },
  {
    name: 'leads "ellos" back to several',
    copy: '[s1:Los médicos] [q1:anunciaron] [c1:un paro].\n[s2:Ellos] [q2:sostienen] [c2:que faltan medios].',
    speaker: 'Los médicos',
  },
  {
    name: 'finds "ambos" as a source',
    copy: '[s:Ambos] [q:indicaron] [c:que volverán a reunirse].',
  },
  {
    name: 'does not end at "EE.UU."',
    copy: '[s:El embajador de EE.UU. en Lima] [q:dijo] [c:que habrá ayuda].',
  },
  {
    name: 'does not end at "EE. UU."',
    copy: '[s:La delegación] [q:aseguró] [c:que EE. UU. retirará sus tropas].',
  },
  {
    name: 'does not end at "Sr."',
    copy: '[s:El abogado] [q:explicó] [c:que el Sr. Robles está enfermo].',
  },
  {
    name: 'does not end at "Dra."',
    copy: '[s:La Dra. Vidal] [q:advirtió] [c:que el brote crece].',
  },
  {
    name: 'does not end at "núm."',
    copy: '[s:La jueza] [q:señaló] [c:que el expediente núm. 45 se perdió].',
  },
  {
    name: 'does not end at "art."',
    copy: '[s:El letrado] [q:sostuvo] [c:que se violó el art. 24 de la Constitución].',
  },
  { name: 'does not end at initials', copy: '[s:J. M. Ortega] [q:aseguró] [c:que no firmó nada].' },
  {
    name: 'does not end at a decimal point',
    copy: '[s:El banco] [q:estimó] [c:que la economía crecerá un 2.5 por ciento].',
  },
  {
    name: 'does not end at a decimal comma',
    copy: '[s:El banco] [q:estimó] [c:que el paro bajará al 9,8 por ciento].',
  },
  {
    name: 'does not end at a thousands point',
    copy: '[s:La policía] [q:informó] [c:que acudieron 15.000 personas].',
  },
  {
    name: 'begins after a dateline',
    copy: 'Quito, 4 mar (EFE).- [s:El Gobierno ecuatoriano] [q:anunció] hoy [c:que cerrará el aeropuerto].',
  },
  {
    name: 'begins what precedes its cue after a dateline',
    copy: 'Quito, 4 mar (EFE).- [c:El aeropuerto cerrará mañana], [q:informaron] hoy [s:las autoridades].',
  },
  {
    name: 'reads a headline in capitals',
    copy: '[s:EL GOBIERNO] [q:ANUNCIA] [c:QUE BAJARÁ LOS IMPUESTOS].',
  },
  {
    name: 'takes a name in quotation marks into the source',
    copy: '[s:El diario "La Jornada"] [q:publicó] [c:que hubo sobornos].',
  },
  {
    name: 'takes a web address as a source',
    copy: '[s:Noticias.example] [q:afirma] [c:que el contrato existe].',
  },
  {
    name: 'reads the conditional of rumour inside a content',
    copy: '[s:El semanario] [q:afirma] [c:que el juez habría recibido regalos].',
  },
  {
    name: 'finds what is said within what is said',
    copy: '[s1:El portavoz] [q1:dijo] [c1:que [s2:el ministro] [q2:aseguró] [c2:que no hay riesgo]].',
  },
];

/** Spanish sentences in which nobody is quoted, whatever they look like. */
export const SPANISH_SILENCE: readonly Fixture[] = [
  {
    name: 'takes no "anuncio" for a cue',
    copy: 'El anuncio de televisión costó un millón de euros.',
  },
  {
    name: 'takes no "informe" that is handed over for a cue',
    copy: 'El comité entregó ayer su informe al Parlamento.',
  },
  {
    name: 'takes no "cuenta" in a bank for a cue',
    copy: 'La cuenta bancaria fue bloqueada el martes.',
  },
  { name: 'takes no "cuenta con" for a cue', copy: 'El equipo cuenta con tres delanteros.' },
  {
    name: 'takes no "declarado" without a helper for a cue',
    copy: 'El monumento, declarado patrimonio mundial, reabrió sus puertas.',
  },
  { name: 'takes no "presunto" for a cue', copy: 'El presunto ladrón huyó por el tejado.' },
  { name: 'takes no "acuerdo" for a cue', copy: 'El acuerdo con la banca se firmó en Zúrich.' },
  {
    name: 'takes no juicio in court for a cue',
    copy: 'El juicio de los militares empieza el lunes.',
  },
  { name: 'takes no "conforme" between events for a cue', copy: 'La multitud se retiró en calma.' },
  {
    name: 'takes no title in quotation marks for speech',
    copy: 'La película "El silencio del valle" ganó tres premios.',
  },
  {
    name: 'takes no nickname in quotation marks for speech',
    copy: 'El delantero "Pibe" Gómez marcó dos goles.',
  },
  {
    name: 'takes no relative clause for a content',
    copy: 'La casa que compró el actor está en la playa.',
  },
  {
    name: 'takes no "contar" with an object for a cue',
    copy: 'Los jueces contaron los votos durante la noche.',
  },
  {
    name: 'takes no "mantener" with an object for a cue',
    copy: 'El equipo mantuvo el liderato hasta el final.',
  },
  {
    name: 'takes no list after a colon for speech',
    copy: 'Alineación: Robles; Vega, Prieto y Salas; Arce.',
  },
  { name: 'takes no score for speech', copy: 'Resultado: 3-1.' },
  {
    name: 'takes no "sin precisar" for a cue',
    copy: 'La avería dejó la ciudad sin luz durante tres horas.',
  },
  {
    name: 'takes no "recordado" that describes for a cue',
    copy: 'El recordado cantante nació en un pueblo pequeño.',
  },
];
