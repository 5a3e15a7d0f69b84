export type * from './attribution';
export { AttributionReader } from './attributionReader';
export { findAttributions } from './findAttributions';
export { loadFinder } from './languages/finders';
