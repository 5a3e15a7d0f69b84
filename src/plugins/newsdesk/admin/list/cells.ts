/** What stands in the columns that the house adds to Strapi's list, in one file to be fetched. */
export { GateCell } from './GateCell';
export { TranslationsCell } from './TranslationsCell';
