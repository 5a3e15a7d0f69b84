import { Clock, BulletList } from '@strapi/icons';
import { PLUGIN_ID } from '../../pluginId';
import type { StrapiApp } from '../../strapi';

const label = (name: string, defaultMessage: string) => ({
  id: `${PLUGIN_ID}.field.${name}`,
  defaultMessage,
});

/** The inputs that a claim's form is made of, besides Strapi's own. */
export function addInputs(app: StrapiApp): void {
  app.customFields.register([
    {
      name: 'moment',
      pluginId: PLUGIN_ID,
      type: 'datetime',
      icon: Clock,
      intlLabel: label('moment', 'Newsroom time'),
      intlDescription: label('moment.what', 'A date and time in the newsroom’s zone'),
      components: {
        Input: async () => ({ default: (await import('./MomentInput')).MomentInput }),
      },
    },
    {
      name: 'choice',
      pluginId: PLUGIN_ID,
      type: 'enumeration',
      icon: BulletList,
      intlLabel: label('choice', 'Newsroom word'),
      intlDescription: label('choice.what', 'One of the house’s words, in the panel’s language'),
      components: {
        Input: async () => ({ default: (await import('./ChoiceInput')).ChoiceInput }),
      },
    },
  ]);
}
