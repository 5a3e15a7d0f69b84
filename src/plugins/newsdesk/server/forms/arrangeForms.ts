import { components } from '../components';
import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { LAYOUTS, labelOf, withoutField, type PlacedField } from './layouts';

type Rows = readonly (readonly PlacedField[])[];

interface Metadata {
  readonly edit: { label?: string; editable?: boolean };
  readonly list: { label?: string };
}

interface FormConfiguration {
  readonly settings: Record<string, unknown>;
  readonly metadatas: Record<string, Metadata>;
  readonly layouts: Record<string, unknown> & { readonly edit: Rows };
}

interface ConfigurationService {
  findConfiguration(schema: unknown): Promise<FormConfiguration>;
  updateConfiguration(schema: unknown, configuration: FormConfiguration): Promise<unknown>;
}

/** Raised when the forms are arranged anew; a newsroom's own changes are then arranged over, once. */
const VERSION = 2;

/** What has been arranged already. */
interface Arranged {
  readonly version?: number;
  /** The gated types whose *Release kind* was left to the Gate panel. */
  readonly leftToGate?: readonly string[];
}

/**
 * Gives the plugin's own forms readable labels and an order in which a claim is worked on, and takes out of
 * the forms of stories what the Gate panel asks. Done once: what a newsroom changes afterwards, in the panel's
 * "Configure the view", stays.
 */
export async function arrangeForms(strapi: Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'newsdesk', key: 'forms' });
  const { version, leftToGate = [] } = ((await store.get({})) as Arranged | null) ?? {};
  if (version !== VERSION) await arrangeOwnForms(strapi);
  const uids = [...gatedTypes(strapi).keys()];
  const others = uids.filter((uid) => !leftToGate.includes(uid));
  for (const uid of others) await leaveToGate(strapi, uid);
  if (version === VERSION && others.length === 0) return;
  await store.set({ value: { version: VERSION, leftToGate: [...leftToGate, ...others] } });
}

const serviceOf = (strapi: Strapi, name: string): ConfigurationService =>
  strapi.plugin('content-manager').service(name) as ConfigurationService;

async function arrangeOwnForms(strapi: Strapi): Promise<void> {
  const forms: [service: string, uid: string][] = [
    ...components.map(({ uid }): [string, string] => ['components', uid]),
    ['content-types', SOURCE_UID],
  ];
  for (const [service, uid] of forms) {
    await arrange(serviceOf(strapi, service), strapi.getModel(uid as never), uid);
  }
}

/** The Gate panel asks of a story that readers have whether it is an update or a correction. */
async function leaveToGate(strapi: Strapi, uid: string): Promise<void> {
  const { releaseKind } = gatedTypes(strapi).get(uid)!.fields;
  if (releaseKind === null) return;
  const service = serviceOf(strapi, 'content-types');
  const schema = strapi.getModel(uid as never);
  const found = await service.findConfiguration(schema);
  const edit = withoutField(found.layouts.edit, releaseKind);
  await service.updateConfiguration(schema, { ...found, layouts: { ...found.layouts, edit } });
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
