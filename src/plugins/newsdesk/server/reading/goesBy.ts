import { isRecord } from '../input/isRecord';

/** A model as the database knows it: content types, components, and what they lead to. */
export interface Model {
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

export type ModelOf = (uid: string) => Model | undefined;

/**
 * Whether a condition of Strapi's query engine leads, from rows of one model, to those of certain others.
 *
 * @param where objects and lists of them; what else stands in it (values, queries in SQL) leads nowhere
 * @param uid the model that the condition is about
 * @param others uids; the model itself may be among them: then relations of it to itself are meant
 */
export function goesBy(
  where: unknown,
  uid: string,
  others: { has(uid: string): boolean },
  modelOf: ModelOf,
): boolean {
  if (Array.isArray(where)) return where.some((one) => goesBy(one, uid, others, modelOf));
  if (!isRecord(where)) return false;
  return Object.entries(where).some(([name, value]) => {
    if (name.startsWith('$')) return goesBy(value, uid, others, modelOf);
    const target = targetOf(modelOf(uid), name);
    return target !== null && (others.has(target) || goesBy(value, target, others, modelOf));
  });
}

function targetOf(model: Model | undefined, name: string): string | null {
  if (!model || !Object.hasOwn(model.attributes, name)) return null;
  const { target } = model.attributes[name] as { target?: unknown };
  return typeof target === 'string' ? target : null;
}
