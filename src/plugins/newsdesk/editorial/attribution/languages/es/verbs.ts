import type { Inflection, VerbForm } from '../finderWords';

/** Stems under stress where the vowel breaks: "piensa", "niega", "cuenta", "pide". */
const STRESSED = `
  pensar piens, negar nieg, denegar denieg, renegar renieg, confesar confies, recomendar recomiend,
  manifestar manifiest, apostar apuest, contar cuent, recordar recuerd, acordar acuerd,
  demostrar demuestr, mostrar muestr, probar prueb, aprobar aprueb, reprobar reprueb,
  comprobar comprueb, rogar rueg, soñar sueñ, defender defiend, entender entiend, querer quier,
  encontrar encuentr, cerrar cierr, comenzar comienz, empezar empiez, despertar despiert,
  volver vuelv, poder pued, resolver resuelv, mover muev, promover promuev, perder pierd,
  advertir adviert, desmentir desmient, mentir mient, sugerir sugier, referir refier, sentir sient,
  presentir presient, disentir disient, convertir conviert, requerir requier, inferir infier,
  preferir prefier, diferir difier, pedir pid, repetir repit, impedir impid, despedir despid,
  medir mid, seguir sigu, proseguir prosigu, conseguir consigu, elegir elig, corregir corrig,
  colegir colig, servir sirv, confiar confí, enviar enví, evaluar evalú, actuar actú, morir muer,
  jugar jueg, ampliar amplí, concluir concluy, atribuir atribuy, contribuir contribuy, incluir incluy,
  excluir excluy, constituir constituy, sustituir sustituy, construir construy, intuir intuy,
  aludir alud, oír oy, prohibir prohíb, reunir reún, reír rí
`;

/** Stems of the third persons of the preterite, and of the gerund, where a vowel closes. */
const CLOSED = `
  advertir advirt, desmentir desmint, mentir mint, sugerir sugir, referir refir, sentir sint,
  presentir presint, disentir disint, convertir convirt, requerir requir, inferir infir,
  preferir prefir, diferir difir, pedir pid, repetir repit, impedir impid, despedir despid,
  medir mid, seguir sigu, proseguir prosigu, conseguir consigu, elegir elig, corregir corrig,
  colegir colig, servir sirv, morir mur, decir dic, venir vin
`;

/**
 * Verbs whose compounds go their way, by how they end: what stands for the ending, of the strong
 * preterite, the future, the present (one, several), the subjunctive, and the participle.
 */
const STRONG = `
  decir dij dir dice dicen dig dicho,
  poner pus pondr pone ponen pong puesto,
  tener tuv tendr tiene tienen teng tenido,
  venir vin vendr viene vienen veng venido,
  hacer hic har hace hacen hag hecho,
  ducir duj ducir duce ducen duzc ducido,
  traer traj traer trae traen traig traído,
  querer quis querr quiere quieren quier querido,
  saber sup sabr sabe saben sep sabido,
  poder pud podr puede pueden pued podido
`;

const PARTICIPLES = `
  escribir escrito, describir descrito, suscribir suscrito, ver visto, prever previsto,
  entrever entrevisto, resolver resuelto, volver vuelto, devolver devuelto, abrir abierto,
  cubrir cubierto, descubrir descubierto, romper roto, morir muerto
`;

function table(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list.split(',').map((row) => {
      const [lemma, ...rest] = row.trim().split(' ');
      return [lemma as string, rest];
    }),
  );
}

const stressed = table(STRESSED);
const closed = table(CLOSED);
const strong = [...table(STRONG)];
const participles = table(PARTICIPLES);

const SOUNDS: readonly (readonly [before: RegExp, RegExp, string])[] = [
  // "explique", "niegue", "rechace": the consonant of the stem keeps its sound …
  [/^[eé]/, /c$/, 'qu'],
  [/^[eé]/, /g$/, 'gu'],
  [/^[eé]/, /z$/, 'c'],
];
const SOFT_SOUNDS: readonly (readonly [before: RegExp, RegExp, string])[] = [
  // … and so it does in "reconozca", "exija", "consiga".
  [/^[aá]/, /([aeiou])c$/, '$1zc'],
  [/^[aá]/, /c$/, 'z'],
  [/^[aá]/, /gu$/, 'g'],
  [/^[aá]/, /g$/, 'j'],
];

function join(stem: string, ending: string, conjugation: string): string {
  const sounds = conjugation === 'ar' ? SOUNDS : SOFT_SOUNDS;
  for (const [before, from, to] of sounds) {
    if (before.test(ending) && from.test(stem)) return stem.replace(from, to) + ending;
  }
  return stem + ending;
}

interface Stems {
  readonly conjugation: string;
  readonly plain: string;
  readonly stressed: string;
  readonly closed: string;
}

type Forms = readonly (readonly [string, VerbForm])[];

