/** What an editor is shown of a story that is being written. */
export type * from './answers';
export type * from './history';
export type * from './languages';
export { readActor, type ActorInWords } from './readActor';
export { readDesk, type ClaimStanding, type DeskReading } from './readDesk';
export { MARK_STATES, type Mark, type MarkState } from './marks';
export type { ClaimState } from './claimState';
