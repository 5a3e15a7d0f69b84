import type { Strapi } from '../strapi';
import { components } from './index';

/**
 * Makes the plugin's components known to Strapi, as if they stood in the project's `src/components`.
 * Strapi loads components from the project alone; a plugin adds its own in `register`.
 */
export function addComponents(strapi: Strapi): void {
  for (const { uid, collectionName, info, attributes } of components) {
    const [category = 'newsdesk', modelName = uid] = uid.split('.');
    const schema = {
      collectionName,
      info: { ...info },
      options: {},
      attributes: { ...attributes },
    };
    strapi.get('components').add({
      [uid]: {
        ...schema,
        uid,
        category,
        modelType: 'component',
        modelName,
        globalId: `Component${category}${modelName}`.replace(/\W/g, ''),
        __schema__: structuredClone(schema),
        __filename__: `${modelName}.json`,
      },
    });
  }
}
