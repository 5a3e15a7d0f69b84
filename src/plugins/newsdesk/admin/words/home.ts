import { defineWords } from './words';

/** The desk's widgets on the home page. */
export const homeWords = defineWords({
  en: {
    'home.awaited.title': 'Waiting for a reply',
    'home.awaited.none': 'Nobody owes the newsroom a reply',
    'home.awaited.open': 'No time given',
    'home.awaited.overdue': 'Overdue',
    'home.blocked.title': 'Blocked stories',
    'home.blocked.none': 'No story is blocked',
    'home.edit': 'Open {story}',
    'home.somebody': 'Nobody named',
  },
  es: {
    'home.awaited.title': 'A la espera de respuesta',
    'home.awaited.none': 'Nadie debe una respuesta a la redacción',
    'home.awaited.open': 'Sin plazo',
    'home.awaited.overdue': 'Vencida',
    'home.blocked.title': 'Noticias retenidas',
    'home.blocked.none': 'No hay noticias retenidas',
    'home.edit': 'Abrir {story}',
    'home.somebody': 'Nadie en concreto',
  },
});
