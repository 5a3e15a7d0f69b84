import type { Inflection } from '../finderWords';

/** Past and participle where they are not made by rule: lemma, past, participle. */
const IRREGULAR = `
  say said said, tell told told, write wrote written, think thought thought, know knew known,
  find found found, see saw seen, hear heard heard, feel felt felt, speak spoke spoken,
  hold held held, keep kept kept, give gave given, take took taken, make made made,
  bring brought brought, seek sought sought, mean meant meant, read read read, put put put,
  let let let, swear swore sworn, show showed shown, draw drew drawn, leave left left,
  lead led led, understand understood understood, foresee foresaw foreseen, forget forgot forgotten,
  teach taught taught, fight fought fought, stand stood stood, withstand withstood withstood,
  choose chose chosen, come came come, become became become, go went gone, run ran run,
  set set set, cast cast cast, forecast forecast forecast, broadcast broadcast broadcast,
  bet bet bet, hit hit hit, cut cut cut, cite cited cited, deny denied denied, get got gotten,
  have had had, hide hid hidden, fall fell fallen, forgive forgave forgiven, rise rose risen,
  begin began begun, throw threw thrown, send sent sent, spend spent spent, lay laid laid,
  meet met met, win won won, lose lost lost, sell sold sold, break broke broken, drive drove driven,
  shoot shot shot, dream dreamed dreamt, learn learned learnt, bear bore borne, tear tore torn,
  strike struck struck, offer offered offered, answer answered answered, refer referred referred,
  prefer preferred preferred, infer inferred inferred, defer deferred deferred, admit admitted admitted,
  commit committed committed, concur concurred concurred, transmit transmitted transmitted,
  rebut rebutted rebutted, regret regretted regretted, quip quipped quipped, spot spotted spotted,
  plan planned planned, slam slammed slammed, ban banned banned, drop dropped dropped,
  beg begged begged, chat chatted chatted, rap rapped rapped, pan panned panned, snap snapped snapped,
  blog blogged blogged, plot plotted plotted, nod nodded nodded, opt opted opted, rip ripped ripped,
  ask asked asked, permit permitted permitted, submit submitted submitted, compel compelled compelled,
  tap tapped tapped, knock knocked knocked, win won won, sing sang sung, catch caught caught,
  buy bought bought, misstate misstated misstated, overhear overheard overheard, rethink rethought rethought,
  withdraw withdrew withdrawn, undercut undercut undercut, rule ruled ruled, sit sat sat, pay paid paid,
  spread spread spread, quit quit quit, shut shut shut, wear wore worn, eat ate eaten, grow grew grown
`;

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split(',').map((row) => {
    const [lemma, ...forms] = row.trim().split(' ');
    return [lemma as string, forms];
  }),
);

const HISSING = /(?:s|x|z|ch|sh|o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return HISSING.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return CONSONANT_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerund(lemma: string, past: string): string {
  // "slammed" doubles its consonant, so "slamming" does.
  const doubled = past.endsWith('ed') && past.length === lemma.length + 3;
  if (doubled) return `${past.slice(0, -2)}ing`;
  if (/^(?:put|let|set|bet|hit|cut|run|get|begin|forget|win|sit|quit|shut|undercut)$/.test(lemma)) {
    return `${lemma}${lemma.slice(-1)}ing`;
  }
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}

/** The forms of an English verb: "say", "says", "said", "saying". */
export function inflectEnglish(lemma: string): readonly Inflection[] {
  const [past = regularPast(lemma), participle = past] = irregular.get(lemma) ?? [];
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'present'],
    [gerund(lemma, past), 'gerund'],
    [participle, 'past'],
    [past, 'past'],
  ];
}
