import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const portugueseAllegations: AllegationWords = {
  markers: words(
    'alegado alegada alegados alegadas alegadamente suposto suposta supostos supostas supostamente',
  ),
  accusing: words(
    `acusa acusam acusou acusaram acusava acusar acusado acusada acusados acusando denuncia denunciam denunciou denunciaram denunciando denunciar`,
  ),
  accusations: words('acusação acusações'),
  owners: words('sua suas minha minhas nossas'),
  wrongdoing: words(`
    abus acoss agred agress ameaç assassin assédi burl chantag coag conluio conspir corromp corrup
    contraband crime crimes criminos desvi difam discrimin encobr engan espion extors extorq fals
    fraud homicíd ilegal ilícit intimid lavag matar matou mataram massacr maltrat mentir
    mentiu mentiram manipul obstru plagi racis roub sabot sequestr suborn terroris tortur trafic
    tráfico traiç violaç violou violênc
  `),
  harmless: words(''),
  documents: words(
    'tuíte tuítes tweet fuga fugas vazamento vazamentos vazado vazada vazados vazadas telegrama telegramas dossiê gravação gravações',
  ),
  anonymity: phrases(`
    condição de anonimato
    sob anonimato
    não ser identificado
    não ser identificada
    não quis ser identificado
    não quis ser identificada
    anónimo
    anônimo
  `),
  groups: words(
    'funcionários responsáveis assessores peritos especialistas analistas observadores críticos opositores testemunhas vizinhos moradores diplomatas investigadores alguns outros muitos',
  ),
  untruth: phrases(`
    não é verdade
    não é verdadeira
    não são verdadeiras
    é falso
    é falsa
    são falsas
    são falsos
    é mentira
    sem fundamento
    infundada
    infundadas
  `),
  denies: words('nega negam negou negaram negado rejeita desmente desmentiu'),
  declined: phrases(`
    não quis comentar
    não quis fazer comentários
    recusou comentar
    recusou-se a comentar
    escusou-se a comentar
    preferiu não comentar
  `),
  unanswered: phrases(`
    não respondeu
    não responderam
    não foi possível contactar
    não foi localizado
    não foi localizada
  `),
  openers: words('que'),
  backReferences: words('que o a os as isso isto algo qual quais acusação acusações todas tudo'),
};
