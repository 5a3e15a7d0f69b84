import { components } from '../components';
import { SOURCE_UID } from '../content-types/source';
import type { Strapi } from '../strapi';
import { LAYOUTS, labelOf } from './layouts';

interface Metadata {
  readonly edit: { label?: string; editable?: boolean };
  readonly list: { label?: string };
}

interface FormConfiguration {
  readonly settings: Record<string, unknown>;
  readonly metadatas: Record<string, Metadata>;
  readonly layouts: Record<string, unknown>;
}

interface ConfigurationService {
  findConfiguration(schema: unknown): Promise<FormConfiguration>;
  updateConfiguration(schema: unknown, configuration: FormConfiguration): Promise<unknown>;
}

/** Raised when the forms are arranged anew; a newsroom's own changes are then arranged over, once. */
const VERSION = 2;

/**
 * Gives the plugin's own forms readable labels and an order in which a claim is worked on. Done once:
 * what a newsroom changes afterwards, in the panel's "Configure the view", stays.
 */
export async function arrangeForms(strapi: Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'newsdesk', key: 'forms' });
  const arranged = (await store.get({})) as { version?: number } | null;
  if (arranged?.version === VERSION) return;
  const manager = strapi.plugin('content-manager');
  const forms: [service: string, uid: string][] = [
    ...components.map(({ uid }): [string, string] => ['components', uid]),
    ['content-types', SOURCE_UID],
  ];
  for (const [service, uid] of forms) {
    await arrange(
      manager.service(service) as ConfigurationService,
      strapi.getModel(uid as never),
      uid,
    );
  }
  await store.set({ value: { version: VERSION } });
}

async function arrange(service: ConfigurationService, schema: unknown, uid: string): Promise<void> {
  const found = await service.findConfiguration(schema);
  const metadatas = Object.fromEntries(
    Object.entries(found.metadatas).map(([name, metadata]) => [name, labelled(name, metadata)]),
  );
  const { mainField, edit } = LAYOUTS[uid] ?? {};
  await service.updateConfiguration(schema, {
    settings: { ...found.settings, ...(mainField && { mainField }) },
    metadatas,
    layouts: { ...found.layouts, ...(edit && { edit }) },
  });
}

/** A claim's key, and who dismissed what and when: a client that changes a key is refused. */
const SET_BY_HOUSE = new Set(['key', 'dismissedBy', 'dismissedAt']);

const labelled = (name: string, { edit, list }: Metadata): Metadata => ({
  edit: { ...edit, label: labelOf(name), ...(SET_BY_HOUSE.has(name) && { editable: false }) },
  list: { ...list, label: labelOf(name) },
});
