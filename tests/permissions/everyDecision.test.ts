import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { DOORS, type Door } from './doors';
import { DECISIONS, type Permission } from './people';
import { decidedIn, makeSource, makeStory, storyData } from './story';

jest.setTimeout(240_000);

let room: Newsroom;
let sourceId: string;

beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql', 'mcp'] });
  sourceId = await makeSource(room.strapi);
});
afterAll(() => closeQuietly(room));

interface Claim extends Record<string, unknown> {
  readonly id?: number;
  readonly key?: string;
}

/** One decision, as a change of what a story holds. */
interface Attempt {
  readonly what: string;
  readonly permission: (typeof DECISIONS)[number];
  /** What else the same change takes. */
  readonly alsoTakes?: readonly Permission[];
  /** Where the refusal points. */
  readonly path: string;
  /** A new story cannot lose what it never had. */
  readonly takes?: 'change';
  /** It is private: REST and GraphQL take no such field. */
  readonly isInPanel?: boolean;
  data(story: { claims: Claim[]; dismissals: Claim[] }): Record<string, unknown>;
}

/** Relations of a claim; a client that says nothing of them leaves them as they are. */
const RELATIONS = ['source', 'furtherSources', 'respondentSource', 'evidence'];

/** What stands in the draft, as a client sends it back. */
const sent = (claim: Claim): Claim =>
  Object.fromEntries(
    Object.entries(claim).filter(([name, value]) => value !== null && !RELATIONS.includes(name)),
  );

const ATTEMPTS: readonly Attempt[] = [
  {
    what: 'add a claim',
    permission: 'claims.register',
    path: 'claims.1',
    data: ({ claims }) => ({ claims: [...claims.map(sent), { statement: 'It rained' }] }),
  },
  {
    what: 'change the words of a claim',
    permission: 'claims.register',
    path: 'claims.0',
    data: ({ claims }) => ({ claims: claims.map((one) => ({ ...sent(one), attribution: 'we' })) }),
  },
  {
    what: 'take evidence away',
    permission: 'claims.register',
    path: 'claims.0',
    takes: 'change',
    isInPanel: true,
    data: ({ claims }) => ({ claims: claims.map((one) => ({ ...sent(one), evidence: [] })) }),
  },
  {
    what: 'take the source away',
    permission: 'claims.register',
    path: 'claims.0',
    takes: 'change',
    isInPanel: true,
    data: ({ claims }) => ({ claims: claims.map((one) => ({ ...sent(one), source: null })) }),
  },
  {
    what: 'remove a claim',
    permission: 'claims.register',
    path: 'claims',
    takes: 'change',
    data: () => ({ claims: [] }),
  },
  {
    what: 'call a claim verified',
    permission: 'claims.verify',
    alsoTakes: ['claims.register'],
    path: 'claims.0.verification',
    data: ({ claims }) => ({
      claims: claims.map((one) => ({ ...sent(one), verification: 'verified' })),
    }),
  },
  {
    what: 'say that nobody has to be asked',
    permission: 'claims.exempt',
    alsoTakes: ['claims.register'],
    path: 'claims.0.responseSought',
    data: ({ claims }) => ({
      claims: claims.map((one) => ({
        ...sent(one),
        responseSought: 'not-applicable',
        noResponseReason: 'It praises them',
      })),
    }),
  },
  {
    what: 'dismiss a passage',
    permission: 'claims.dismiss',
    path: 'dismissals.1',
    data: ({ dismissals }) => ({
      dismissals: [
        ...dismissals.map(({ id, passage, reason }) => ({ id, passage, reason })),
        { passage: 'Waste in the bay', reason: 'A headline' },
      ],
    }),
  },
  {
    what: 'give another reason for a dismissal',
    permission: 'claims.dismiss',
    path: 'dismissals.0',
    takes: 'change',
    data: ({ dismissals }) => ({
      dismissals: dismissals.map(({ id, passage }) => ({ id, passage, reason: 'Because' })),
    }),
  },
  {
    what: 'take a dismissal back',
    permission: 'claims.dismiss',
    path: 'dismissals',
    takes: 'change',
    data: () => ({ dismissals: [] }),
  },
];

/** A clone has no dismissals; what is left out it just does not have, and an empty list is filled. */
const NOT_IN_CLONES = ['remove a claim', 'take evidence away'];

function isPossible(door: Door, { takes, permission, what, isInPanel }: Attempt): boolean {
  if (door.takes === 'new' && takes === 'change') return false;
  if (isInPanel && /REST|GraphQL/.test(door.name)) return false;
  // Strapi gives machines no private fields at the top of a type.
  if (permission === 'claims.dismiss' && door.name.includes('MCP')) return false;
  if (!door.name.includes('duplicating')) return true;
  return permission !== 'claims.dismiss' && !NOT_IN_CLONES.includes(what);
}

/** What a new story holds needs its own permission beside the one that is tried. */
const neededFor = (door: Door, { permission, alsoTakes = [] }: Attempt): Permission[] => [
  ...new Set<Permission>([
    permission,
    ...alsoTakes,
    ...(door.takes === 'new' ? (['claims.register', 'claims.dismiss'] as const) : []),
  ]),
];

const cells = DOORS.flatMap((door) =>
  ATTEMPTS.filter((attempt) => isPossible(door, attempt)).map((attempt) => ({
    door,
    attempt,
    name: `${door.name}: ${attempt.what}`,
  })),
);

async function prepare(door: Door, attempt: Attempt) {
  const fresh = storyData(sourceId);
  if (door.takes === 'new') {
    const { dismissals } = fresh;
    const claims = fresh.claims.map(sent);
    return { data: { ...fresh, claims, ...attempt.data({ claims, dismissals }) } };
  }
  const documentId = await makeStory(room.strapi, sourceId);
  const stored = (await decidedIn(room.strapi, documentId)) as {
    claims: Claim[];
    dismissals: Claim[];
  };
  const changes = attempt.data(stored);
  const { headline, body } = fresh;
  if (door.sendsNoIds) return { documentId, data: withoutIds({ headline, body, ...changes }) };
  return { documentId, data: changes };
}

/** Without the ids of rows, as who reads no draft would send it. */
const withoutIds = (data: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(data, (name: string, value: unknown) => (name === 'id' ? undefined : value)),
  ) as Record<string, unknown>;

describe.each(cells)('$name', ({ door, attempt }) => {
  it('is refused to who holds everything else, and nothing changes', async () => {
    const others = DECISIONS.filter((one) => one !== attempt.permission);
    const write = await door.enter(room, others);
    const writing = await prepare(door, attempt);
    const before = await stateOf(writing.documentId);
    const answer = await write(writing);
    expect([answer.status, answer.said]).toEqual(['refused', answer.said]);
    if (!door.saysMessageOnly) {
      expect(answer.errors).toContain(`${attempt.path} newsdesk/not-allowed ${attempt.permission}`);
    }
    expect(await stateOf(writing.documentId)).toEqual(before);
  });

  it('is open to who holds no more than it takes', async () => {
    const write = await door.enter(room, neededFor(door, attempt));
    const answer = await write(await prepare(door, attempt));
    // The gate may have its word about what is published; that is not about permissions.
    const gateSpoke = answer.said.includes('newsdesk/blocked');
    expect([gateSpoke || answer.status === 'accepted', answer.said]).toEqual([true, answer.said]);
  });
});

async function stateOf(documentId?: string): Promise<unknown> {
  const stories = await room.strapi.db.query(STORY).count({});
  return { stories, decided: documentId && (await decidedIn(room.strapi, documentId)) };
}
