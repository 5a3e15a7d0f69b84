export interface FetchedStory {
  readonly headline: string;
  readonly claims: {
    readonly statement: string;
    readonly attribution: string;
    readonly respondent: string;
    readonly response: string;
  }[];
}

/** A published story as a subscriber gets it. Without a token: the status alone. */
export async function fetchStory(
  address: string,
  token: string | null,
  documentId: string,
  locale: string,
): Promise<{ url: string; status: number; story: FetchedStory }> {
  const url = `/api/stories/${documentId}?locale=${locale}&populate=claims`;
  const answer = await fetch(address + url, {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  });
  const body = (await answer.json()) as { data: FetchedStory };
  if (token && !answer.ok) throw new Error(`GET ${url} → ${answer.status} ${JSON.stringify(body)}`);
  return { url, status: answer.status, story: body.data };
}
