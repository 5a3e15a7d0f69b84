import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { FieldMap, Policy, RuleSetting, StoryPart, StoryShape } from '../editorial';

/** What the server tells the desk of the house, made ready to judge by. */
export interface House {
  readonly timeZone: string;
  readonly policy: Policy;
  /** The rules that `config/plugins.ts` names; the others have their defaults. */
  readonly given: ReadonlySet<string>;
  /** The gated content types. */
  readonly types: Readonly<Record<string, StoryShape>>;
  /** What whoever is signed in may do. The server holds them to it; the desk only does not offer the rest. */
  readonly may: ReadonlySet<string>;
}

interface SentHouse {
  readonly timeZone: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly given: readonly string[];
  readonly types: Readonly<
    Record<string, { fields: FieldMap; agencyCredit: string; parts: readonly StoryPart[] }>
  >;
  readonly may: readonly string[];
}

const readHouse = ({ timeZone, rules, given, types, may }: SentHouse): House => ({
  timeZone,
  policy: { rules, fingerprint: '' },
  given: new Set(given),
  types: Object.fromEntries(
    Object.entries(types).map(([uid, type]) => [uid, { ...type, parts: new Set(type.parts) }]),
  ),
  may: new Set(may),
});

/** Asked once while the panel is open: it changes when the server starts anew. */
let known: Promise<House> | null = null;

/** The house, or null until the server has told it. */
export function useHouse(): House | null {
  const { get } = useFetchClient();
  const [house, setHouse] = useState<House | null>(null);
  useEffect(() => {
    let isGone = false;
    known ??= get<{ data: SentHouse }>('/newsdesk/house').then(({ data }) => readHouse(data.data));
    known.then(
      (told) => void (isGone || setHouse(told)),
      // Asked again by whoever needs it next.
      () => void (known = null),
    );
    return () => void (isGone = true);
  }, [get]);
  return house;
}
