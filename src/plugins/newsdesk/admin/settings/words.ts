import { defineWords } from './words';

/** The page of the house policy. */
export const settingsWords = defineWords({
  en: {
    'settings.title': 'Newsdesk',
    'settings.policy': 'House policy',
    'settings.subtitle': 'What the gate asks of a story before it goes out',
    'settings.rules': 'Rules',
    'settings.rules.hint':
      'The policy stands in config/plugins.ts, under newsdesk, and is read when the newsroom starts. Times are those of {zone}.',
    'settings.finder': 'Finder',
    'settings.finder.hint':
      'The gate reads the copy itself. What it finds has to be registered as a claim or dismissed with a reason, or is only offered: the option “must” of copy/claims-registered says which.',
    'settings.try': 'Try a text',
    'settings.column.rule': 'What must hold',
    'settings.column.severity': 'Severity',
    'settings.column.options': 'Options',
    'settings.column.where': 'Set in',
    'settings.column.finding': 'Finding',
    'settings.column.taken': 'In this house',
    'settings.column.unlessSaid': 'Unless told otherwise',
    'settings.saidBy': 'Who says so: {source}',
    'settings.default': 'Default',
    'settings.locked': 'Always',
    'settings.must': 'Must be registered or dismissed',
    'settings.may': 'Offered',
    'settings.seeFinder': '{count} findings, see Finder',
    'settings.try.language': 'Language of the text',
    'settings.try.copy': 'Text',
    'settings.try.hint':
      'Judged in your browser as the body of a story without claims. It is not sent or saved.',
    'settings.try.empty': 'Paste a text to see what the gate would say of it.',
    'settings.try.passes': 'Nothing in this text holds a story.',
    'settings.try.violations': 'What the gate would say',
    'settings.try.passages':
      '{count, plural, =0 {No passages found} one {One passage found} other {# passages found}}',
    'settings.try.must': 'Must',
    'settings.try.quoted': '“{words}”',
    'settings.try.saidBy': 'said by: {source}',
  },
  es: {
    'settings.title': 'Newsdesk',
    'settings.policy': 'Política de la casa',
    'settings.subtitle': 'Lo que el control pide a una noticia antes de que salga',
    'settings.rules': 'Reglas',
    'settings.rules.hint':
      'La política está en config/plugins.ts, bajo newsdesk, y se lee al arrancar la redacción. Las horas son las de {zone}.',
    'settings.finder': 'Buscador',
    'settings.finder.hint':
      'El control lee el texto por sí mismo. Lo que encuentra hay que registrarlo como afirmación o descartarlo con un motivo, o solo se propone: lo dice la opción «must» de copy/claims-registered.',
    'settings.try': 'Probar un texto',
    'settings.column.rule': 'Qué debe cumplirse',
    'settings.column.severity': 'Rigor',
    'settings.column.options': 'Opciones',
    'settings.column.where': 'Fijada en',
    'settings.column.finding': 'Hallazgo',
    'settings.column.taken': 'En esta casa',
    'settings.column.unlessSaid': 'Si no se dice otra cosa',
    'settings.saidBy': 'Quién lo dice: {source}',
    'settings.default': 'Por defecto',
    'settings.locked': 'Siempre',
    'settings.must': 'Registrar o descartar',
    'settings.may': 'Se propone',
    'settings.seeFinder': '{count} hallazgos, véase Buscador',
    'settings.try.language': 'Idioma del texto',
    'settings.try.copy': 'Texto',
    'settings.try.hint':
      'Se juzga en su navegador como el cuerpo de una noticia sin afirmaciones. No se envía ni se guarda.',
    'settings.try.empty': 'Pegue un texto para ver qué diría de él el control.',
    'settings.try.passes': 'Nada en este texto retiene una noticia.',
    'settings.try.violations': 'Qué diría el control',
    'settings.try.passages':
      '{count, plural, =0 {Ningún pasaje encontrado} one {Un pasaje encontrado} other {# pasajes encontrados}}',
    'settings.try.must': 'Obligatorio',
    'settings.try.quoted': '«{words}»',
    'settings.try.saidBy': 'lo dice: {source}',
  },
});
