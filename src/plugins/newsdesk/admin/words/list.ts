import { defineWords } from './words';

/** How stories stand at the gate, in Strapi's list of them. */
export const listWords = defineWords({
  en: {
    'list.column': 'Gate',
    'list.filter': 'Gate',
    'list.filter.is': 'is',
    'list.state.ready': 'Ready',
    'list.state.blocked': 'Blocked',
    'list.state.awaiting': 'Awaiting reply',
    'list.state.overdue': 'Reply overdue',
    'list.ready': 'Ready',
    'list.fixes': '{count, plural, one {# to fix} other {# to fix}}',
    'list.warnings': '{count, plural, one {# warning} other {# warnings}}',
    'list.awaiting': 'Awaiting {count, plural, one {# reply} other {# replies}}',
    'list.awaitingUntil': 'Awaiting {count, plural, one {# reply} other {# replies}}, until {time}',
    'list.overdue': 'Reply overdue since {time}',
    'list.details': '{state}. How it stands in each language',
    'list.asked': 'Loading',
    'list.unknown': 'Not known',
  },
  es: {
    'list.column': 'Control',
    'list.filter': 'Control',
    'list.filter.is': 'es',
    'list.state.ready': 'Lista',
    'list.state.blocked': 'Retenida',
    'list.state.awaiting': 'A la espera de respuesta',
    'list.state.overdue': 'Respuesta vencida',
    'list.ready': 'Lista',
    'list.fixes': '{count, plural, one {# por resolver} other {# por resolver}}',
    'list.warnings': '{count, plural, one {# aviso} other {# avisos}}',
    'list.awaiting': 'A la espera de {count, plural, one {# respuesta} other {# respuestas}}',
    'list.awaitingUntil':
      'A la espera de {count, plural, one {# respuesta} other {# respuestas}}, hasta {time}',
    'list.overdue': 'Respuesta vencida desde {time}',
    'list.details': '{state}. Cómo está en cada idioma',
    'list.asked': 'Cargando',
    'list.unknown': 'No se sabe',
  },
});
