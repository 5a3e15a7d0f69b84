import { errors } from '@strapi/utils';

/** The refusal of what is asked of translations: status 400, with a code that does not change. */
export function translationProblem(code: string, message: string, field = 'locale'): Error {
  return new errors.ValidationError(message, {
    code: `newsdesk/${code}`,
    errors: [{ path: [field], message, name: 'ValidationError', value: '' }],
  });
}

export const notATranslation = (): Error =>
  translationProblem(
    'not-a-translation',
    'This is the language in which the story was first written, or nobody knows which that is. Name another language.',
  );

export const noSource = (): Error =>
  translationProblem(
    'no-source',
    'The story is not there any more in the language in which it was first written. Choose another source language first.',
  );
