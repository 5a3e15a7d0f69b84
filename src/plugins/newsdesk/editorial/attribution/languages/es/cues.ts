import type { FinderWords } from '../finderWords';

/**
 * What lays words in somebody's mouth in Spanish news copy, graded by hand from grammars and agency
 * style guides; see `GradedWords`.
 */
export const SPANISH_CUES: Pick<
  FinderWords,
  'verbs' | 'nouns' | 'adjectives' | 'prepositions' | 'phrases' | 'forces' | 'addressed'
> = {
  // With a clause or quotation, an infinitive, an object, a preposition, as a passive.
  verbs: `
    decir afirmar añadir agregar asegurar aseverar manifestar declarar señalar recalcar puntualizar
    apostillar matizar precisar alegar aducir argumentar argüir sostener /98756
    explicar indicar informar subrayar apuntar comentar opinar reiterar aclarar especificar exclamar
    replicar contestar responder asentir conjeturar vaticinar pronosticar augurar predecir /98666
    advertir alertar avisar anunciar recordar insistir destacar resaltar remarcar enfatizar reconocer
    admitir confesar revelar sugerir insinuar relatar notificar comunicar concluir estimar /97656
    denunciar acusar culpar responsabilizar tildar tachar criticar censurar reprochar achacar
    imputar deplorar lamentar repudiar arremeter cuestionar /97777
    negar desmentir rechazar refutar rebatir confirmar ratificar corroborar /97766
    considerar calificar /97565
    pedir exigir reclamar instar exhortar urgir conminar proponer recomendar aconsejar
    desaconsejar abogar pronunciar prometer comprometer defender coincidir discrepar
    disentir protestar quejar jactar ironizar bromear especular aventurar zanjar espetar
    proclamar /97665
    solicitar rogar suplicar implorar /96544
    condenar sentenciar juzgar /96632
    acordar decidir convenir pactar /87433
    esperar /86412
    creer pensar temer confiar suponer sospechar dudar presumir presagiar /86454
    desear querer pretender ansiar anhelar /75322
    ofrecer amenazar planear plantear prever /86333
    preguntar interrogar /95344
    elogiar alabar aplaudir agradecer felicitar congratular /96555
    escribir contar narrar referir exponer detallar jurar testificar declamar gritar susurrar
    murmurar musitar balbucear clamar pregonar proseguir /95333
    expresar evocar aludir mencionar valorar reivindicar apelar /95544
    citar divulgar difundir publicar titular transmitir trasladar constatar comprobar demostrar
    observar notar descartar entender atribuir interpretar /84334
    describir /84554
    ordenar invitar llamar sorprender alarmar evaluar calcular vincular relacionar asociar
    imaginar mantener /73222
    saber ver ignorar mostrar reflejar recoger establecer /52111
  `,
  nouns: `
    afirmación afirmaciones aseveración convicción convencimiento advertencia advertencias /6
    acusación acusaciones recomendación sospecha sospechas creencia temor temores alegación alegaciones
    petición exigencia promesa opinión conclusión recomendaciones /5
    denuncia denuncias desmentido anuncio amenaza tesis crítica críticas queja quejas rumor rumores
    declaración reproche insinuación predicción pronóstico esperanza negativa deseo /5
    llamamiento oferta propuesta garantía hipótesis versión compromiso intención /3
    declaraciones palabras informe informes comunicado nota respuesta pregunta demanda reclamo cita
    mensaje idea duda dudas condena protesta réplica aviso noticia relato llamado /1
    sentencia sentencias alarma apuesta marca llama cuenta cuentas dicho dichos llamada prueba pruebas acuerdo espera firma estima vista vistas
    querella refiere muestra muestras calificado publicado /0
  `,
  adjectives: `
    convencido convencida convencidos convencidas partidario partidaria partidarios partidarias /6
    seguro segura seguros seguras consciente conscientes contrario contraria contrarios contrarias /3
  `,
  prepositions: 'según /9',
  phrases: `
    9 de ACUERDO con
    9 de ACUERDO a
    9 a JUICIO de
    9 a JUICIO del
    9 en OPINIÓN de
    9 en OPINIÓN del
    9 a DECIR de
    9 al DECIR de
    9 al PARECER de
    9 a ENTENDER de
    9 en PALABRAS de
    9 en PALABRAS del
    9 a OJOS de
    9 a su JUICIO
    9 en su OPINIÓN
    9 a su PARECER
    9 a su ENTENDER
    7 CONFORME a
    7 en BOCA de
  `,
  forces: {
    hedged: `
      alegar aducir insinuar sugerir especular conjeturar sospechar suponer presumir pretender
      rumor rumores sospecha sospechas insinuación alegación alegaciones hipótesis versión jactar
    `,
    accusing: `
      acusar denunciar criticar condenar culpar responsabilizar achacar imputar reprochar censurar
      repudiar deplorar quejar protestar tildar tachar arremeter cuestionar vincular
      acusación acusaciones denuncia denuncias crítica críticas queja quejas reproche condena
    `,
    denying: 'desmentir negar rechazar refutar rebatir descartar desmentido negativa',
  },
  addressed: `
    decir informar preguntar advertir avisar asegurar prometer recordar pedir exigir rogar reclamar
    solicitar recomendar aconsejar ordenar sugerir proponer contestar responder replicar reprochar
    comunicar notificar anunciar afirmar añadir agregar señalar declarar manifestar aseverar recalcar
    explicar indicar precisar subrayar sostener apuntar comentar opinar reiterar aclarar destacar
    insistir reconocer admitir confesar denunciar negar desmentir lamentar considerar estimar concluir
    revelar alertar matizar puntualizar apostillar contar relatar confirmar escribir creer
  `,
};
