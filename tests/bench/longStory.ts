/** A story as long as a feature and as contested as they come: 60 paragraphs, 20 complete claims. Made up. */
export function longStory(paragraphs = 60, claims = 20): Record<string, unknown> {
  const subjects = Array.from({ length: claims }, (_, index) => `ministry number ${index + 1}`);
  const statements = subjects.map(
    (subject) => `${subject} paid for the harbour works in March without a tender`,
  );
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const claim = index % 3 === 0 ? index / 3 : -1;
    if (claim < 0 || claim >= claims) return filler(index);
    return `According to the auditor’s report number ${claim + 1}, ${statements[claim]}. ${filler(index)} A spokesman for ${subjects[claim]} denied that and called report ${claim + 1} mistaken.`;
  });
  return {
    headline: 'Auditor says ministries paid for harbour works without a tender',
    summary: 'The auditor’s reports name twenty ministries; all of them deny it.',
    body: body.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    dateline: { place: 'Lisbon', day: 4, month: 12, year: 2023 },
    credit: 'EFE',
    claims: statements.map((statement, index) => ({
      statement,
      verification: 'unverified',
      attribution: `According to the auditor’s report number ${index + 1}`,
      about: subjects[index],
      responseSought: 'replied',
      respondent: `Spokesman for ${subjects[index]}`,
      soughtAt: '2023-12-04T10:00:00.000Z',
      channel: 'phone',
      response: `A spokesman for ${subjects[index]} denied that and called report ${index + 1} mistaken`,
    })),
  };
}

const filler = (index: number): string =>
  `The works on pier ${index + 1} began in the spring and took ${index + 3} weeks, with two interruptions for the weather and one for the feast of the town’s patron, before the last stone was laid.`;
