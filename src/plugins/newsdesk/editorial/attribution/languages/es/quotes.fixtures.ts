import type { Fixture } from '../../fixtures/describeFixtures';

/** Spanish sentences with quotations, by how they are marked and split. */
export const SPANISH_QUOTES: readonly Fixture[] = [
  {
    name: 'finds a quotation before its cue',
    copy: '[c:"No hay marcha atrás"], [q:dijo] [s:la ministra].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation in guillemets',
    copy: '[c:«No hay marcha atrás»], [q:dijo] [s:la ministra].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation in curly marks',
    copy: '[c:“No hay marcha atrás”], [q:dijo] [s:la ministra].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation after a colon',
    copy: '[s:El alcalde] [q:respondió]: [c:"Ya lo veremos"].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation in guillemets after a colon',
    copy: '[s:La jueza] [q:sentenció]: [c:«El daño está probado»].',
    speech: 'direct',
  },
  {
    name: 'finds a mixed quotation after "que"',
    copy: '[s:El portavoz] [q:afirmó] [c:que la medida es "injusta y tardía"].',
    speech: 'mixed',
  },
  {
    name: 'finds a quotation in part as an object',
    copy: '[s:La diputada] [q:denunció] [c:un "trato degradante" en las celdas].',
    speech: 'mixed',
    force: 'accusing',
  },
  {
    name: 'takes both halves of a split quotation',
    copy: '[c:"El agua subió en minutos"], [q:relató] [s:una vecina], [c:"y no pudimos salir"].',
    speech: 'direct',
  },
  {
    name: 'takes the sentences of a long quotation together',
    copy: '[c:"Fue un error. Lo lamento de veras. No volverá a ocurrir"], [q:declaró] [s:el director].',
    speech: 'direct',
  },
  {
    name: 'opens a quotation with a question',
    copy: '[c:"¿Quién pagará los daños?"], [q:preguntó] [s:el senador].',
    speech: 'direct',
  },
  {
    name: 'opens a quotation with an exclamation',
    copy: '[c:"¡Basta ya!"], [q:exclamó] [s:el capitán].',
    speech: 'direct',
  },
  {
    name: 'keeps a quotation inside a quotation',
    copy: '[c:«El jefe gritó “fuera de aquí” y se marchó»], [q:contó] [s:un testigo].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation with the cue after its subject',
    copy: '[c:"Seguiremos aquí"], [s:la presidenta] [q:aseguró].',
    speech: 'direct',
  },
  {
    name: 'reads past where a quotation was said',
    copy: '[c:"Es un día triste"], [q:manifestó] en la capilla [s:el obispo].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation with a dropped subject',
    copy: '[s1:Rosa Lamela] [q1:confirmó] [c1:que dimite].\n[c2:"Estoy cansada"], [q2:añadió].',
    speech: 'direct',
    speaker: 'Rosa Lamela',
  },
  {
    name: 'finds a raya insert',
    copy: '—[c:No pienso irme] —[q:dijo] [s:el alcalde].',
    speech: 'indirect',
  },
  {
    name: 'finds a raya insert with more to come',
    copy: '—[c1:No pienso irme] —[q1:dijo] [s1:el alcalde]—. [c1:Tengo la conciencia tranquila].',
  },
  {
    name: 'takes a quotation that is a paragraph of its own',
    copy: '[s1:El piloto] [q1:recordó] [c1:que llovía].\n[c2:"No se veía nada"].',
    speaker: 'El piloto',
  },
  {
    name: 'finds the words of a document',
    copy: '[c:"Los hechos son graves"], [q:señala] [s:la sentencia].',
    speech: 'direct',
  },
  {
    name: 'ends the quotation and not the sentence',
    copy: 'Tras el partido, [s:el técnico] [q:reconoció] [c:que "faltó ambición"].',
    speech: 'mixed',
  },
  {
    name: 'leaves a second quotation to its own cue',
    copy: '[c1:"Es un abuso"], [q1:afirmó], y [q2:agregó]: [c2:"Iremos a juicio"].',
  },
  {
    name: 'keeps a relative with an unknown verb in its subject',
    copy: '[s:Los guardas que patrullan el bosque] [q:explicaron] [c:que vieron humo].',
  },
  {
    name: 'takes no object after an aside for a subject',
    copy: '[s:La compañía], a través de su portavoz, [q:desmintió] [c:las noticias de la prensa].',
    force: 'denying',
  },
  {
    name: 'takes no sentence of a court for a condemnation',
    copy: '[q:Según] [s:la fiscal], [c:los acusados deben ser condenados a diez años].',
  },
];

/** Right, and not read yet. */
export const SPANISH_MISSES: readonly Fixture[] = [
  {
    name: 'joins the two sides of "a su entender" in a relative',
    copy: 'El cierre se adelantó, [c:lo que] [q:a [s:su] entender] [c:perjudica a todos].',
  },
  {
    name: 'leaves whom it was told out of an object',
    copy: '[s:La comisión] [q:recordó] al alcalde [c:su promesa de abrir el centro].',
  },
  {
    name: 'ends an object before a clause about all of it',
    copy: '[s:La empresa] [q:anunció] [c:el cierre de la planta], lo que desató protestas.',
  },
];
