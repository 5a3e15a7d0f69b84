import type { Dateline } from '../story';
import type { DetectedLanguage } from './detectLanguage';

/** The codes never change. */
export type IntakeWarningCode =
  | 'no-dateline'
  | 'no-credit'
  | 'language-uncertain'
  | 'language-differs'
  | 'characters-removed';

/** Something about copy that was taken in, for an editor to look after. */
export interface IntakeWarning {
  readonly code: IntakeWarningCode;
  /** What is missing or doubtful, and what to do. */
  readonly message: string;
}

interface Findings {
  readonly dateline: Dateline | null;
  readonly credit: string | null;
  readonly language: DetectedLanguage;
  /** What the words look like, whatever the hint said. */
  readonly detected: DetectedLanguage;
  /** How many characters were taken out. */
  readonly removed: number;
}

/** All warnings about one piece of copy, in a fixed order. */
export function warningsAbout(findings: Findings): IntakeWarning[] {
  const { dateline, credit, removed } = findings;
  return [
    ...warnIf(
      dateline === null,
      'no-dateline',
      'No dateline opens this copy. Enter place and date in the story’s Dateline.',
    ),
    ...warnIf(
      credit === null,
      'no-credit',
      'The copy names no agency. Enter the agency’s name in the story’s Credit.',
    ),
    ...aboutLanguage(findings),
    ...warnIf(
      removed > 0,
      'characters-removed',
      `${removed} unreadable character(s) were taken out. Compare the story with the agency’s original.`,
    ),
  ];
}

function aboutLanguage({ language, detected }: Findings): IntakeWarning[] {
  if (detected.certain && detected.code !== language.code) {
    return warnIf(
      true,
      'language-differs',
      `The copy was brought as “${language.code}” but reads like “${detected.code}”. Check the locale.`,
    );
  }
  return warnIf(
    !language.certain,
    'language-uncertain',
    `The copy is taken for “${language.code}”, but it is too short or too mixed to be sure. Check the locale.`,
  );
}

function warnIf(holds: boolean, code: IntakeWarningCode, message: string): IntakeWarning[] {
  return holds ? [{ code, message }] : [];
}
