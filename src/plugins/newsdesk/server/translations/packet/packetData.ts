import type { ClaimKey } from '../../../editorial/story';
import type { PacketPlan } from '../../../editorial/translation/packet';
import type { GatedType } from '../../gated/gatedType';
import type { Row } from '../../strapi';

type Data = Record<string, unknown>;

/**
 * What is written into the draft of a translation for it to have the words of a packet.
 *
 * @param draft the draft, with its claims and its dateline; undefined where there is none yet
 * @param begun what a new translation begins with: claims that a draft lacks come from there
 */
export function packetData(
  type: GatedType,
  plan: PacketPlan,
  draft: Row | undefined,
  begun: Data,
): Data {
  const claims = claimsData(type, plan, draft, begun);
  return {
    ...(draft ? {} : begun),
    ...textData(type, plan),
    ...datelineData(type, plan, draft, begun),
    ...(claims && { [type.fields.claims]: claims }),
  };
}

function textData({ fields }: GatedType, { edits, body }: PacketPlan): Data {
  const data: Data = {};
  for (const { unit, text } of edits) {
    const { name } = unit.part;
    if (name !== 'headline' && name !== 'summary') continue;
    const attribute = fields[name];
    if (attribute !== null) data[attribute] = text;
  }
  if (body !== null && fields.body !== null) data[fields.body] = body;
  return data;
}

function datelineData(
  { fields }: GatedType,
  { edits }: PacketPlan,
  draft: Row | undefined,
  begun: Data,
): Data {
  const words = edits.flatMap(({ unit: { part }, text }) =>
    part.name === 'dateline' ? [[part.field, text]] : [],
  );
  if (words.length === 0 || fields.dateline === null) return {};
  const mine = draft?.[fields.dateline] as Row | null | undefined;
  const kept = mine ? { id: mine.id } : (begun[fields.dateline] as Data | undefined);
  return { [fields.dateline]: { ...kept, ...Object.fromEntries(words) } };
}

/** All claims of the draft, those with new words among them, and those that were missing; null: none changes. */
function claimsData(
  { fields }: GatedType,
  { edits }: PacketPlan,
  draft: Row | undefined,
  begun: Data,
): Data[] | null {
  const words = new Map<ClaimKey, Data>();
  for (const { unit, text } of edits) {
    const { part } = unit;
    if (part.name !== 'claim') continue;
    words.set(part.claimKey, { ...words.get(part.claimKey), [part.field]: text });
  }
  if (words.size === 0) return null;
  const mine = (draft?.[fields.claims] ?? []) as Row[];
  const known = new Set(mine.map(({ key }) => key));
  const missing = (begun[fields.claims] as Data[]).filter(
    ({ key }) => !known.has(key) && (!draft || words.has(key as ClaimKey)),
  );
  return [
    ...mine.map(({ id, key }) => ({ id, ...words.get(key as ClaimKey) })),
    ...missing.map((claim) => ({ ...claim, ...words.get(claim.key as ClaimKey) })),
  ];
}
