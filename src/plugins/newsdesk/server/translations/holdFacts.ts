import { errors } from '@strapi/utils';
import { CLAIM_FACTS } from '../../editorial/decisions/claimContent';
import { factsThatDiffer, startTranslation } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import { languageOfRequest } from '../refusals/language';
import type { Strapi } from '../strapi';
import type { FactDraft } from './factRows';

type Data = Record<string, unknown>;

const MESSAGES: Readonly<Record<string, string>> = {
  en: 'The facts of a claim belong to the source language. Change them there: they follow here by themselves. If you did not change this one, it changed there meanwhile: reload.',
  es: 'Los datos de una afirmación pertenecen a la lengua de origen. Cámbielos allí: aquí siguen solos. Si no ha cambiado este, ha cambiado allí entretanto: vuelva a cargar.',
};

/** A fact that the source does not have. */
const NONE: Readonly<Record<string, unknown>> = { furtherSources: [], evidence: [] };

/**
 * The claims of a translation as they are written: what was not sent of their facts is what the source has, so
 * that nobody decides anything by leaving it out. A claim that names its row keeps what that has.
 *
 * @param sent claims with their keys
 */
export function withFacts(
  type: GatedType,
  sent: readonly Data[],
  source: FactDraft | undefined,
): Data[] {
  if (!source) return [...sent];
  const { claims } = type.fields;
  // Written as a new translation would write them.
  const filled = startTranslation({ [claims]: source.claims }, type, [])[claims] as Data[];
  const known = new Map(filled.map((claim) => [claim.key, claim]));
  return sent.map((claim) => {
    const facts = known.get(claim.key);
    if (!facts || claim.id !== undefined) return claim;
    const missing = CLAIM_FACTS.filter((name) => claim[name] === undefined);
    const given = missing.map((name) => [name, facts[name] ?? NONE[name] ?? null]);
    return { ...claim, ...Object.fromEntries(given) };
  });
}

interface Written {
  readonly before: FactDraft | undefined;
  readonly after: FactDraft | undefined;
  readonly source: FactDraft | undefined;
  /** What readers have of the source. */
  readonly released: FactDraft | undefined;
}

/**
 * Refuses a write by which the facts of a claim of a translation would become others than those of its source.
 * What is compared is what stands there afterwards: no form in which a client may send it goes past. A fact
 * that this write did not touch is no matter of whoever sent it.
 *
 * @throws ValidationError (status 400), code `newsdesk/facts-of-source`, with every such field
 */
export function refuseOtherFacts(
  strapi: Strapi,
  { fields }: GatedType,
  { before, after, source, released }: Written,
): void {
  const find = (draft: FactDraft | undefined, key: unknown) =>
    draft?.claims.find((claim) => key != null && claim.key === key);
  const paths = (after?.claims ?? []).flatMap((claim, index) => {
    // What the source's draft has dropped, readers still have; what it never had, the gate holds.
    const original = find(source, claim.key) ?? find(released, claim.key);
    if (!original) return [];
    const was = find(before, claim.key);
    const touched = was ? new Set(factsThatDiffer(was, claim)) : null;
    return factsThatDiffer(original, claim)
      .filter((name) => touched?.has(name) ?? true)
      .map((name) => [fields.claims, String(index), name]);
  });
  if (paths.length === 0) return;
  const message = MESSAGES[languageOfRequest(strapi)] ?? MESSAGES.en!;
  const code = 'newsdesk/facts-of-source';
  throw new errors.ValidationError(message, {
    code,
    errors: paths.map((path) => ({ name: 'ValidationError', path, message, value: '', code })),
  });
}
