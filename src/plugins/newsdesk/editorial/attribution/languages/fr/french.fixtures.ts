import type { Fixture } from '../../fixtures/describeFixtures';

/** French sentences. */
export const FRENCH: readonly Fixture[] = [
  {
    name: 'finds a clause after "a déclaré que"',
    copy: '[s:Le ministre] [q:a déclaré] [c:que le prix du pain baissera].',
  },
  {
    name: 'finds a clause after an elided "que"',
    copy: "[s:La directrice] [q:affirme] [c:qu'elle ne partira pas].",
  },
  {
    name: 'reads the present of headlines',
    copy: '[s:Le syndicat] [q:avertit] [c:que la grève sera longue].',
  },
  {
    name: 'reads the imperfect',
    copy: '[s:Les voisins] [q:assuraient] [c:que personne ne les avait prévenus].',
  },
  {
    name: 'reads the pluperfect as one cue',
    copy: '[s:Le maire] [q:avait promis] [c:que le pont serait réparé].',
  },
  {
    name: 'reads past the day',
    copy: '[s:La députée] [q:a annoncé] hier [c:que son parti votera contre].',
  },
  {
    name: 'reads past whom it was told',
    copy: "[s:L'ambassadeur] [q:a dit] aux journalistes [c:que les négociations continuent].",
  },
  {
    name: 'reads past the occasion',
    copy: "[s:L'entraîneur] [q:a expliqué] dans un entretien [c:que son équipe est fatiguée].",
  },
  {
    name: 'finds the subject after a clause',
    copy: '[c:Le train a déraillé près de la gare], [q:a indiqué] [s:la police].',
  },
  {
    name: 'finds unnamed subjects after a clause',
    copy: "[c:L'otage a été libéré], [q:ont affirmé] lundi [s:plusieurs sources militaires].",
  },
  {
    name: 'finds a pronoun on a hyphen',
    copy: '[c:«Nous ne partirons pas»], [q:dit]-[s:il].',
    speech: 'direct',
  },
  {
    name: 'finds a pronoun on a hyphen with a letter between',
    copy: '[c:«Nous ne partirons pas»], [q:affirme]-t-[s:elle].',
    speech: 'direct',
  },
  {
    name: 'leads a pronoun back',
    copy: '[s1:Claire Vasseur] [q1:a dit] [c1:que le barrage est sûr].\n[s2:Elle] [q2:a ajouté] [c2:que trois contrôles ont eu lieu].',
    speaker: 'Claire Vasseur',
  },
  {
    name: 'finds "selon" before what is said',
    copy: "[q:Selon] [s:la police], [c:l'incendie était volontaire].",
  },
  {
    name: 'finds "selon" after what is said',
    copy: "[c:L'incendie était volontaire], [q:selon] [s:la police].",
  },
  { name: 'finds "d\'après"', copy: "[q:D'après] [s:le rapport], [c:le barrage est en danger]." },
  {
    name: 'finds "aux yeux de"',
    copy: '[q:Aux yeux de] [s:la défense], [c:le procès est inutile].',
  },
  {
    name: 'finds a quotation before its cue',
    copy: "[c:« Nous n'avons rien vu »], [q:a déclaré] [s:le préfet].",
    speech: 'direct',
  },
  {
    name: 'finds a quotation in straight marks',
    copy: '[c:"Nous avons tout perdu"], [q:a raconté] [s:une habitante].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation after a colon',
    copy: '[s:Le juge] [q:a répondu]: [c:«Nous verrons»].',
    speech: 'direct',
  },
  {
    name: 'finds a mixed quotation',
    copy: '[s:Le sénateur] [q:estime] [c:que la mesure est «injuste»].',
    speech: 'mixed',
  },
  {
    name: 'hears a denial',
    copy: "[s:Le ministre] [q:a nié] [c:avoir reçu de l'argent].",
    force: 'denying',
  },
  {
    name: 'hears a denial of a report',
    copy: '[s:La banque] [q:dément] [c:les rumeurs de faillite].',
    force: 'denying',
  },
  {
    name: 'hears an accusation',
    copy: "[s:L'opposition] [q:accuse] [c:le président de mentir].",
    force: 'accusing',
  },
  {
    name: 'hears an accusation in "dénonce"',
    copy: "[s:L'association] [q:dénonce] [c:le manque de médecins].",
    force: 'accusing',
  },
  {
    name: 'hears a hedge',
    copy: '[s:La défense] [q:prétend] [c:que le suspect dormait].',
    force: 'hedged',
  },
  { name: 'finds a demand', copy: '[s:Les ouvriers] [q:exigent] [c:le paiement des salaires].' },
  {
    name: 'finds a fear',
    copy: "[s:Les pêcheurs] [q:craignent] [c:que la nappe n'atteigne la côte].",
  },
  {
    name: 'gives a relative its antecedent',
    copy: "La lettre a été lue par [s:un avocat], qui [q:a ajouté] [c:qu'il manque deux signatures].",
  },
  { name: 'does not end at "M."', copy: '[s:M. Delorme] [q:assure] [c:que les travaux avancent].' },
  {
    name: 'does not end at a decimal comma',
    copy: "[s:La banque] [q:estime] [c:que l'économie progressera de 2,5 pour cent].",
  },
  {
    name: 'ends a content where the same speaker begins another',
    copy: "[s1:[s2:L'élu]] [q1:a nié] [c1:les paiements] et [q2:a annoncé] [c2:qu'il ferait appel].",
  },
  { name: 'takes no "compte" in a bank for a cue', copy: 'Le compte a été bloqué mardi.' },
  {
    name: 'takes no title in quotation marks for speech',
    copy: 'Le film «La maison du fleuve» a reçu trois prix.',
  },
];

/** Right, and not read yet. */
export const FRENCH_MISSES: readonly Fixture[] = [
  {
    name: 'finds a subject with a partitive article after a clause',
    copy: "[c:L'otage a été libéré], [q:ont affirmé] lundi [s:des sources militaires].",
  },
];
