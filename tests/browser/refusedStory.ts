/** A short story with one claim that nobody is said to make. Made up. */
export const refusedStory = (claim: Record<string, unknown> = {}): Record<string, unknown> => ({
  headline: 'Auditor says harbour office paid without a tender',
  body: [
    paragraph('The harbour office paid for the works without a tender, the auditor said.'),
    paragraph('The harbour office denied that.'),
  ],
  dateline: { place: 'Lisbon', day: 4, month: 12 },
  credit: 'EFE',
  claims: [
    {
      statement: 'The harbour office paid for the works without a tender',
      responseSought: 'replied',
      respondent: 'Harbour office',
      soughtAt: '2023-12-04T10:00:00.000Z',
      channel: 'phone',
      response: 'The harbour office denied that',
      ...claim,
    },
  ],
});

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
