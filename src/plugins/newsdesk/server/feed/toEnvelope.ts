import type { Envelope } from '../../editorial/wire/release';
import type { ReleaseRecord } from '../ledger/record';
import { writeCursor, type Position } from './cursor';

/** Names one by one what goes out of a record: the rest of it is the house's own. */
export const toEnvelope = (record: ReleaseRecord, at: Position): Envelope => ({
  cursor: writeCursor(at),
  kind: record.kind,
  note: record.note,
  story: record.story,
  claims: record.claims,
  ...(record.restricted && { embargoed: true }),
});
