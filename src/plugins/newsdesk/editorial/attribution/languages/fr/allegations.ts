import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const frenchAllegations: AllegationWords = {
  markers: words(
    'présumé présumée présumés présumées présumément prétendu prétendue prétendus prétendues prétendument allégué alléguée allégués alléguées',
  ),
  alleging: words('allègue allèguent'),
  accusing: words(
    `accuse accusent accusé accusée accusés accusées accusant accuser accusait accusaient`,
  ),
  allegingThat: words(`dénonce dénoncent dénoncé dénonçant`),
  accusations: words('accusation accusations allégation allégations'),
  owners: words('sa ses leur leurs nos'),
  ownersAfter: words('par'),
  offences: words(`
    abus agress assassin blanchiment chantag complot contrebande corrup crime crimes détournement diffam
    discrimin escroqu espionn évasion extorsion falsifi fraud génocid harcèl harcel homicid illégal
    illicit incit massacr meurtr négligenc pillag plagiat pots-de-vin sabotag terroris tortur trafic
    trahison tuer tué viol violenc vol vols
  `),
  documents: words('fuité fuitée fuités fuitées piraté piratés'),
  anonymity: phrases(`
    sous couvert d'anonymat
    sous couvert de l'anonymat
    sous le couvert de l'anonymat
    requis l'anonymat
    réclamé l'anonymat
    condition d'anonymat
    n'a pas souhaité être identifié
  `),
  unnamed: phrases(`
    anonyme
    proche du dossier
    proches du dossier
    au fait du dossier
  `),
  outlets: words('presse médias journalistiques'),
  groups: words(
    'responsables fonctionnaires conseillers experts analystes observateurs détracteurs opposants témoins habitants diplomates enquêteurs certains plusieurs proches',
  ),
  untruth: phrases(`
    c'est faux
    est faux
    est fausse
    sont fausses
    n'est pas vrai
    est un mensonge
    sans fondement
    dénué de fondement
    dénuée de fondement
    dénuées de fondement
    infondée
    infondées
  `),
  denies: words(
    `nie nient nié niait niaient nier niant dément démentent démenti démentait démentir conteste contestent contesté réfute réfuté`,
  ),
  declined: phrases(`
    n'a pas souhaité commenter
    n'a pas voulu commenter
    s'est refusé à tout commentaire
    a refusé de commenter
    a décliné tout commentaire
  `),
  unanswered: phrases(`
    n'a pas répondu
    n'ont pas répondu
    n'a pas pu être joint
    n'a pas pu être jointe
    n'était pas joignable
  `),
  openers: words('que qu'),
  backReferences: words(
    'ce que qu il le la les cela ça lequel laquelle lesquelles accusation accusations tout',
  ),
};
