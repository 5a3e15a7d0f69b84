import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** What became of a question to the server. */
export type Asked<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly status: number }
  /** `isAsking`: another answer is on its way, as after a filter. */
  | { readonly state: 'answered'; readonly answer: Answer; readonly isAsking: boolean };

/** The parameters of a question, as the address of the page has them. */
export type Question = Readonly<Record<string, unknown>>;

/** Asks the server, and again when the question changes. What was answered stays until then. */
export function useAsked<Answer>(address: string, question: Question = {}): Asked<Answer> {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'waiting' });
  // A question is made anew at each render; what it asks is compared.
  const wording = JSON.stringify(question);
  useEffect(() => {
    let isGone = false;
    const tell = (told: Asked<Answer>) => void (isGone || setAsked(told));
    setAsked((before) => (before.state === 'answered' ? { ...before, isAsking: true } : before));
    get<Answer>(address, { params: JSON.parse(wording) as object }).then(
      ({ data }) => tell({ state: 'answered', answer: data, isAsking: false }),
      (error: unknown) => tell({ state: 'failed', status: statusOf(error) }),
    );
    return () => void (isGone = true);
  }, [get, address, wording]);
  return asked;
}

export const statusOf = (error: unknown): number =>
  Number((error as { status?: unknown } | null)?.status ?? 0);
