import type { Dateline } from '../story';
import type { DatelineReading } from '../dateline';
import { fold } from '../dateline/fold';
import { detectLanguage, type DetectedLanguage } from './detectLanguage';
import { firstSentence } from './firstSentence';
import { IntakeError } from './IntakeError';
import { intakeLanguage } from './languages';
import { readOpening, type Opening } from './readOpening';
import { refuseUnreadable, withLineFeeds } from './refuseUnreadable';
import { splitParagraphs } from './splitParagraphs';
import { suggestHeadline } from './suggestHeadline';
import { summarise } from './summarise';
import { warningsAbout, type IntakeWarning } from './warnings';

/** What whoever brings the copy knows about it. */
export interface IntakeHints {
  /** The locale that the copy is in (`es`, `pt-BR`). It holds, whatever the copy looks like. */
  readonly locale?: string;
  /** Credit lines of the newsroom's agencies, beside those that everybody knows. */
  readonly agencyCredits?: readonly string[];
  readonly headline?: string;
}

/** A piece of agency copy, taken apart. */
export interface AgencyCopy {
  readonly headline: string;
  /** Whether an editor must look at the headline: it was made from the copy and not given. */
  readonly headlineSuggested: boolean;
  readonly summary: string;
  /** Plain text, at least one; none is empty. */
  readonly paragraphs: string[];
  /** The writers' names. */
  readonly byline: string[];
  readonly dateline: Dateline | null;
  /** The agency's credit as the copy has it. */
  readonly credit: string | null;
  /** `code`: ISO 639-1, or the hint's own language. `certain`: whether the copy bears it out. */
  readonly language: DetectedLanguage;
  /** What an editor should look after. */
  readonly warnings: readonly IntakeWarning[];
}

/**
 * Takes plain agency copy apart: byline, dateline, credit, headline, summary, paragraphs, language.
 * @param text decoded copy, LF or CRLF, with or without a byte order mark
 * @throws IntakeError `empty` when there is nothing to read, also behind the dateline; `binary` when it is no text
 */
export function readAgencyCopy(text: string, hints: IntakeHints = {}): AgencyCopy {
  const { text: copy, removed } = refuseUnreadable(withLineFeeds(text.replace(/^\uFEFF/, '')));
  const credits = hints.agencyCredits ?? [];
  const detected = detectLanguage(copy);
  const language = languageOf(hints.locale, detected);
  const opening = readOpening(copy, language.code, credits);
  const signed = takeSignature(splitParagraphs(opening.body, opening.column), credits);
  const credit = opening.dateline?.credit ?? signed.credit;
  const words = intakeLanguage(language.code);
  const lede = firstSentence(ledeOf(signed.paragraphs), words);
  const dateline = opening.dateline && toDateline(opening.dateline);
  return {
    ...headlineOf(hints, opening, () => suggestHeadline(lede, words)),
    summary: summarise(lede, words),
    paragraphs: signed.paragraphs,
    byline: [...opening.byline],
    dateline,
    credit,
    language,
    warnings: warningsAbout({ dateline, credit, language, detected, removed }),
  };
}

function languageOf(locale: string | undefined, detected: DetectedLanguage): DetectedLanguage {
  const code = locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  if (!code) return detected;
  return { code, certain: detected.certain && detected.code === code };
}

function headlineOf(hints: IntakeHints, opening: Opening, suggest: () => string) {
  const given = hints.headline?.replace(/\s+/g, ' ').trim();
  if (given) return { headline: given, headlineSuggested: false };
  const headline = opening.heading?.replace(/\s+/g, ' ') ?? suggest();
  return { headline, headlineSuggested: true };
}

/** Some copy ends with the agency's name on a line of its own. */
function takeSignature(paragraphs: string[], credits: readonly string[]) {
  const last = paragraphs.at(-1) ?? '';
  const credit = credits.find((known) => fold(known) === fold(last)) ?? null;
  if (credit === null) return { paragraphs, credit };
  return { paragraphs: paragraphs.slice(0, -1), credit };
}

function ledeOf(paragraphs: readonly string[]): string {
  const lede = paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
  if (lede !== undefined) return lede;
  throw new IntakeError(
    'empty',
    'There is no body in this copy: nothing follows its byline and dateline. Check that the file is complete.',
  );
}

function toDateline({ place, region, month, day, year }: DatelineReading): Dateline {
  return { place, region, month, day, year };
}
