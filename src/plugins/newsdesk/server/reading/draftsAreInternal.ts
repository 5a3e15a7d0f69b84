import { errors } from '@strapi/utils';

/** The refusal of a query that gives drafts away, or answers by what is not public: status 403. */
export const draftsAreInternal = (): Error =>
  new errors.ForbiddenError(
    'Drafts are for those who may also edit them. Leave out status, and filters by localizations.',
    { code: 'newsdesk/drafts-are-internal' },
  );
