import { errors } from '@strapi/utils';
import { describeViolation, type Dismissal, type Violation } from '../../editorial';
import { isBlocked, type JudgedStory } from '../gate/judge';

/** One thing to fix, as REST, GraphQL and Strapi's edit view get it. */
export interface ReportedViolation {
  /** Strapi's edit view marks a field only for errors of exactly this name. */
  readonly name: 'ValidationError';
  readonly path: readonly string[];
  readonly message: string;
  readonly value: '';
  readonly code: string;
  readonly rule: string;
  readonly severity: 'block' | 'warn';
  readonly claimKey: string | null;
  readonly documentId: string;
  readonly locale: string | null;
}

const REFUSED: Record<string, (count: number, first: string) => string> = {
  en: (count, first) =>
    `Not published: ${count === 1 ? 'one thing' : `${count} things`} to fix. ${first}`,
  es: (count, first) =>
    `No se publica: ${count === 1 ? 'una cosa' : `${count} cosas`} por resolver. ${first}`,
};

/** Who decided that a passage is no claim, when and why: whoever is refused sees what was let pass. */
const decisionOf = ({ passage, reason, dismissedBy, dismissedAt }: Dismissal) => ({
  passage,
  reason,
  dismissedBy,
  dismissedAt: dismissedAt === null ? null : new Date(dismissedAt).toISOString(),
});

/**
 * Without the words of its source: whoever writes a translation need not be somebody who may read that. The
 * panel, which knows who may, tells them itself.
 */
const withoutSource = (violation: Violation): Violation => {
  const { sourcePassage: _words, ...params } = violation.params;
  return { ...violation, params };
};

/** A violation in words, with where it is. */
export function report(
  violation: Violation,
  { documentId, locale }: Pick<JudgedStory, 'documentId' | 'locale'>,
  language: string,
): ReportedViolation {
  return {
    name: 'ValidationError',
    path: violation.path.map(String),
    message: describeViolation(withoutSource(violation), language),
    value: '',
    code: violation.code,
    rule: violation.rule,
    severity: violation.severity,
    claimKey: violation.claimKey,
    documentId,
    locale,
  };
}

/**
 * The gate's refusal: every violation of every language that was to go out, in one error.
 * Strapi answers it with status 400 and these details at REST, GraphQL and the panel.
 */
export function refusalError(judged: readonly JudgedStory[], language: string): Error {
  const blocked = judged.filter(isBlocked);
  const violations = blocked.flatMap((story) =>
    story.verdict.violations.map((violation) => report(violation, story, language)),
  );
  const blocking = violations.filter(({ severity }) => severity === 'block');
  const say = REFUSED[language] ?? REFUSED.en!;
  return new errors.ValidationError(say(blocking.length, blocking[0]?.message ?? ''), {
    code: 'newsdesk/blocked',
    verdict: 'blocked',
    errors: violations,
    dismissals: blocked.flatMap(({ story, documentId, locale }) =>
      story.dismissals.map((dismissal) => ({ documentId, locale, ...decisionOf(dismissal) })),
    ),
  });
}
