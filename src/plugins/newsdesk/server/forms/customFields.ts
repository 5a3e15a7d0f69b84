import type { Strapi } from '../strapi';

/** A date and time in the newsroom's zone. */
export const MOMENT_FIELD = 'plugin::newsdesk.moment';
/** One of the house's words, in the panel's language. */
export const CHOICE_FIELD = 'plugin::newsdesk.choice';

/** Tells Strapi of the inputs that the desk brings. To be called before the forms are read. */
export function registerCustomFields(strapi: Strapi): void {
  strapi.customFields.register([
    {
      name: 'moment',
      plugin: 'newsdesk',
      type: 'datetime',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'choice',
      plugin: 'newsdesk',
      type: 'enumeration',
      inputSize: { default: 6, isResizable: true },
    },
  ]);
}
