import { defineWords } from './words';

/** What is said of translations before anybody opens one: the rest comes with the panel itself. */
export const translationWords = defineWords({
  en: {
    'translations.title': 'Translation',
    'translations.reading': 'Reading the languages…',
    'translations.column': 'Translations',
    'translations.none': 'None',
    'translations.details': '{state}. How its translations stand',
    'translations.home': 'Translations to update',
    'translations.facts': 'Belongs to the source language, and follows from there.',
    'translations.state.withdrawn': 'Source taken off',
    'translations.state.corrected': 'Corrected since',
    'translations.state.stale': 'Changed since',
    'translations.state.waiting': 'Waiting for the source',
    'translations.state.current': 'Current',
  },
  es: {
    'translations.title': 'Traducción',
    'translations.reading': 'Leyendo los idiomas…',
    'translations.column': 'Traducciones',
    'translations.none': 'Ninguna',
    'translations.details': '{state}. Cómo están sus traducciones',
    'translations.home': 'Traducciones por actualizar',
    'translations.facts': 'Pertenece a la lengua de origen y sigue desde allí.',
    'translations.state.withdrawn': 'Origen retirado',
    'translations.state.corrected': 'Corregida después',
    'translations.state.stale': 'Ha cambiado',
    'translations.state.waiting': 'A la espera del origen',
    'translations.state.current': 'Al día',
  },
});
