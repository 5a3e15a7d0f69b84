import type { Inflection, VerbForm } from '../finderWords';

/** Present, past, future and participle where they are not made by rule. */
const IRREGULAR = `
  dizer diz dizem diga digam / disse disseram dizia diziam dissesse / dirá dirão diria diriam / dito,
  predizer prediz predizem / predisse predisseram / predirá prediria / predito,
  contradizer contradiz contradizem / contradisse contradisseram / contradirá / contradito,
  propor propõe propõem proponha / propôs propuseram propunha / proporá proporia / proposto,
  expor expõe expõem / expôs expuseram expunha / exporá exporia / exposto,
  supor supõe supõem / supôs supuseram supunha / suporá suporia / suposto,
  prever prevê preveem preveja / previu previram previa previam / preverá preveria / previsto,
  pedir pede pedem peça peçam / pediu pediram pedia pediam / pedirá pediria / pedido,
  desmentir desmente desmentem desminta / desmentiu desmentiram desmentia / desmentirá / desmentido,
  sugerir sugere sugerem sugira / sugeriu sugeriram sugeria / sugerirá sugeriria / sugerido,
  manter mantém mantêm mantenha / manteve mantiveram mantinha / manterá manteria / mantido,
  fazer faz fazem faça / fez fizeram fazia / fará faria / feito,
  trazer traz trazem traga / trouxe trouxeram trazia / trará traria / trazido,
  querer quer querem queira / quis quiseram queria queriam / quererá / querido,
  saber sabe sabem saiba / soube souberam sabia / saberá / sabido,
  crer crê creem creia / creu creram cria / crerá / crido,
  ver vê veem veja / viu viram via viam / verá / visto,
  escrever escreve escrevem escreva / escreveu escreveram escrevia / escreverá / escrito,
  descrever descreve descrevem / descreveu descreveram descrevia / descreverá / descrito
`;

const irregular: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  IRREGULAR.split(',').map((row) => {
    const [head, ...parts] = row.trim().split(' / ');
    const [lemma, ...present] = (head as string).split(' ');
    return [lemma as string, [present, ...parts.map((part) => part.split(' '))]];
  }),
);

/** Endings by conjugation: present, past, participle. */
const ENDINGS: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['a am e em', 'ou aram ava avam asse assem', 'ad'],
  er: ['e em a am', 'eu eram ia iam esse essem', 'id'],
  ir: ['e em a am', 'iu iram ia iam isse issem', 'id'],
};

/** "explique", "negue", "reconheça", "exija": the consonant of the stem keeps its sound. */
function join(stem: string, ending: string, conjugation: string): string {
  if (conjugation === 'ar') {
    if (!ending.startsWith('e')) return stem + ending;
    return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c') + ending;
  }
  if (!ending.startsWith('a')) return stem + ending;
  return stem.replace(/c$/, 'ç').replace(/gu$/, 'g').replace(/g$/, 'j') + ending;
}

function stand(form: VerbForm, words: readonly string[]): Inflection[] {
  return words.map((word) => [word, form] as const);
}

/** The forms of a Portuguese verb that news copy uses: third persons, participles, infinitive. */
export function inflectPortuguese(lemma: string): readonly Inflection[] {
  const conjugation = lemma.slice(-2);
  const stem = lemma.slice(0, -2);
  const infinitive = stand('infinitive', [lemma]);
  const rows = irregular.get(lemma);
  if (rows) {
    const [present = [], past = [], future = [], [participle = ''] = []] = rows;
    return [
      ...stand('present', [...present, ...future]),
      ...stand('past', past),
      ...stand(
        'participle',
        ['o', 'a', 'os', 'as'].map((end) => participle.slice(0, -1) + end),
      ),
      ...stand('gerund', [`${lemma.slice(0, -1)}ndo`]),
      ...infinitive,
    ];
  }
  const [present, past, participle] = ENDINGS[conjugation] ?? ['', '', ''];
  const put = (list: string) => list.split(' ').map((ending) => join(stem, ending, conjugation));
  return [
    ...stand('present', [...put(present), ...['á', 'ão', 'ia', 'iam'].map((end) => lemma + end)]),
    ...stand('past', put(past)),
    ...stand(
      'participle',
      ['o', 'a', 'os', 'as'].map((end) => stem + participle + end),
    ),
    ...stand('gerund', [`${lemma.slice(0, -1)}ndo`]),
    ...infinitive,
  ];
}
