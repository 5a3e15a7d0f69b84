import { words, type Language } from './language';
import { frenchAllegations } from './fr/allegations';
import { frenchFinder } from './fr/finder';

export const fr: Language = {
  code: 'fr',
  finder: frenchFinder,
  allegation: frenchAllegations,
  sourceNouns: words('source'),
  pluralSourceNouns: words('sources'),
  vagueSourceWords: words(`
    un une des le la les l d de du quelque quelques plusieurs divers diverses différentes nombreuses
    multiples certaines certains autre autres
    source sources personne personnes quelqu individu individus homme femme
    fonctionnaire fonctionnaires responsable responsables cadre cadres interlocuteur
    anonyme anonymes identifiée identifiées identifié confidentielle confidentielles
    haut haute hauts hautes placé placée placés placées important importante importants importantes
    bien très mieux informé informée informés informées introduite introduites fiable fiables sûre
    sûres crédible crédibles autorisée autorisées digne dignes foi confiance concordante
    concordantes sérieuse sérieuses interrogée interrogées consultée consultées
    proche proches connaissant connaissance courant familière familières au aux à en dans avec et ou
    qui que est sont ont sur par son sa leur ayant
    affaire affaires dossier dossiers cas situation sujet question faits événements
    requis demandé souhaité anonymat couvert sous condition ne pas être nommée nommé s
  `),
  replyAwaited: [
    "n'a pas immédiatement répondu",
    "n'ont pas immédiatement répondu",
    "n'a pas répondu immédiatement",
    "n'ont pas répondu immédiatement",
    "n'a pas répondu dans l'immédiat",
    "n'ont pas répondu dans l'immédiat",
    "n'a pas donné suite dans l'immédiat",
    "n'a pas réagi dans l'immédiat",
    "n'ont pas réagi dans l'immédiat",
    "n'a pas souhaité réagir dans l'immédiat",
    "n'était pas joignable dans l'immédiat",
    "n'étaient pas joignables dans l'immédiat",
    "n'a pas encore répondu",
    "n'ont pas encore répondu",
    "n'avait pas encore répondu",
    "n'avait pas répondu",
    "n'avaient pas répondu",
    "n'a pour l'heure pas répondu",
    "n'a pour l'instant pas répondu",
    'a demandé une réaction',
    'a demandé … une réaction',
    'a demandé un commentaire',
    'a demandé … un commentaire',
    'a demandé une réponse',
    'a demandé … une réponse',
    'a sollicité une réaction',
    'a sollicité une réponse',
    'a sollicité … pour',
    'a contacté … pour',
    "dans l'attente d'une réponse",
    "en attente d'une réponse",
    'en attente de réponse',
    'attend une réponse',
    'attend sa réponse',
    'attend leur réponse',
    'attend une réaction',
    "contacté par … n'a pas",
    "contactée par … n'a pas",
    "sollicité par … n'a pas",
    "sollicitée par … n'a pas",
    "sollicités par … n'ont pas",
  ],
  negations: words(`
    ne n pas non ni jamais aucun aucune rien personne nul nulle sans guère plus
    nier nie nient nia niait niaient nièrent nié niée niant démentir dément démentent démenti
    démentie démentait démentit récuse récusé rejette rejettent rejeté rejetée refuse refusent
    refusé refusée réfute réfuté conteste contesté
    faux fausse fausses faussement mensonge
  `),
  hedges: words(`
    présumé présumée présumés présumées présumément prétendu prétendue prétendus prétendues
    prétendument supposé supposée supposés supposées apparemment possible possibles possiblement
    probable probablement peut pourrait pourraient aurait auraient serait seraient
  `),
  numberWords: words(`
    zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    vingts trente quarante cinquante soixante septante octante huitante nonante cent cents mille
    millier milliers million millions milliard milliards billion billions douzaine douzaines dizaine
    dizaines quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines demi demie
    moitié tiers quart quarts double doublé triple triplé
    premier première premiers premières deuxième second seconde troisième quatrième cinquième
    sixième septième huitième neuvième dixième
  `),
};
