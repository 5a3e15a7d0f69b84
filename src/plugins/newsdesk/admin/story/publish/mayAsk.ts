import type { DeskReading, Violation } from '../../../editorial';

/** Rules whose answer rests on records that only the server has as they are now. */
const RESTS_ON_RECORDS = /^(?:source\/|story\/sourcing-level$|story\/credit$)/;

const isTheServers = ({ rule }: Violation): boolean => RESTS_ON_RECORDS.test(rule);

/**
 * Whether the server is to be asked to publish: the desk has nothing against it, or only what rests on
 * records that may have changed since they were told.
 */
export const mayAsk = ({ verdict }: DeskReading): boolean =>
  verdict.violations.filter(({ severity }) => severity === 'block').every(isTheServers);
