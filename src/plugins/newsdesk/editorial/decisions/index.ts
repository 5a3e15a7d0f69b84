export * from './claimContent';
export * from './decisionsTaken';
