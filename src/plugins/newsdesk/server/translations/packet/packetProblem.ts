import { errors } from '@strapi/utils';
import type { PacketFault, PacketRefused } from '../../../editorial/translation/packet';
import { languageOfRequest } from '../../refusals/language';
import type { Strapi } from '../../strapi';

type Messages = Readonly<Record<PacketFault, string>>;

const EN: Messages = {
  'not-xml': 'This is no well-formed XML. Send the file as the translation tool saved it.',
  doctype: 'A packet has no document type (DOCTYPE). Take it out, or fetch the packet anew.',
  encoding: 'A packet is in UTF-8 or UTF-16. Save it in UTF-8.',
  'too-deep':
    'Elements stand in one another deeper than XLIFF needs. Send the file as the translation tool saved it.',
  'not-xliff':
    'This is no XLIFF 2.0 or 2.1 of one story. Export it as XLIFF 2.1, each story in a file of its own.',
  foreign:
    'This packet is of another story, language or newsroom. Send it to where it was fetched from.',
  'duplicate-unit': 'This unit is there twice. Leave one of them.',
  'unknown-unit':
    'The story has no such unit. Ids are not to be changed; if the source lost this piece, leave the unit out.',
  resegmented:
    'This unit was cut into several segments, or has none. Join them: a paragraph comes back as one.',
  stale:
    'The source of this unit is not what the packet was made from. Fetch the packet anew, and translate what changed.',
  conflict:
    'Somebody wrote other words here since the packet was made. Fetch the packet anew, or leave this unit out.',
  'code-unknown':
    'The target has a code that this unit does not have. Use the codes of the source.',
  'code-twice': 'The target has this code twice. Leave one of them.',
  'code-open': 'A code of the target begins and does not end, or the other way round.',
  'code-nested': 'The target has a link within a link.',
  'code-missing': 'A link of the source is missing in the target. Put it around its words.',
};

const ES: Messages = {
  'not-xml':
    'Esto no es XML bien formado. Envíe el archivo como lo guardó la herramienta de traducción.',
  doctype: 'Un paquete no lleva tipo de documento (DOCTYPE). Quítelo o vuelva a pedir el paquete.',
  encoding: 'Un paquete está en UTF-8 o UTF-16. Guárdelo en UTF-8.',
  'too-deep':
    'Hay elementos unos dentro de otros a más profundidad de la que necesita XLIFF. Envíe el archivo como lo guardó la herramienta de traducción.',
  'not-xliff':
    'Esto no es XLIFF 2.0 o 2.1 de una noticia. Expórtelo como XLIFF 2.1, cada noticia en su archivo.',
  foreign:
    'Este paquete es de otra noticia, lengua o redacción. Envíelo al lugar de donde se pidió.',
  'duplicate-unit': 'Esta unidad aparece dos veces. Deje una.',
  'unknown-unit':
    'La noticia no tiene esta unidad. Los identificadores no se cambian; si la fuente perdió esta parte, quite la unidad.',
  resegmented:
    'Esta unidad se partió en varios segmentos, o no tiene ninguno. Únalos: un párrafo vuelve entero.',
  stale:
    'El original de esta unidad no es aquel del que se hizo el paquete. Vuelva a pedir el paquete y traduzca lo que ha cambiado.',
  conflict:
    'Alguien ha escrito aquí otras palabras desde que se hizo el paquete. Vuelva a pedirlo o quite esta unidad.',
  'code-unknown':
    'La traducción tiene un código que esta unidad no tiene. Use los códigos del original.',
  'code-twice': 'La traducción tiene este código dos veces. Deje uno.',
  'code-open': 'Un código de la traducción empieza y no acaba, o al revés.',
  'code-nested': 'La traducción tiene un enlace dentro de otro.',
  'code-missing': 'Falta en la traducción un enlace del original. Póngalo en torno a sus palabras.',
};

const MESSAGES: Readonly<Record<string, Messages>> = { en: EN, es: ES };

/** What was found is quoted no further than this. */
const LONGEST_DETAIL = 200;

/**
 * The refusal of a packet: status 400, the code of its first problem, and each problem with the id of its unit
 * as its path.
 */
export function packetProblem(strapi: Strapi, { problems }: PacketRefused): Error {
  const messages = MESSAGES[languageOfRequest(strapi)] ?? EN;
  const all = problems.map(({ fault, unit, detail }) => ({
    name: 'ValidationError',
    path: unit === null ? [] : [unit.slice(0, LONGEST_DETAIL)],
    message: messages[fault] + (detail === '' ? '' : ` (${detail.slice(0, LONGEST_DETAIL)})`),
    value: '',
    code: `newsdesk/packet-${fault}`,
  }));
  const [first] = all;
  return new errors.ValidationError(first!.message, { code: first!.code, errors: all });
}
