/** The attributes of a source that say who it is: for those alone who may see that. */
export const IDENTITY: ReadonlySet<string> = new Set([
  'name',
  'contact',
  'notes',
  'anonymityReason',
  'approvedBy',
]);
