import { defineWords } from './words';

/** What stands around a story that is being written. */
export const storyWords = defineWords({
  en: {
    'gate.title': 'Gate',
  },
  es: {
    'gate.title': 'Control',
  },
});
