import { defineWords } from './words';

/** The entries of Strapi's menus; the pages behind them bring words of their own. */
export const menuWords = defineWords({
  en: { 'menu.claims': 'Claims', 'menu.settings': 'Newsdesk', 'menu.policy': 'House policy' },
  es: {
    'menu.claims': 'Afirmaciones',
    'menu.settings': 'Newsdesk',
    'menu.policy': 'Política de la casa',
  },
});
