import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const frenchAllegations: AllegationWords = {
  markers: words(
    'présumé présumée présumés présumées présumément prétendu prétendue prétendus prétendues prétendument allégué alléguée allégués alléguées',
  ),
  accusing: words(
    `accuse accusent accusé accusée accusés accusées accusant accuser accusait accusaient dénonce dénoncent dénoncé dénonçant`,
  ),
  accusations: words('accusation accusations allégation allégations'),
  owners: words('sa ses leur leurs nos'),
  wrongdoing: words(`
    abus agress assassin blanchi blanchiment calomni chantag collus complic complot conspir
    contrebande corrompu corrupt crime crimes crimin détourn diffam discrimin dissimul escroqu
    espionn extor extorqu falsifi fraud harcel harcèl homicid illégal illicit ingérenc intimid
    mensong menac mentait manipul massacr maltrait meurtr obstru pillag plagi pot-de-vin
    racis sabot soudoy terroris tortur trafic trahi tromp viol violé violée violenc volé
  `),
  harmless: words('violet violette violon violons violoncelle'),
  documents: words(
    'tweet tweets fuite fuites câble câbles mémo mémos enregistrement enregistrements dossier',
  ),
  anonymity: phrases(`
    sous couvert d'anonymat
    sous couvert de l'anonymat
    sous le couvert de l'anonymat
    requis l'anonymat
    réclamé l'anonymat
    condition d'anonymat
    anonyme
    n'a pas souhaité être identifié
  `),
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
  denies: words('nie nient nié niait rejette dément démentent démenti conteste'),
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
