/** What an editor is shown of a story that is being written. */
export type * from './answers';
export { readDesk, type ClaimStanding, type DeskReading } from './readDesk';
export { MARK_STATES, type Mark, type MarkState } from './marks';
export type { ClaimState } from './claimState';
