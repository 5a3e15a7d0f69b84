export { placeNamed, translatePlace, translateRegion } from './places/translatePlace';
export { splitByline } from './readByline';
export { readDateline, type DatelineReading } from './readDateline';
export {
  DATELINE_STYLES,
  isDatelineStyle,
  type DatelineForm,
  type DatelineStyle,
  type DatelineStyleEntry,
} from './styles';
export { writeDateline, type WritableDateline } from './writeDateline';
