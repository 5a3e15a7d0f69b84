import type { FinderWords } from '../finderWords';

/**
 * What lays words in somebody's mouth in Spanish news copy, graded by hand from grammars and agency
 * style guides; see `GradedWords`.
 */
export const SPANISH_CUES: Pick<
  FinderWords,
  'verbs' | 'nouns' | 'adjectives' | 'prepositions' | 'phrases' | 'forces' | 'addressed'
> = {
  verbs: {
    // Saying, and nothing else.
    '998': `
      decir afirmar añadir agregar asegurar señalar declarar manifestar aseverar apostillar
      recalcar puntualizar matizar
    `,
    '997': `
      explicar indicar precisar informar subrayar sostener apuntar comentar asentir aducir alegar
      argumentar argüir opinar vaticinar pronosticar augurar predecir replicar contestar exclamar
      reiterar aclarar especificar conjeturar
    `,
    '987': `
      advertir alertar avisar destacar anunciar recordar insistir reconocer admitir confesar denunciar
      acusar negar desmentir lamentar criticar considerar estimar concluir revelar proclamar sugerir
      insinuar responder relatar notificar comunicar resaltar remarcar enfatizar
    `,
    // A clause or quotation makes them a cue for certain; an object mostly.
    '976': `
      confirmar rechazar pedir exigir reclamar solicitar instar proponer prometer defender condenar
      ironizar bromear protestar recomendar aconsejar ratificar corroborar deplorar censurar repudiar
      reprochar achacar culpar responsabilizar imputar tildar tachar calificar elogiar alabar
      exhortar urgir conminar aventurar especular vaticinar presagiar sentenciar zanjar espetar
      quejar jactar pronunciar abogar coincidir discrepar disentir refutar rebatir
    `,
    '965': `
      creer pensar temer esperar confiar desear suponer sospechar dudar presumir juzgar entender
      preguntar interrogar contar narrar escribir referir exponer detallar describir divulgar difundir
      jurar testificar declamar gritar susurrar murmurar musitar balbucear clamar pregonar
      aplaudir celebrar felicitar agradecer arremeter cuestionar desaconsejar
      comprometer acordar decidir convenir pactar
    `,
    '864': `
      querer pretender ofrecer amenazar proseguir prever atribuir valorar evocar expresar
      transmitir trasladar citar aludir mencionar publicar titular apelar invitar llamar sorprender
      alarmar congratular felicitar
    `,
    '742': `
      mantener pintar evaluar constatar comprobar demostrar observar notar descartar
      vincular relacionar rogar suplicar implorar ordenar
      planear proyectar plantear reivindicar continuar interpretar asociar
      saber ver ignorar imaginar calcular
    `,
  },
  nouns: {
    '5': 'afirmación afirmaciones aseveración convicción convencimiento advertencia advertencias',
    '4': `
      acusación acusaciones recomendación sospecha sospechas creencia temor temores alegación
      alegaciones petición exigencia negativa promesa esperanza deseo opinión conclusión
    `,
    '3': `
      denuncia denuncias desmentido anuncio amenaza llamamiento oferta propuesta garantía hipótesis tesis
      crítica críticas queja quejas rumor rumores declaración versión
      compromiso intención predicción pronóstico reproche insinuación
    `,
    '1': `
      declaraciones palabras informe informes comunicado nota respuesta pregunta demanda reclamo cita
      mensaje idea duda dudas condena protesta réplica aviso noticia relato
    `,
    '0': `
      cuenta cuentas dicho dichos llamada prueba pruebas publicado acuerdo espera firma estima mantenga
      nuevo vista vistas visto contado entendido considerando
    `,
  },
  adjectives: {
    '5': 'convencido convencida convencidos convencidas partidario partidaria partidarios partidarias',
    '3': 'seguro segura seguros seguras contrario contraria contrarios contrarias consciente conscientes',
    '2': `
      favorable favorables confiado confiada confiados dispuesto dispuesta dispuestos dispuestas
      preocupado preocupada preocupados satisfecho satisfecha satisfechos decepcionado optimista
    `,
  },
  prepositions: { '9': 'según' },
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
    9 a ojos DEL
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
      repudiar deplorar tildar tachar arremeter cuestionar vincular
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
