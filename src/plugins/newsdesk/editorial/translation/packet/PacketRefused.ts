/** Why a packet is refused. The codes never change; the door says them as `newsdesk/packet-…`. */
export const PACKET_FAULTS = [
  /** No well-formed XML; what is wrong, and where. */
  'not-xml',
  /** It brings a document type, by which entities could be declared. */
  'doctype',
  /** Not in UTF-8 or UTF-16, or not in what it says that it is in. */
  'encoding',
  /** Elements stand in one another deeper than XLIFF needs. */
  'too-deep',
  /** XML, but not XLIFF 2; what is wrong, and where. */
  'not-xliff',
  /** Of another story, language or newsroom. */
  'foreign',
  /** Two units have one id. */
  'duplicate-unit',
  /** The unit is none of this story: another claim, another field, an id that was changed. */
  'unknown-unit',
  /** The unit was cut into several segments. */
  'resegmented',
  /** What the unit was made from has changed since, or is not what the packet says. */
  'stale',
  /** Somebody wrote other words for the unit since the packet was made. */
  'conflict',
  /** The target has a code that the unit does not have. */
  'code-unknown',
  /** The target has one code twice. */
  'code-twice',
  /** A code of the target begins and does not end, or the other way round. */
  'code-open',
  /** A link within a link. */
  'code-nested',
  /** A link of the source is missing in the target. */
  'code-missing',
] as const;
export type PacketFault = (typeof PACKET_FAULTS)[number];

export interface PacketProblem {
  readonly fault: PacketFault;
  /** The id of the unit that it is about; null: the packet as a whole. */
  readonly unit: string | null;
  /** What was found, where the fault alone does not say it. */
  readonly detail: string;
}

/** A packet that is not taken in, with every reason. */
export class PacketRefused extends Error {
  override readonly name = 'PacketRefused';

  constructor(readonly problems: readonly PacketProblem[]) {
    super(problems.map(({ fault, unit }) => (unit ? `${fault} (${unit})` : fault)).join(', '));
  }
}

export const refusedAsWhole = (fault: PacketFault, detail = ''): PacketRefused =>
  new PacketRefused([{ fault, unit: null, detail }]);
