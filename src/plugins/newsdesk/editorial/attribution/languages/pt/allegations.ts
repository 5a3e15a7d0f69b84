import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const portugueseAllegations: AllegationWords = {
  markers: words(
    'alegado alegada alegados alegadas alegadamente suposto suposta supostos supostas supostamente',
  ),
  alleging: words('alega alegou alegam'),
  accusing: words(`acusa acusam acusou acusaram acusava acusar acusado acusada acusados acusando`),
  allegingThat: words(`denuncia denunciam denunciou denunciaram denunciando denunciar`),
  accusations: words('acusação acusações'),
  owners: words('sua suas minha minhas nossas'),
  ownersAfter: words('por'),
  offences: words(`
    abus acoss agred agress ameaç assassin burla chantag coação contraband corrup crime crimes desvio
    difam discrimin encobr espion extors falsific fraud genocíd golpe homicíd ilegal ilícit lavagem
    massacr matar matou mataram negligên plágio roub sabot saque sequestr suborn terroris tortur tráfico
    traição violação violar violên
  `),
  documents: words('vazado vazada vazados vazadas divulgados'),
  anonymity: phrases(`
    condição de anonimato
    sob anonimato
    não ser identificado
    não ser identificada
    não quis ser identificado
    não quis ser identificada
  `),
  unnamed: phrases(`
    anónimo
    anônimo
    familiarizado com
    próxima do processo
    próximas do processo
    com conhecimento do
  `),
  outlets: words('imprensa mídia média jornalísticas'),
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
  denies: words(
    `nega negam negou negaram negado negava negar negando desmente desmentem desmentiu desmentiram desmentido refuta refutou`,
  ),
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
