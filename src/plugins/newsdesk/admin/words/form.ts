import type { DeskLanguage } from './words';

/** The labels of the claim form, under the names by which Strapi's edit view looks for them. */
export const formWords: Readonly<Record<DeskLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  es: {},
};
