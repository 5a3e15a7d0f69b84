import { blocks, type Language } from '../../gate/states/cleanStory';
import { STORY, type Newsroom } from '../../helpers/newsroom';
import { correctEnglish, publishAgencyStory, publishSpanish } from '../agencyTranslation';
import { correctedStory } from '../releasedStory';

/** What a newsroom has on its desk one day, for screens and pictures. All of it is made up. */

type Data = Readonly<Record<string, unknown>>;

/** The document ids that screens lead to. */
export interface Day {
  /** Ready in English, blocked in Spanish. */
  readonly beach: string;
  /** Blocked: its claim lacks an attribution. */
  readonly school: string;
  /** Readers have it in two languages and as a correction; a fact stands otherwise in the draft. */
  readonly released: string;
  /** A source with a name, on which claims rest. */
  readonly union: string;
  /** The agency's story, out in English and Spanish, and corrected in English since. */
  readonly translated: string;
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();

const filler = 'It rained on Monday.';
const awaited = 'The firm did not immediately respond.';

/** Somebody was asked by telephone, so many hours ago. */
const asked = (responseSought: string, respondent: string, hours = -30): Data => ({
  responseSought,
  respondent,
  soughtAt: inHours(hours),
  channel: 'phone',
});

interface Told {
  readonly headline: string;
  readonly claims?: readonly Data[];
  /** The paragraphs of the body. Default: each claim with who makes it. */
  readonly body?: readonly string[];
}

const story = ({ headline, claims = [], body }: Told, place: string, agency: string): Data => ({
  headline,
  body: blocks(
    ...(body ?? claims.map(({ statement, attribution }) => `${statement}, ${attribution}.`)),
    filler,
  ),
  claims,
  agency,
  credit: 'EFE',
  dateline: { place, day: 4, month: 12 },
});

const dumping = {
  statement: 'The harbour firm dumped waste into the bay at night',
  attribution: 'the dockers’ union told reporters',
  about: 'the harbour firm',
  ...asked('replied', 'the harbour firm'),
  response: 'We keep to every line of our permit',
};

const dumpingInSpanish = {
  ...dumping,
  statement: 'La empresa del puerto vertió residuos en la ría por la noche',
  attribution: '',
  responseSought: 'not-yet',
  response: null,
};

/** Puts the day's stories, in two languages, with their sources and agencies, into a newsroom. */
export async function makeDay(newsroom: Newsroom): Promise<Day> {
  const { strapi } = newsroom;
  const make = async (uid: string, data: Data, locale?: Language): Promise<string> =>
    (await strapi.documents(uid as never).create({ data, locale } as never)).documentId;
  const agency = (name: string, creditLine: string, homeLanguage: string) =>
    make('api::agency.agency', { name, creditLine, homeLanguage });
  const efe = await agency('Agencia EFE', 'EFE', 'es');
  const lusa = await agency('Agência Lusa', 'Lusa', 'pt');
  const source = (publicDescription: string, data: Data) =>
    make('plugin::newsdesk.source', { publicDescription, ...data });
  const union = await source('the dockers’ union', { name: 'Marta Rial', anonymous: false });
  const official = await source('a senior official at the ministry', {
    name: 'Elena Couto',
    anonymous: true,
    anonymityReason: 'would lose the post',
  });
  const told = toldBy(union, official);
  const beach = await make(STORY, story(told.beach, 'Vigo', efe), 'en');
  const spanish = { headline: 'El ayuntamiento cierra la playa tras el hallazgo de residuos' };
  await strapi.documents(STORY).update({
    documentId: beach,
    locale: 'es',
    data: story({ ...spanish, claims: [dumpingInSpanish] }, 'Vigo', efe) as never,
  });
  const school = await make(STORY, story(told.school, 'Porto', lusa), 'en');
  for (const [one, place, from] of [
    [told.ferry, 'Cádiz', efe],
    [told.harvest, 'Évora', lusa],
    [told.hospital, 'Sevilla', efe],
    [told.adviser, 'Madrid', efe],
    [told.tram, 'Lisbon', lusa],
  ] as const) {
    await make(STORY, story(one, place, from), 'en');
  }
  const translated = await publishAgencyStory(newsroom);
  await publishSpanish(newsroom, translated);
  await correctEnglish(newsroom, translated);
  return { beach, school, union, translated, released: await correctedStory(newsroom) };
}

const toldBy = (union: string, official: string) => ({
  beach: {
    headline: 'Town closes beach after waste is found in the bay',
    claims: [{ ...dumping, source: union, sourceTerms: 'on-the-record' }],
    body: [
      `${dumping.statement}, ${dumping.attribution}.`,
      `“${dumping.response}”, the firm answered.`,
    ],
  },
  ferry: { headline: 'Ferry line cancels its winter crossings' },
  harvest: {
    headline: 'Cooperative reports a record olive harvest',
    claims: [
      {
        statement: 'The cooperative pressed 41,000 tonnes of olives',
        attribution: 'the cooperative said',
        verification: 'verified',
        responseSought: 'not-applicable',
        noResponseReason: 'it speaks of nobody',
        evidence: [{ kind: 'document', description: 'The books of the cooperative' }],
      },
    ],
  },
  school: {
    headline: 'School board left overtime unpaid, union says',
    claims: [
      {
        statement: 'The school board left 400 hours of overtime unpaid',
        attribution: '',
        about: 'the school board',
        responseSought: 'not-yet',
      },
    ],
  },
  hospital: {
    headline: 'Hospital said to have lost the records of 300 patients',
    claims: [
      {
        statement: 'The hospital lost the records of 300 patients',
        attribution: 'two nurses told reporters',
        about: 'the hospital',
        ...asked('awaiting-reply', 'the hospital’s management', -3),
        replyBy: inHours(20),
      },
    ],
    body: ['The hospital lost the records of 300 patients, two nurses told reporters.', awaited],
  },
  adviser: {
    headline: 'Minister’s adviser steps down',
    claims: [
      {
        statement: 'The adviser hid a second salary',
        attribution: 'a senior official at the ministry said',
        verification: 'disputed',
        about: 'the adviser',
        source: official,
        sourceTerms: 'on-background',
        ...asked('declined', 'the adviser’s lawyer'),
      },
    ],
  },
  tram: {
    headline: 'Auditors question the contract for the new tram',
    claims: [
      {
        statement: 'The city paid the tram builder twice for the same works',
        attribution: 'the court of auditors said in its report',
        about: 'the city',
        ...asked('awaiting-reply', 'the mayor’s office'),
        replyBy: inHours(-5),
      },
    ],
    body: [
      'The city paid the tram builder twice for the same works, the court of auditors said in its report.',
      awaited,
    ],
  },
});
