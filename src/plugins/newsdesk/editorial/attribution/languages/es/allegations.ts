import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const spanishAllegations: AllegationWords = {
  markers: words(`
    presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas
    supuestamente
  `),
  alleging: words('imputa imputan imputó imputaron imputando'),
  accusing: words(
    `acusa acusan acusó acusaron acusaba acusaban acusar acusado acusada acusados acusadas acusando acuse incrimina incriminó`,
  ),
  allegingThat: words(
    `denuncia denuncian denunció denunciaron denunciaba denunciar denunciado denunciada denunciando denunciara denunciaran`,
  ),
  accusations: words(`
    acusación acusaciones imputación imputaciones señalamiento señalamientos
  `),
  owners: words('su sus mi mis nuestra nuestras'),
  ownersAfter: words('por'),
  offences: words(`
    abus acos agred agresi amañ amenaz asesin atentad blanqueo chantaj coacci cohech complot contraband
    corrup crimen crímenes defraud delito delitos desfalc desvío difam discrimin encubr espiar espió
    espiona estaf evasi explotación extors falsific fraud genocid golpe golpist homicid ilegal ilícit
    irregularidad malvers masacr matar mató mataron matanza narco negligenc plagi prevaric rapto robad robar
    robo robó robaron saqueo sabot secuestr soborn terroris tortur traición tráfico trata vejaci
    violación violar violenc violó
  `),
  documents: words('filtrado filtrada filtrados filtradas'),
  anonymity: phrases(`
    condición de anonimato
    bajo anonimato
    bajo condición
    no ser identificado
    no ser identificada
    no ser identificados
    no ser citado
    no ser citada
    no identificarse
    no revelar su nombre
    no revelar su identidad
    mantener el anonimato
    que no quiso identificarse
    que no se identificó
  `),
  unnamed: phrases(`
    anónimo
    anónima
    familiarizado con
    familiarizada con
    familiarizados con
    conocedor de
    conocedores de
    cercano al caso
    cercanas al caso
    cercanos al caso
    próximo al caso
    próximas al caso
  `),
  outlets: words('prensa medios periodísticas informativas'),
  groups: words(`
    funcionarios responsables asesores expertos analistas observadores críticos opositores
    testigos vecinos medios círculos ambientes allegados diplomáticos investigadores algunos otros
    muchos simpatizantes colaboradores
  `),
  untruth: phrases(`
    no es cierto
    no es verdad
    no son ciertas
    no son ciertos
    no hay nada de cierto
    nada de cierto
    es falso
    es falsa
    son falsas
    son falsos
    es mentira
    es una mentira
    son mentiras
    sin fundamento
    infundada
    infundadas
    infundado
    infundados
    carece de fundamento
    carecen de fundamento
    carece de base
    totalmente falso
    rotundamente falso
  `),
  denies: words(
    `niega niegan negó negaron negado negaba negaban negar negando niegue negara desmiente desmienten desmintió desmintieron desmentido desmentía desmentir desmintiendo refuta refutó refutaron`,
  ),
  declined: phrases(`
    no quiso comentar
    no quiso hacer comentarios
    no quiso hacer declaraciones
    no quiso pronunciarse
    declinó hacer comentarios
    declinó comentar
    declinó hacer declaraciones
    rehusó comentar
    rehusó hacer comentarios
    rehusó hacer declaraciones
    rechazó hacer comentarios
    se negó a comentar
    se negó a hacer comentarios
    evitó hacer comentarios
    eludió pronunciarse
  `),
  unanswered: phrases(`
    no respondió
    no ha respondido
    no respondieron
    no han respondido
    no contestó
    no ha contestado
    no contestaron
    no pudo ser localizado
    no pudo ser localizada
    no fue posible contactar
  `),
  openers: words('que'),
  backReferences: words(
    'que cual lo esto eso ello algo las los la el esa ese esas esos estas estos acusación acusaciones todas todos hechos cargos imputaciones extremo cosa',
  ),
};
