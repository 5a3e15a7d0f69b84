import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const spanishAllegations: AllegationWords = {
  markers: words(`
    presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas
    supuestamente
  `),
  accusing: words(
    `acusa acusan acusó acusaron acusaba acusaban acusar acusado acusada acusados acusadas acusando acuse imputa imputan imputó imputaron imputado imputada imputando denuncia denuncian denunció denunciaron denunciaba denunciar denunciado denunciada denunciando denunciara denunciaran incrimina incriminó`,
  ),
  accusations: words(`
    acusación acusaciones imputación imputaciones señalamiento señalamientos
  `),
  owners: words('su sus mi mis nuestra nuestras'),
  wrongdoing: words(`
    abus acos agred agresi amañ amenaz asesin asesinat blanque calumni chantaj coacci cohech
    complici conspir contraband corrup crimen crímenes criminal defraud delito delitos delincu
    desfalc difam discrimin encubr engañ espiar espió espionaje espionage estaf
    evad evasi explot extors extorsion fals falsific filtr fraud golpist homicid ilegal ilícit
    injer insult intimid irregularidad lavad malvers manipul matar mató mató mataron mentir
    mentía mintió mintieron masacr maltrat matanz obstru plagi prevaric racis rob robó robaron
    saque saboteó sabot secuestr soborn sobornó terroris tortur traici trafic tráfico tramp viol
    violó violaron violación violencia vejaci
  `),
  harmless: words(`
    filtro filtros robot robots robusto robusta robustos robustas robledo violeta violetas violín
    roble robles explotación explotaciones
  `),
  documents: words(`
    tuit tuits filtración filtraciones filtrado filtrada filtrados filtradas cable cables dossier
    correo correos grabación grabaciones memorando
  `),
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
    anónimo
    anónima
    que no quiso identificarse
    que no se identificó
  `),
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
    'niega niegan negó negaron negado rechaza rechazan rechazó rechazaron desmiente desmienten desmintió',
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
