/** Where and when the copy was filed. */
export const dateline = {
  uid: 'newsdesk.dateline',
  collectionName: 'components_newsdesk_datelines',
  info: {
    displayName: 'Dateline',
    icon: 'pinMap',
    description: 'Where and when the copy was filed',
  },
  attributes: {
    place: { type: 'string', maxLength: 255 },
    region: { type: 'string', maxLength: 255 },
    day: { type: 'integer', min: 1, max: 31 },
    month: { type: 'integer', min: 1, max: 12 },
    year: { type: 'integer', min: 1800, max: 2200 },
  },
} as const;
