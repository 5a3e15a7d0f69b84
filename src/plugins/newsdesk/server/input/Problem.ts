import { errors } from '@strapi/utils';

/** One thing that is wrong with what was sent. */
export interface Problem {
  /** Where it stands, as Strapi names fields: `['claims', '0', 'verification']`. */
  readonly path: Path;
  /** Stable: what kind of mistake it is. */
  readonly code:
    | 'newsdesk/wrong-type'
    | 'newsdesk/not-in-list'
    | 'newsdesk/too-long'
    | 'newsdesk/too-many'
    | 'newsdesk/too-deep'
    | 'newsdesk/not-text'
    | 'newsdesk/unknown-field'
    | 'newsdesk/not-a-date'
    | 'newsdesk/out-of-range'
    | 'newsdesk/no-such-record'
    | 'newsdesk/no-such-language'
    | 'newsdesk/foreign-key'
    | 'newsdesk/key-changed'
    | 'newsdesk/key-twice';
  /** What is wrong and what to do, for a person. Never repeats the value. */
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** Notes a problem. */
export type Find = (path: Path, code: Problem['code'], message: string) => void;

/** No answer lists more than this: who sends a thousand bad fields needs no list of them. */
const MOST = 50;

/** A list of problems that fills up to a bound, and the function that fills it. */
export function problemList(): { problems: Problem[]; find: Find } {
  const problems: Problem[] = [];
  const find: Find = (path, code, message) => {
    if (problems.length < MOST) problems.push({ path, code, message });
  };
  return { problems, find };
}

/**
 * Refuses bad input: status 400, all problems at once, each with its field.
 *
 * @throws ValidationError if there are problems
 */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const [first] = problems;
  throw new errors.ValidationError(`${first!.path.join('.')}: ${first!.message}`, {
    code: 'newsdesk/bad-input',
    errors: problems.map(({ path, code, message }) => ({
      name: 'ValidationError',
      path: path.map(String),
      message,
      value: '',
      code,
    })),
  });
}
