import type { ListedClaim } from '../../editorial';
import { languageCode } from '../../editorial/attribution/languages';

/** The columns of the exported list, in order. House words stay as they are, for machines to read. */
const COLUMNS = {
  statement: { en: 'Statement', es: 'Enunciado' },
  verification: { en: 'Verification', es: 'Verificación' },
  attribution: { en: 'Attribution', es: 'Atribución' },
  source: { en: 'Source', es: 'Fuente' },
  sourceTerms: { en: 'Source terms', es: 'Condiciones de la fuente' },
  about: { en: 'About', es: 'Sobre quién' },
  respondent: { en: 'Respondent', es: 'A quién se preguntó' },
  responseSought: { en: 'Response sought', es: 'Respuesta solicitada' },
  replyBy: { en: 'Reply by', es: 'Plazo de respuesta' },
  isOverdue: { en: 'Overdue', es: 'Vencida' },
  agency: { en: 'Agency', es: 'Agencia' },
  locale: { en: 'Language', es: 'Idioma' },
  headline: { en: 'Story', es: 'Noticia' },
  documentId: { en: 'Story ID', es: 'ID de la noticia' },
} as const;

type Column = keyof typeof COLUMNS;

/** How things are told: in which language, by which clock. */
export interface Manner {
  readonly language: string;
  readonly timeZone: string;
}

/** The first row: what stands in each column. */
export function csvHead({ language, timeZone }: Manner): string[] {
  const spoken = languageCode(language) === 'es' ? 'es' : 'en';
  return Object.entries(COLUMNS).map(([column, words]) =>
    column === 'replyBy' ? `${words[spoken]} (${timeZone})` : words[spoken],
  );
}

/** A claim as a row of the exported list. */
export const csvRow = (claim: ListedClaim, { timeZone }: Manner): string[] =>
  (Object.keys(COLUMNS) as Column[]).map((column) => cellOf(claim, column, timeZone));

function cellOf(claim: ListedClaim, column: Column, timeZone: string): string {
  if (column === 'source') return claim.source?.name ?? claim.source?.description ?? '';
  if (column === 'isOverdue') return claim.isOverdue ? 'overdue' : '';
  if (column === 'replyBy') return claim.replyBy === null ? '' : zoned(claim.replyBy, timeZone);
  return claim[column] ?? '';
}

/** Making one takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** A moment in the newsroom's time, with how far that is from UTC: `2026-03-29 17:00 +02:00`. */
function zoned(moment: string, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(new Date(moment));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} ${offset}`;
}
