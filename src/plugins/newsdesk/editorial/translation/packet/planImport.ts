import { canonical } from '../../gate/fingerprint';
import type { BlockNode, Body } from '../../story';
import type { MadeFrom } from '../translationRecord';
import type { Place } from './bodyParts';
import { pairBodies, type BodyPair } from './bodyUnits';
import { decodeContent } from './codes';
import { plainText, type Content } from './content';
import { editBody, type BodyEdit } from './editBody';
import { PacketRefused, type PacketFault, type PacketProblem } from './PacketRefused';
import { packetUnits, recordNow } from './packetUnits';
import type { ReadPacket, ReadUnit } from './readPacket';
import type { PacketSides, PacketUnit } from './unit';
import type { PacketHead } from './writePacket';

/** What is wrong with so many units is wrong with the packet. */
const MOST_PROBLEMS = 100;

/** Other words for a unit. */
export interface UnitEdit {
  readonly unit: PacketUnit;
  readonly nodes: readonly BlockNode[];
  readonly text: string;
}

/** What a packet changes in a translation. */
export interface PacketPlan {
  readonly edits: readonly UnitEdit[];
  /** Units that are stale, whose words stay, and of which the packet says that they are still right. */
  readonly confirmed: readonly PacketUnit[];
  /** The body with its new words; null where none of them changes. */
  readonly body: Body | null;
  /** What each paragraph of the translation is made from then. */
  readonly paragraphs: readonly MadeFrom[];
}

/**
 * What has to be written for a translation to have the words of a packet. A unit that the packet does not have,
 * and one without a target, stays as it is; so does what the translation has and the source has not.
 *
 * @param sides the translation as it stands now
 * @param head what a packet of it says of itself
 * @throws PacketRefused with every reason: the packet is of another translation, or a unit cannot be taken
 */
export function planImport(sides: PacketSides, head: PacketHead, packet: ReadPacket): PacketPlan {
  const foreign = (['original', 'srcLang', 'trgLang'] as const).filter(
    (name) => packet[name].toLowerCase() !== head[name].toLowerCase(),
  );
  if (foreign.length > 0) {
    throw new PacketRefused(
      foreign.map((name) => ({
        fault: 'foreign',
        unit: null,
        detail: `${name}="${packet[name]}"`,
      })),
    );
  }
  const units = new Map(packetUnits(sides).map((unit) => [unit.name, unit]));
  const problems: PacketProblem[] = [];
  const edits: UnitEdit[] = [];
  const confirmed: PacketUnit[] = [];
  const seen = new Set<string>();
  for (const read of packet.units) {
    const outcome = readUnit(read, units, seen);
    if (outcome.kind === 'refused') problems.push(outcome.problem);
    else if (outcome.kind === 'edited') edits.push(outcome.edit);
    else if (outcome.kind === 'confirmed') confirmed.push(outcome.unit);
    if (problems.length === MOST_PROBLEMS) break;
  }
  if (problems.length > 0) throw new PacketRefused(problems);
  return { edits, confirmed, ...planBody(sides, edits, confirmed) };
}

type Outcome =
  | { readonly kind: 'refused'; readonly problem: PacketProblem }
  | { readonly kind: 'edited'; readonly edit: UnitEdit }
  | { readonly kind: 'confirmed'; readonly unit: PacketUnit }
  | { readonly kind: 'untouched' };

function readUnit(
  read: ReadUnit,
  units: ReadonlyMap<string, PacketUnit>,
  seen: Set<string>,
): Outcome {
  const refuse = (fault: PacketFault, detail = ''): Outcome => ({
    kind: 'refused',
    problem: { fault, unit: read.id, detail },
  });
  const [name = '', sourceState] = partsOf(read.id);
  const unit = units.get(name);
  if (!unit) return refuse('unknown-unit');
  if (seen.has(name)) return refuse('duplicate-unit');
  seen.add(name);
  const [segment, ...others] = read.segments;
  if (!segment || others.length > 0) return refuse('resegmented');
  const isSame = folded(segment.source) === folded(unit.source);
  if (sourceState !== partsOf(unit.id)[1] || !isSame) return refuse('stale');
  const target = segment.target ?? [];
  if (folded(target) === '') return { kind: 'untouched' };
  const decoded = decodeContent(target, unit.codes);
  const changed = 'fault' in decoded || !isWhatStands(unit, decoded.nodes);
  if (changed && read.id !== unit.id) return refuse('conflict');
  if ('fault' in decoded) return refuse(`code-${decoded.fault}`, decoded.id);
  if (!changed) {
    const isSettled = unit.state === 'initial' && segment.state !== 'initial';
    return isSettled ? { kind: 'confirmed', unit } : { kind: 'untouched' };
  }
  const missing = [...unit.required].find((id) => !decoded.present.has(id));
  if (missing !== undefined) return refuse('code-missing', missing);
  return { kind: 'edited', edit: { unit, nodes: decoded.nodes, text: plainText(target) } };
}

/** The name of a unit, and the fingerprints of both languages: none of the three has to be looked for in a key. */
function partsOf(id: string): string[] {
  const [, name, source, target] = /^(.*)\.([0-9a-f]{16})\.([0-9a-f]{16})$/.exec(id) ?? [];
  return [name, source, target].filter((part) => part !== undefined);
}

/** Tools lay out white space as they like. */
const folded = (content: Content): string => plainText(content).replace(/\s+/g, ' ').trim();

function isWhatStands({ present, codes }: PacketUnit, nodes: readonly BlockNode[]): boolean {
  const standing = decodeContent(present ?? [], codes);
  return 'nodes' in standing && canonical(standing.nodes) === canonical(nodes);
}

/** Units of the body, by their place in the source. */
const byParagraph = <Of>(
  all: readonly Of[],
  unitOf: (one: Of) => PacketUnit,
): ReadonlyMap<number, Of> =>
  new Map(
    all.flatMap((one) => {
      const { part } = unitOf(one);
      return part.name === 'body' ? [[part.paragraph, one] as const] : [];
    }),
  );

function planBody(
  sides: PacketSides,
  edits: readonly UnitEdit[],
  confirmed: readonly PacketUnit[],
): Pick<PacketPlan, 'body' | 'paragraphs'> {
  const edited = byParagraph(edits, ({ unit }) => unit);
  const right = byParagraph(confirmed, (unit) => unit);
  const changes: BodyEdit[] = [];
  const paragraphs = pairBodies(sides, recordNow(sides)).flatMap((pair): MadeFrom[] => {
    const { made, source } = pair;
    const edit = source ? edited.get(source.index) : undefined;
    if (edit && source?.part.place) {
      changes.push(bodyEdit(pair, source.part.place, edit.nodes));
      return [{ source: source.part.text, translation: edit.text.trim() }];
    }
    if (made === null) return [];
    const isRight = source !== null && right.has(source.index);
    return [isRight ? { ...made, source: source.part.text } : made];
  });
  const { source, translation } = sides;
  const body = translation?.body ?? (typeof source.body === 'string' ? '' : []);
  return {
    body: changes.length > 0 ? editBody(body, source.body, changes) : null,
    paragraphs,
  };
}

function bodyEdit(
  { translation, after }: BodyPair,
  form: Place,
  nodes: readonly BlockNode[],
): BodyEdit {
  if (translation?.place) return { kind: 'replaced', place: translation.place, nodes };
  return { kind: 'inserted', after: after?.place ?? null, form, nodes };
}
