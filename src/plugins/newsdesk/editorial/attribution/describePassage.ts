import { languageCode } from './languages';
import type { PassageCode } from './passage';

type Reasons = Readonly<Record<PassageCode, string>>;

const en: Reasons = {
  'allegation/claimed': 'somebody alleges it',
  'allegation/accused': 'somebody is accused of what would be an offence',
  'allegation/alleged': 'the copy calls an offence alleged',
  'allegation/criticised': 'somebody is criticised',
  'allegation/denied': 'its own sentence says that somebody denies it',
  'allegation/answered': 'a denial elsewhere in the copy answers it',
  'allegation/document': 'a leak or an unsigned message says so',
  'allegation/wrongdoing': 'somebody says of another what would be an offence',
  'allegation/hedged': 'the copy keeps its distance from it',
  'anonymous/unnamed': 'its source has no name',
  'anonymous/group': 'said by a group of people without names',
  'unattributed/alleged': 'an offence called alleged, and nobody stands behind it',
  'unattributed/doubted': 'called alleged, and no offence',
  'unattributed/accusations': 'speaks of accusations, and not of who makes them',
  'denial/answers': 'denies what stands elsewhere in the copy',
  'denial/alone': 'denies what the copy does not tell',
  'statement/said': 'somebody’s words',
};

const es: Reasons = {
  'allegation/claimed': 'alguien lo denuncia',
  'allegation/accused': 'se acusa a alguien de lo que sería un delito',
  'allegation/alleged': 'el texto llama presunto a un delito',
  'allegation/criticised': 'se critica a alguien',
  'allegation/denied': 'la propia frase dice que alguien lo niega',
  'allegation/answered': 'un desmentido en otra parte del texto le responde',
  'allegation/document': 'lo dice una filtración o un mensaje sin firma',
  'allegation/wrongdoing': 'alguien atribuye a otro lo que sería un delito',
  'allegation/hedged': 'el texto marca distancia',
  'anonymous/unnamed': 'la fuente no tiene nombre',
  'anonymous/group': 'lo dice un grupo de personas sin nombre',
  'unattributed/alleged': 'un delito que se llama presunto y nadie respalda',
  'unattributed/doubted': 'se llama presunto y no es un delito',
  'unattributed/accusations': 'habla de acusaciones, y no de quién las hace',
  'denial/answers': 'desmiente algo que está en el texto',
  'denial/alone': 'desmiente algo que el texto no cuenta',
  'statement/said': 'palabras de alguien',
};

/**
 * Says in a few words why a passage was found.
 *
 * @param language - A locale such as `es-MX`; others than Spanish get English.
 */
export function describePassage(code: PassageCode, language: string): string {
  return (languageCode(language) === 'es' ? es : en)[code];
}
