import type { Inflection } from '../finderWords';

/** Verbs whose forms are not made by rule: lemma, then present, past and gerund forms by "/". */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir:
    'dice dicen diga digan dirá dirán diría / dijo dijeron dicho decía decían dijera / diciendo',
  prever: 'prevé prevén / previó previeron previsto / previendo',
  predecir: 'predice predicen / predijo predijeron predicho / prediciendo',
  desmentir: 'desmiente desmienten / desmintió desmintieron desmentido / desmintiendo',
  advertir: 'advierte advierten / advirtió advirtieron advertido / advirtiendo',
  pedir: 'pide piden / pidió pidieron pedido pedía pedían / pidiendo',
  sugerir: 'sugiere sugieren / sugirió sugirieron sugerido / sugiriendo',
  referir: 'refiere refieren / refirió refirieron referido / refiriendo',
  reiterar: 'reitera reiteran / reiteró reiteraron reiterado / reiterando',
  reconocer: 'reconoce reconocen / reconoció reconocieron reconocido / reconociendo',
  proponer: 'propone proponen / propuso propusieron propuesto / proponiendo',
  exponer: 'expone exponen / expuso expusieron expuesto / exponiendo',
  suponer: 'supone suponen / supuso supusieron supuesto / suponiendo',
  mantener: 'mantiene mantienen / mantuvo mantuvieron mantenido / manteniendo',
  sostener: 'sostiene sostienen / sostuvo sostuvieron sostenido / sosteniendo',
  contar: 'cuenta cuentan / contó contaron contado / contando',
  recordar: 'recuerda recuerdan / recordó recordaron recordado / recordando',
  pensar: 'piensa piensan / pensó pensaron pensado / pensando',
  negar: 'niega niegan / negó negaron negado / negando',
  saber: 'sabe saben / supo supieron sabido / sabiendo',
  querer: 'quiere quieren / quiso quisieron querido / queriendo',
  leer: 'lee leen / leyó leyeron leído / leyendo',
  creer: 'cree creen / creyó creyeron creído / creyendo',
  concluir: 'concluye concluyen / concluyó concluyeron concluido / concluyendo',
  escribir: 'escribe escriben / escribió escribieron escrito / escribiendo',
  oponer: 'opone oponen / opuso opusieron opuesto / oponiendo',
};

/** Endings by conjugation: present, past, gerund. */
const ENDINGS: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['a an e en ará arán aría arían', 'ó aron ado ada ados adas aba aban ara aran', 'ando'],
  er: ['e en a an erá erán ería erían', 'ió ieron ido ida idos idas ía ían iera ieran', 'iendo'],
  ir: ['e en a an irá irán iría irían', 'ió ieron ido ida idos idas ía ían iera ieran', 'iendo'],
};

const HARD: readonly (readonly [RegExp, string])[] = [
  [/c(?=[eé])/, 'qu'],
  [/g(?=[eé])/, 'gu'],
  [/z(?=[eé])/, 'c'],
];

/** "indique", not "indice": the consonant keeps its sound before "e". */
function join(stem: string, ending: string): string {
  let word = `${stem}${ending}`;
  if (!/^[eé]/.test(ending)) return word;
  for (const [from, to] of HARD) {
    if (from.test(word.slice(stem.length - 1))) word = stem.slice(0, -1) + to + ending;
  }
  return word;
}

/** The forms of a Spanish verb that news copy uses: third persons, participles, gerund. */
export function inflectSpanish(lemma: string): readonly Inflection[] {
  const stands = ['present', 'past', 'gerund'] as const;
  const irregular = IRREGULAR[lemma]?.split('/').map((list) => list.trim().split(' '));
  const conjugation = lemma.slice(-2);
  const stem = lemma.slice(0, -2);
  const regular = (ENDINGS[conjugation] ?? ['', '', '']).map((list) =>
    list.split(' ').map((ending) => (conjugation === 'ar' ? join(stem, ending) : stem + ending)),
  );
  const forms = irregular ?? regular;
  return [
    ...forms.flatMap((list, index) =>
      list.map((form) => [form, stands[index] ?? 'present'] as const),
    ),
    [lemma, 'base'],
  ];
}
