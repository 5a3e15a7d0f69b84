import type { Inflection, VerbForm } from '../finderWords';

/** Present, other tenses and participle where they are not made by rule. */
const IRREGULAR = `
  dire dit disent dise / disait disaient dirait / dit disant,
  prédire prédit prédisent / prédisait / prédit prédisant,
  contredire contredit contredisent / contredisait / contredit contredisant,
  écrire écrit écrivent / écrivait écrivit / écrit écrivant,
  reconnaître reconnaît reconnaissent / reconnaissait reconnut / reconnu reconnaissant,
  admettre admet admettent / admettait admit / admis admettant,
  promettre promet promettent / promettait promit / promis promettant,
  prévenir prévient préviennent / prévenait prévint / prévenu prévenant,
  soutenir soutient soutiennent / soutenait soutint / soutenu soutenant,
  convenir convient conviennent / convenait convint / convenu convenant,
  démentir dément démentent / démentait démentit / démenti démentant,
  répondre répond répondent / répondait répondit / répondu répondant,
  prétendre prétend prétendent / prétendait prétendit / prétendu prétendant,
  défendre défend défendent / défendait défendit / défendu défendant,
  croire croit croient / croyait crut / cru croyant,
  craindre craint craignent / craignait craignit / craint craignant,
  plaindre plaint plaignent / plaignait plaignit / plaint plaignant,
  rappeler rappelle rappellent / rappelait rappela rappelaient / rappelé rappelant,
  appeler appelle appellent / appelait appela appelaient / appelé appelant,
  révéler révèle révèlent / révélait révéla révélaient / révélé révélant,
  répéter répète répètent / répétait répéta répétaient / répété répétant,
  suggérer suggère suggèrent / suggérait suggéra / suggéré suggérant,
  espérer espère espèrent / espérait espéra / espéré espérant,
  conclure conclut concluent / concluait conclut / conclu concluant,
  poursuivre poursuit poursuivent / poursuivait poursuivit / poursuivi poursuivant,
  avertir avertit avertissent / avertissait avertirent / averti avertissant,
  ajouter ajoute ajoutent / ajoutait ajouta ajoutaient / ajouté ajoutant,
  savoir sait savent / savait sut / su sachant,
  vouloir veut veulent veuille / voulait voulut voudrait / voulu voulant,
  faire fait font fasse / faisait fit ferait / fait faisant,
  mettre met mettent mette / mettait mit / mis mettant,
  prendre prend prennent prenne / prenait prit / pris prenant,
  venir vient viennent vienne / venait vint / venu venant,
  tenir tient tiennent tienne / tenait tint / tenu tenant,
  perdre perd perdent / perdait perdit / perdu perdant,
  rendre rend rendent / rendait rendit / rendu rendant,
  ouvrir ouvre ouvrent / ouvrait ouvrit / ouvert ouvrant,
  finir finit finissent / finissait finirent / fini finissant
`;

const irregular: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  IRREGULAR.split(',').map((row) => {
    const [head, ...parts] = row.trim().split(' / ');
    const [lemma, ...present] = (head as string).split(' ');
    return [lemma as string, [present, ...parts.map((part) => part.split(' '))]];
  }),
);

function stand(form: VerbForm, words: readonly string[]): Inflection[] {
  return words.map((word) => [word, form] as const);
}

function participles(participle: string): Inflection[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return stand('participle', [participle, `${participle}e`, plural, `${participle}es`]);
}

/** "annonçait", "exigeait": the consonant of the stem keeps its sound before "a". */
function soften(stem: string): string {
  return stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
}

/**
 * The forms of a French verb that news copy uses: third persons, participles, infinitive. A form
 * that is both present and participle ("dit") stands as the present.
 */
export function inflectFrench(lemma: string): readonly Inflection[] {
  const future = lemma.replace(/e$/, '');
  const tenses = ['a', 'ont', 'ait', 'aient'].map((ending) => future + ending);
  const rows = irregular.get(lemma);
  if (rows) {
    const [present = [], past = [], [participle = '', gerund = ''] = []] = rows;
    return [
      ...participles(participle),
      ...stand('past', past),
      ...stand('present', [...present, ...tenses]),
      ...stand('gerund', [gerund]),
      ...stand('infinitive', [lemma]),
    ];
  }
  const stem = lemma.slice(0, -2);
  const soft = soften(stem);
  return [
    ...participles(`${stem}é`),
    ...stand('present', [`${stem}e`, `${stem}ent`, ...tenses]),
    ...stand('past', [`${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`]),
    ...stand('gerund', [`${soft}ant`]),
    ...stand('infinitive', [lemma]),
  ];
}
