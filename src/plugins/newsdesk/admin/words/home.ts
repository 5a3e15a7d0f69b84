import { defineWords } from './words';

/** The desk's widgets on the home page. */
export const homeWords = defineWords({
  en: {
    'home.awaited.title': 'Waiting for a reply',
    'home.awaited.none': 'Nobody owes the newsroom a reply',
    'home.awaited.who': 'Asked',
    'home.awaited.about': 'About',
    'home.awaited.when': 'Until',
    'home.awaited.open': 'No time given',
    'home.awaited.overdue': 'Overdue',
    'home.blocked.title': 'Blocked stories',
    'home.blocked.none': 'No story is blocked',
    'home.blocked.story': 'Story',
    'home.blocked.gate': 'Gate',
    'home.edit': 'Open {story}',
    'home.somebody': 'Nobody named',
  },
  es: {
    'home.awaited.title': 'A la espera de respuesta',
    'home.awaited.none': 'Nadie debe una respuesta a la redacción',
    'home.awaited.who': 'A quién',
    'home.awaited.about': 'Sobre qué',
    'home.awaited.when': 'Hasta',
    'home.awaited.open': 'Sin plazo',
    'home.awaited.overdue': 'Vencida',
    'home.blocked.title': 'Noticias retenidas',
    'home.blocked.none': 'No hay noticias retenidas',
    'home.blocked.story': 'Noticia',
    'home.blocked.gate': 'Control',
    'home.edit': 'Abrir {story}',
    'home.somebody': 'Nadie en concreto',
  },
});