function forms(stands: VerbForm, words: readonly string[]): Forms {
  return words.map((word) => [word, stands] as const);
}

function participleForms(lemma: string, regular: string): Forms {
  const stem = (participles.get(lemma)?.[0] ?? regular).slice(0, -1);
  return forms(
    'participle',
    ['o', 'a', 'os', 'as'].map((ending) => stem + ending),
  );
}

/** "creyó", "leyendo": "i" between vowels is written "y". */
function afterVowel(stem: string, ending: string): string {
  return /[aeou]$/.test(stem) && !/[gq]u$/.test(stem) ? `y${ending.slice(1)}` : ending;
}

function regularForms(lemma: string, stems: Stems): Forms {
  const { conjugation, plain } = stems;
  const first = conjugation === 'ar';
  const put = (stem: string, endings: string) =>
    endings.split(' ').map((ending) => join(stem, ending, conjugation));
  const preterite = (first ? 'ó aron ara aran' : 'ió ieron iera ieran')
    .split(' ')
    .map((ending) => stems.closed + (first ? ending : afterVowel(stems.closed, ending)));
  const gerund = first ? 'ando' : afterVowel(stems.closed, 'iendo');
  const participle = first ? 'ado' : /[aeo]$/.test(plain) ? 'ído' : 'ido';
  return [
    ...forms('present', put(stems.stressed, first ? 'a an e en' : 'e en a an')),
    ...forms('past', [...preterite, ...put(plain, first ? 'aba aban' : 'ía ían')]),
    ...forms(
      'present',
      ['á', 'án', 'ía', 'ían'].map((ending) => infinitiveStem(lemma) + ending),
    ),
    ...participleForms(lemma, plain + participle),
    [stems.closed + gerund, 'gerund'],
  ];
}

function infinitiveStem(lemma: string): string {
  return lemma.replace('oír', 'oir').replace('reír', 'reir');
}

function strongForms(lemma: string, [ending, row]: readonly [string, readonly string[]]): Forms {
  const prefix = lemma.slice(0, -ending.length);
  const [past, future, one, several, subjunctive, participle] = row.map(
    (part) => prefix + part,
  ) as [string, string, string, string, string, string];
  const stem = lemma.slice(0, -2);
  const jod = past.endsWith('j');
  return [
    ...forms('present', [one, several, `${subjunctive}a`, `${subjunctive}an`]),
    ...forms('past', [`${past.replace(/hic$/, 'hiz')}o`, past + (jod ? 'eron' : 'ieron')]),
    ...forms('past', jod ? [`${past}era`, `${past}eran`] : [`${past}iera`, `${past}ieran`]),
    ...forms('past', [`${stem}ía`, `${stem}ían`]),
    ...forms(
      'present',
      ['á', 'án', 'ía', 'ían'].map((tense) => future + tense),
    ),
    ...participleForms(lemma, participle),
    [
      `${closed.get(ending)?.[0] ? prefix + closed.get(ending)?.[0] : stem}${/[ae]$/.test(stem) ? 'yendo' : 'iendo'}`,
      'gerund',
    ],
  ];
}

/** "prever", "ver": the stem is one letter longer than it looks. */
function seeingForms(lemma: string): Forms {
  const stem = lemma.slice(0, -2);
  const accent = lemma !== 'ver';
  return [
    ...forms('present', [
      stem + (accent ? 'é' : 'e'),
      stem + (accent ? 'én' : 'en'),
      `${stem}ea`,
      `${stem}ean`,
      ...['á', 'án', 'ía', 'ían'].map((ending) => lemma + ending),
    ]),
    ...forms('past', [stem + (accent ? 'ió' : 'io'), `${stem}ieron`, `${stem}eía`, `${stem}eían`]),
    ...participleForms(lemma, `${stem}ido`),
    [`${stem}iendo`, 'gerund'],
  ];
}

/**
 * The forms of a Spanish verb that news copy uses: both third persons of all tenses, of indicative
 * and subjunctive, participles, gerund and infinitive. Verbs that are always reflexive come without
 * "se".
 */
export function inflectSpanish(lemma: string): readonly Inflection[] {
  const compound = strong.find(([ending]) => lemma.endsWith(ending));
  const infinitives: Forms = forms('infinitive', [lemma, `${lemma}se`, `${lemma}lo`, `${lemma}le`]);
  if (compound) return [...strongForms(lemma, compound), ...infinitives];
  if (/(?:^|e|re)ver$/.test(lemma)) return [...seeingForms(lemma), ...infinitives];
  const plain = lemma.slice(0, -2);
  const stems: Stems = {
    conjugation: lemma.slice(-2).replace('í', 'i'),
    plain,
    stressed: stressed.get(lemma)?.[0] ?? plain,
    closed: closed.get(lemma)?.[0] ?? plain,
  };
  return [...regularForms(lemma, stems), ...infinitives];
}
