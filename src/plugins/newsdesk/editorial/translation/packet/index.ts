/** One story as XLIFF, to and from translation tools. Apart from its neighbours: the panel does not read XML. */
export { followPacket } from './followPacket';
export {
  PacketRefused,
  PACKET_FAULTS,
  refusedAsWhole,
  type PacketFault,
  type PacketProblem,
} from './PacketRefused';
export { packetUnits } from './packetUnits';
export { planImport, type PacketPlan } from './planImport';
export { readPacket } from './readPacket';
export type { PacketSides } from './unit';
export { writePacket, type PacketHead } from './writePacket';
