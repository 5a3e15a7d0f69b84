import fc from 'fast-check';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { doorsOf } from './doors';

/** Texts that look odd to a program and are quite right to a reader. */
const HONEST_TEXTS = [
  'العربية من اليمين إلى اليسار',
  'עברית, with English inside, ושוב עברית',
  '\u202Bמסומן\u202C',
  '中文标题',
  'Ελληνικά και Кириллица',
  '👩‍👩‍👧‍👦 family, 🇪🇸 flag, 👍🏽 tone',
  '𝒜𝓈𝓉𝓇𝒶𝓁 𐍈 𠜎',
  'e\u0301 combining, é precomposed',
  'tab\tand\u00a0hard space\u2028line separator',
  '“quotes” ‘of’ «every» „kind‟ — – -',
  'O\'Brien \\ %_ ; DROP TABLE stories; -- " ` ${x} {{y}}',
  '<script>alert(1)</script> &amp; &lt;',
  '__proto__ constructor prototype toString',
  '\u0001\u001f control characters',
  '\uFEFFbyte order mark inside\uFEFF',
  'zalgo ḧ̷͙́e̵̦͌ ',
  '  spaces at both ends  ',
  '\uFFFD replacement \uFFFE noncharacter',
];

const SEED = Number(process.env.FAST_CHECK_SEED ?? 20260525);

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ doors: ['graphql'] });
}, 60_000);
afterAll(() => closeQuietly(room));

const storyWith = (text: string) => ({
  headline: text,
  summary: text,
  correctionNote: text,
  body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  claims: [{ statement: text, attribution: text, response: text }],
  dateline: { place: text, region: text },
});

/** The text as every field of the stored draft has it. */
async function storedTexts(documentId: string): Promise<unknown[]> {
  const story = (await room.strapi.documents(STORY).findOne({
    documentId,
    populate: { claims: true, dateline: true },
  } as never)) as unknown as ReturnType<typeof storyWith>;
  const { headline, summary, correctionNote, body, claims, dateline } = story;
  const { statement, attribution, response } = claims[0]!;
  const { place, region } = dateline;
  const { text } = body[0]!.children[0]!;
  return [headline, summary, correctionNote, text, statement, attribution, response, place, region];
}

const idIn = (said: string): string => /"documentId":"([a-z0-9]+)"/.exec(said)![1]!;

describe.each(['REST', 'the admin panel', 'GraphQL', 'the document service'])(
  'through %s',
  (name) => {
    const send = (data: unknown) =>
      doorsOf(room)
        .find((door) => door.name === name)!
        .send({ data });

    it.each(HONEST_TEXTS)('“%s” comes back as it was sent', async (text) => {
      const { outcome, said } = await send(storyWith(text));
      expect([outcome, said.slice(0, 300)]).toEqual(['accepted', expect.anything()]);
      expect(await storedTexts(idIn(said))).toEqual(Array(9).fill(text));
    });
  },
);

it(`any text of whole characters comes back as it was sent (seed ${SEED})`, async () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 120 })
    .filter((sent) => !sent.includes('\u0000'));
  const [rest] = doorsOf(room);
  await fc.assert(
    fc.asyncProperty(text, async (sent) => {
      const { said } = await rest!.send({ data: storyWith(sent) });
      expect(said).toMatch(/^201/);
      expect(await storedTexts(idIn(said))).toEqual(Array(9).fill(sent));
    }),
    { seed: SEED, numRuns: 40 },
  );
}, 60_000);
