import { defineWords } from '../words/words';

/** The page of the house policy. They come with it. */
export const policyWords = defineWords({
  en: {
    policy: 'House policy',
    subtitle: 'What the gate asks of a story before it goes out',
    rules: 'Rules',
    'rules.hint':
      'The policy stands in config/plugins.ts, under newsdesk, and is read when the newsroom starts. Times are those of {zone}.',
    finder: 'Finder',
    'finder.hint':
      'The gate reads the copy itself. What it finds has to be registered as a claim or dismissed with a reason, or is only offered: the option “must” of copy/claims-registered says which.',
    try: 'Try a text',
    'column.rule': 'What must hold',
    'column.severity': 'Severity',
    'column.options': 'Options',
    'column.where': 'Set in',
    'column.finding': 'Finding',
    'column.taken': 'In this house',
    'column.unlessSaid': 'Unless told otherwise',
    saidBy: 'Who says so: {source}',
    default: 'Default',
    locked: 'Always',
    must: 'Must be registered or dismissed',
    may: 'Offered',
    seeFinder: '{count} findings, see Finder',
    'try.language': 'Language of the text',
    'try.copy': 'Text',
    'try.hint':
      'Judged in your browser as the body of a story without claims. It is not sent or saved.',
    'try.empty': 'Paste a text to see what the gate would say of it.',
    'try.passes': 'Nothing in this text holds a story.',
    'try.violations': 'What the gate would say',
    'try.passages':
      '{count, plural, =0 {No passages found} one {One passage found} other {# passages found}}',
    'try.must': 'Must',
    'try.quoted': '“{words}”',
    'try.saidBy': 'said by: {source}',
  },
  es: {
    policy: 'Política de la casa',
    subtitle: 'Lo que el control pide a una noticia antes de que salga',
    rules: 'Reglas',
    'rules.hint':
      'La política está en config/plugins.ts, bajo newsdesk, y se lee al arrancar la redacción. Las horas son las de {zone}.',
    finder: 'Buscador',
    'finder.hint':
      'El control lee el texto por sí mismo. Lo que encuentra hay que registrarlo como afirmación o descartarlo con un motivo, o solo se propone: lo dice la opción «must» de copy/claims-registered.',
    try: 'Probar un texto',
    'column.rule': 'Qué debe cumplirse',
    'column.severity': 'Rigor',
    'column.options': 'Opciones',
    'column.where': 'Fijada en',
    'column.finding': 'Hallazgo',
    'column.taken': 'En esta casa',
    'column.unlessSaid': 'Si no se dice otra cosa',
    saidBy: 'Quién lo dice: {source}',
    default: 'Por defecto',
    locked: 'Siempre',
    must: 'Registrar o descartar',
    may: 'Se propone',
    seeFinder: '{count} hallazgos, véase Buscador',
    'try.language': 'Idioma del texto',
    'try.copy': 'Texto',
    'try.hint':
      'Se juzga en su navegador como el cuerpo de una noticia sin afirmaciones. No se envía ni se guarda.',
    'try.empty': 'Pegue un texto para ver qué diría de él el control.',
    'try.passes': 'Nada en este texto retiene una noticia.',
    'try.violations': 'Qué diría el control',
    'try.passages':
      '{count, plural, =0 {Ningún pasaje encontrado} one {Un pasaje encontrado} other {# pasajes encontrados}}',
    'try.must': 'Obligatorio',
    'try.quoted': '«{words}»',
    'try.saidBy': 'lo dice: {source}',
  },
});
