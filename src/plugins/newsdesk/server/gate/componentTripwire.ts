import { errors } from '@strapi/utils';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';
import { isDocumentAction } from './gatePass';

export const GUARDED_COMPONENTS = [
  'newsdesk.claim',
  'newsdesk.dateline',
  'newsdesk.dismissal',
  'newsdesk.evidence',
];

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Record<string, unknown> };
}

/**
 * A claim's row can be written without touching its story. Outside the Document Service that is
 * refused for a public story: nothing would judge what readers then get.
 */
export function refuseComponentWrite(strapi: Strapi, types: readonly GatedType[]): void {
  const check = (event: WriteEvent) => judgeWrite(strapi, types, event);
  strapi.db.lifecycles.subscribe({
    models: GUARDED_COMPONENTS,
    beforeUpdate: check,
    beforeUpdateMany: check,
    beforeDelete: check,
    beforeDeleteMany: check,
  });
}

async function judgeWrite(
  strapi: Strapi,
  types: readonly GatedType[],
  { model, params }: WriteEvent,
): Promise<void> {
  if (isDocumentAction()) return;
  const ids = (
    await rowsOf(strapi, model.uid).findMany({ where: params.where ?? {}, select: ['id'] })
  ).map(({ id }) => id);
  if (ids.length === 0) return;
  for (const type of types) {
    for (const [name, part] of partsMadeOf(type, model.uid, { id: { $in: ids } })) {
      const where = { publishedAt: { $notNull: true }, [name]: part };
      if ((await rowsOf(strapi, type.uid).count({ where })) > 0) throw refused(name);
    }
  }
}

type Where = Record<string, unknown>;

/** The fields of a type that hold this component, each with the `where` that finds it there. */
export function partsMadeOf(
  { fields, schema }: GatedType,
  component: string,
  where: Where,
): [name: string, where: Where][] {
  if (component === 'newsdesk.evidence') return [[fields.claims, { evidence: where }]];
  return Object.values(fields)
    .filter((name) => name !== null && schema.attributes[name]?.component === component)
    .map((name) => [name as string, where]);
}

const refused = (name: string): Error =>
  new errors.ValidationError(
    `“${name}” of a public story cannot be written directly. Edit the draft through the Document Service and publish it.`,
    {
      code: 'newsdesk/direct-component-write',
      errors: [
        {
          path: [name],
          message: 'Direct write to a public story',
          name: 'ValidationError',
          value: '',
        },
      ],
    },
  );
