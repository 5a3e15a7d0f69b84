import type { FinderWords } from '../finderWords';
import { inflectFrench } from './verbs';

export const frenchFinder: FinderWords = {
  classes: {
    adjective: `
      nouveau nouvelle nouveaux premier première dernier dernière haut haute grand grande grands grandes
      principal principale politique national nationale international internationale prochain prochaine
      passé officiel officielle judiciaire militaire public publique privé privée social sociale
      économique électoral présumé présumée local locale locaux fédéral municipal régional général
      générale ancien ancienne jeune vieux petit petite même seul seule
    `,
    noun: `
      cas fait partie point problème affaire loi pays guerre paix ville monde élection élections vote
      argent travail plan droit vie temps lieu forme fois fin processus mesure mesures projet situation
      crise sécurité économie marché prix euros dollars millions pour-cent raison
    `,
    definite: 'le la les l',
    indefinite: 'un une autre autres',
    demonstrative: 'ce cet cette ces cela ça celui celle ceux',
    possessive: 'son sa ses leur leurs mon ma mes notre nos votre vos',
    quantity: `
      plusieurs quelques certains certaines tous toutes tout toute chaque deux trois quatre cinq six sept
      huit neuf dix aucun aucune beaucoup plus moins très personne rien
    `,
    subjectSingular: 'il elle on',
    subjectPlural: 'ils elles',
    subjectFirst: 'je j nous',
    subjectSecond: 'vous tu',
    relativePerson: 'qui',
    relative: 'lequel laquelle lesquels dont',
    that: 'que qu',
    whether: 'si',
    'question-word': 'comment pourquoi où quoi combien quel quelle quels quelles',
    when: 'quand lorsque lorsqu',
    because: 'car parce puisque puisqu',
    although: 'alors bien tandis malgré quoique',
    'before-after': 'avant après depuis pendant jusqu dès lors',
    and: 'et',
    or: 'ou ni',
    but: 'mais',
    to: 'à au aux',
    of: 'de d du des',
    in: 'dans en',
    on: 'sur',
    by: 'par',
    for: 'pour',
    against: 'contre',
    with: 'avec',
    as: 'comme',
    preposition: 'entre chez sous sans vers devant',
    be: 'est sont était étaient fut furent sera seront serait seraient soit être',
    been: 'été étant',
    have: 'a ont avait avaient aura auront aurait auraient ait avoir eu ayant',
    modal: `
      peut peuvent pouvait pourrait pourraient pourra doit doivent devait devrait devra va vont allait
    `,
    not: 'ne n pas jamais',
    focus: `
      aussi également déjà encore seulement ainsi toutefois y se s lui me m désormais notamment enfin
      en-outre par-ailleurs toujours
    `,
    title: `
      m. mme. mme mm. dr. me. président présidente ministre général juge maire secrétaire directeur
      directrice chef cheffe porte-parole procureur procureure gouverneur ambassadeur préfet préfète
      député députée sénateur sénatrice leader patron patronne pape roi reine colonel chancelier
      chancelière premier-ministre
    `,
    person: `
      candidat candidate avocat avocate journaliste analyste responsable expert experte témoin dirigeant
      dirigeante entraîneur joueur médecin écrivain entrepreneur professeur économiste chercheur
      chercheuse source fonctionnaire voisin voisine habitant homme femme mère père fils fille accusé
      élu élue pilote
    `,
    people: `
      sources autorités experts analystes députés ouvriers salariés grévistes étudiants pêcheurs agriculteurs commerçants enseignants soignants avocates riverains victimes familles parents militants opposants témoins avocats responsables dirigeants journalistes
      médecins chercheurs habitants voisins travailleurs syndicats proches élus enquêteurs pompiers
      manifestants policiers associations ong observateurs
    `,
    body: `
      gouvernement parti police tribunal ministère entreprise compagnie commission comité agence groupe
      armée parquet assemblée sénat syndicat association organisation banque université journal
      quotidien hebdomadaire magazine chaîne opposition mairie fédération club institut ambassade
      défense élysée matignon cour préfecture hôpital
    `,
    document: `
      rapport rapports communiqué note document lettre sondage étude texte arrêt jugement enquête article
      tweet
    `,
    occasion:
      'entretien interview conférence réunion discours séance débat point-presse allocution',
    time: `
      aujourd'hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
      avril mai juin juillet août septembre octobre novembre décembre semaine mois an année soir matin
    `,
    address: "afp reuters journalistes presse l'afp",
  },
  suffixes: [
    ['ement', 'adverb'],
    ['amment', 'adverb'],
    ['emment', 'adverb'],
    ['tions', 'noun'],
    ['tion', 'noun'],
    ['sion', 'noun'],
    ['ité', 'noun'],
    ['isme', 'noun'],
    ['ence', 'noun'],
    ['ance', 'noun'],
    ['ées', 'adjective'],
    ['ée', 'adjective'],
    ['és', 'adjective'],
    ['é', 'adjective'],
    ['aient', 'pastForm'],
    ['èrent', 'pastForm'],
    ['irent', 'pastForm'],
    ['eront', 'modal'],
    ['era', 'modal'],
    ['irait', 'modal'],
    ['erait', 'modal'],
    ['ait', 'pastForm'],
    ['ant', 'gerund'],
    ['er', 'verb'],
    ['ir', 'verb'],
    ['s', 'pluralForm'],
  ],
  clitics: {},
  elisions: 'l d qu n s j m c t jusqu lorsqu puisqu',
  enclitics: 'il elle ils elles on',
  titles: 'm mm mme mmes mlle dr me pr',
  abbreviations: 'janv févr avr juil sept oct nov déc art etc av boul no vol p',
  grammar: {
    shapedInfinitives: true,
    subjectsFollow: true,
    clausesNeedThat: true,
    articlesAreObjects: true,
    contentKeepsPreposition: true,
    contentsRunOn: true,
    judgedByGrade: true,
    thatIsRelative: true,
  },
  verbs: `
    dire affirmer ajouter assurer déclarer expliquer souligner marteler rétorquer soutenir argumenter
    alléguer arguer prétendre lancer /98645
    indiquer annoncer commenter rappeler avertir préciser répéter répondre raconter confier avouer
    insister relater témoigner /97655
    reconnaître admettre confirmer révéler conclure suggérer insinuer estimer juger considérer
    informer signaler alerter prévenir noter relever observer poursuivre /96545
    dénoncer accuser critiquer condamner déplorer regretter reprocher fustiger blâmer /97777
    démentir nier rejeter réfuter contester /97766
    demander exiger réclamer proposer recommander conseiller promettre défendre plaindre appeler
    menacer /96655
    croire penser craindre espérer supposer soupçonner douter redouter /86343
    vouloir souhaiter désirer décider convenir /76322
    saluer féliciter remercier /95555
    écrire détailler exposer crier prédire contredire /94333
  `,
  otherVerbs: `
    faire mettre prendre venir tenir perdre rendre ouvrir finir arriver passer rester sembler trouver
    quitter tomber entrer chercher travailler gagner accepter présenter participer terminer voter
    fermer augmenter visiter signer attaquer approuver réaliser commencer continuer laisser donner
    porter toucher coûter
  `,
  inflect: inflectFrench,
  nouns: `
    affirmation conviction avertissement accusation accusations soupçon soupçons promesse opinion
    conclusion allégation recommandation crainte /5
    dénonciation critique critiques plainte rumeur rumeurs déclaration annonce menace /4
    communiqué réponse note rapport demande fait /1
    proposition preuve compte juge juges critère signe /0
  `,
  adjectives: 'convaincu convaincue convaincus /6 certain sûr sûre /2',
  prepositions: 'selon /9',
  phrases: `
    9 d' APRÈS
    9 de l' AVIS de
    9 de l' AVIS du
    9 de l' AVIS des
    9 aux YEUX de
    9 aux YEUX du
    9 à en CROIRE
    9 à son AVIS
  `,
  forces: {
    hedged:
      'alléguer prétendre suggérer insinuer supposer soupçonner soupçon soupçons rumeur rumeurs',
    accusing: `
      accuser dénoncer critiquer condamner déplorer reprocher fustiger blâmer plaindre
      accusation accusations dénonciation critique critiques plainte
    `,
    denying: 'démentir nier rejeter réfuter contester',
  },
  addressed: 'avertir assurer informer prévenir alerter',
  pronouns: { one: 'il elle', many: 'ils elles' },
};
