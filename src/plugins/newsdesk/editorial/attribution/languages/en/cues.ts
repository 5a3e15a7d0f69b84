import type { FinderWords } from '../finderWords';

/**
 * English cues with their grades (see `GradedWords`). The grades were drafted by
 * `scripts/finder/deriveGrades.ts` from an annotated corpus of political news and then read, pruned
 * and completed from dictionaries of reporting verbs by hand.
 */
export const ENGLISH_CUES: Pick<
  FinderWords,
  'verbs' | 'nouns' | 'adjectives' | 'prepositions' | 'forces'
> = {
  verbs: {
    '999': 'blast tout',
    '998': 'say',
    '989': 'lament',
    '988': 'bemoan chide vow',
    '987': 'argue cite decry denounce',
    '986': 'note',
    '978': 'acquiesce reiterate',
    '977': 'criticize deride vouch',
    '976': 'dismiss warn write',
    '975': 'stress',
    '974': 'insist',
    '967': 'muse',
    '965': 'condemn proclaim rebuke',
    '963': 'reply',
    '961': 'add',
    '887': 'describe praise urge',
    '886': 'strive',
    '877': 'announce balk bragg herald lash slam',
    '876': 'acknowledge ask boast complain decline hail portray recall remind suggest',
    '875': 'emphasize refer',
    '866': `
      assert blame concede declare extol lambaste mince mock mull needle preach prescribe reaffirm
      relish rever revile scoff
    `,
    '865': 'characterize dwell posit predict propose wonder',
    '864': 'conclude indicate joke rebuff',
    '855': 'allude assure bark concur evince exclaim exemplify exhort',
    '854': 'brush opin quip shout speculate',
    '853': 'caution dawn grouse harangue intimate re-tweet regard repeat surmise',
    '848': 'tell',
    '847': 'explain',
    '842': 'contend dub',
    '831': 'trash',
    '784': 'claim',
    '778': 'assail express',
    '777': 'accuse envision refuse',
    '776': 'mention',
    '775': 'expect',
    '766': 'rebut remember',
    '765': 'confirm defend discuss endorse promise reject',
    '764': 'hope seem',
    '763': 'cry',
    '762': 'confess',
    '755': 'discount interpret liken observe petition reprimand retweet',
    '754': `
      admonish attest aver avow beseech chant chuckle command confide conjecture counsel decree
      deduce disclose dispute enthuse foretell forewarn fret fume gloat gripe groan growl grumble
      gush hypothesize implore inquire inveigh jest laud mumble murmur mutter object pontificate
      postulate profess prophesy quibble rage rationalize rave recollect relay remonstrate
      renounce respond rethink savage sigh signal snarl sneer spurn stipulate summ swipe theorize
      thunder venture volunteer wail whine whisper worry
    `,
    '753': `
      belittle disappoint disparage disregard foreshadow heckle infuriat pan pounce query spell
      vent
    `,
    '752': 'admit',
    '743': 'contemplate distrust puzzle riff utter',
    '742': 'convey encourage forward hesitate interject ratify scold squabble',
    '741': 'allege',
    '735': 'call reveal',
    '733': 'pivot thrill',
    '732': 'dismay',
    '678': 'rail',
    '667': 'recount shrug',
    '666': 'articulate deem plead reference',
    '664': 'agree',
    '656': 'hint',
    '655': 'inform outline',
    '654': 'deny',
    '653': 'resist',
    '652': 'aim',
    '644': 'alarm persuade pronounce repudiate',
    '643': `
      bash bristle chime clarify crown devote doubt excite imply promote recognize refrain report
      rip
    `,
    '642': 'appoint elaborate lecture post',
    '641': 'yell',
    '633': 'estimate',
    '632': 'anticipate enjoy float invalidate notice opt',
    '631': 'point slash title',
    '621': 'continue critique found tweet',
    '601': 'authorize',
    '575': 'prefer',
    '567': 'irritate recite',
    '565': 'order',
    '564': 'show',
    '563': 'offer threaten',
    '556': `
      applaud castigate chastise commend compliment demean demonize denigrate deplore echo
      excoriate lampoon malign pillory reproach reprove ridicule salute upbraid vilify
    `,
    '555': 'apologize congratulate quote rant taunt',
    '554': 'disavow',
    '544': 'deflect exasperate highlight imagine recommend refute retort trumpet unsettl',
    '543': 'boo distance downplay learn paint publicize sound unveil',
    '542': 'restrict',
    '541': 'pledge',
    '535': 'attribute',
    '534': 'oppose realize',
    '533': 'decide demand question sing',
    '532': `
      fear illustrate outrage overstate prohibit quash renew sue surface swear testify veer voice
    `,
    '531': 'co-sponsor convince mount read suspect veto',
    '530': 'coin',
    '523': 'think',
    '522': 'remark',
    '521': 'hate intend react',
    '520': 'calculate dictate',
    '461': 'forget',
    '455': 'talk',
    '453': 'seek silence',
    '452': 'appear like',
    '445': 'label',
    '444': 'intrigue know ponder reckon',
    '443': 'back contradict disagree identify impress invoke unleash view',
    '442': 'answer expose',
    '440': 'instruct',
    '433': 'distinguish justify see',
    '432': `
      affirm align anger approve blare champion charge comfort concern counter frame insult
      introduce name wish
    `,
    '431': 'beam',
    '423': 'believe',
    '422': 'cast list',
    '421': `
      adopt circulate clear deliver demonstrate embrace grapple overwhelm pitch seize share
      trouble
    `,
    '420': 'guess laugh',
    '412': 'press',
    '411': 'determine scramble',
    '410': 'sense shut',
    '362': 'look',
    '361': 'love',
    '355': 'dislike',
    '345': 'depict',
    '344': 'explore regret',
    '342': 'advocate',
    '341': 'project',
    '340': 'pause',
    '334': 'underscore',
    '333': 'consider feel want',
    '332': 'display ignore present shy thank',
    '331': 'perceive',
    '330': 'plot',
    '323': 'credit',
    '322': 'detail resonate support welcome witness',
    '321': `
      arrange challenge contrast craft define erupt file fire headline hit launch lean maintain
      pass pile publish reconsider release
    `,
    '320': 'frustrate',
    '311': 'address find issue',
    '310': 'assume brand entitl link rumor sentence spot',
    '253': 'word',
    '252': 'request',
    '243': 'eye push',
    '242': 'speak',
    '241': 'shock sign',
    '240': 'require',
    '234': 'admire please',
    '233': 'favor',
    '232': 'celebrate comment double focus weigh',
    '231': 'advise lobby',
    '230': 'plan',
    '223': 'beg empower reassure',
    '222': 'cheer confuse mandate satisfy uncover underestimate understand withdraw',
    '221': `
      allow attack broadcast convict discover escalate exploit impose message negotiate rely
      single throw
    `,
    '220': 'attempt design put tend',
    '212': 'spotlight',
    '211': 'choose count cover distribute protest provide range track try',
    '210': `
      block crack draft emerge grant investigate overturn rank reach relate reserve spread start
      surprise
    `,
    '201': 'go make pressure',
    '200': 'figure rule state',
    '140': 'commit',
    '133': 'nominate',
    '131': 'brief invite vote',
    '130': 'correct proceed',
    '123': 'bother',
    '122': 'accept light touch',
    '121': 'boycott differ direct document greet',
    '120': 'evidence free prove steppe',
    '112': 'compare',
    '111': 'draw establish monitor noth prosecute respect reverse swing target',
    '110': `
      account appeal attract bear begin clash confront connect debate email engage experience hear
      line lock phone pose pursue roll side smile ty unify watch wave
    `,
    '101': 'best hire measure position',
    '100': `
      capture care expand grow interview last limit mark pick raise remain return shift stand take
    `,
    '030': 'prompt',
    '021': 'reason',
    '020': 'mean struggle',
    '012': 'spark',
    '011': 'avoid divide interest reflect sponsor trust walk',
    '010': 'come set',
    '001': 'guarantee',
  },
  nouns: {
    '6': 'assertion assertions assumption understanding',
    '5': 'assurances chants claim claims forecast hope jab',
    '4': `
      admission belief beliefs brags calls complaint complaints contention criticism criticisms
      critique defender defenders denunciation desire disbelief insistence proponent proponents
      statement suggestion suggestions supporting
    `,
    '3': `
      accusation accusations allegation allegations blame broadside concern demand demands denial
      denials disagreement disagreements doubt doubts estimate estimates hopes petition plea
      pledge praise prediction predictions promise promises scorn speculation takeaway vow warning
      warnings
    `,
    '2': `
      admiration advice advocate advocates allegiance answer anxieties anxiety attacks attention
      call column consensus disclosure endorsement endorsements expression favor fear fears
      implication letter mention opinion opinions opposition outlook perceptions plan questions
      recognition reference references refusal rejection sentiment sentiments shots skepticism
      stories support supporter supporters surprise sympathy talk thoughts tribute unwillingness
      view views word zeal
    `,
    '1': `
      announcement appeal argument arguments article articles assessment attack attempts attitude
      attitudes backlash comment comments commitment comparison concerns confidence conversation
      conversations conviction decision depiction description discussion enthusiasm expectation
      expectations faith feeling feelings finding findings frustration fury goal headlines
      hostility idea interest interpretation interview language message notion observation
      offensive passion position preference preview priority proposal proposals question reaction
      reluctance remark remarks report reports request requests resistance resolution response
      rhetoric ruling scrutiny slogan stance statements story testimony threat threats tweet
      verdict willingness worries worry
    `,
  },
  adjectives: {
    '5': 'adamant confident eager glad impassioned outspoken',
    '4': `
      aware critical cynical dismissive keen leery mum openly-critical reluctant skeptical
      supportive wary
    `,
    '3': `
      happy optimistic pessimistic sympathetic unapologetic unaware unhappy upset vocal
    `,
    '2': `
      afraid angry bitter certain clear concerned convinced disappointed famous furious guilty
      hopeful known obvious passionate proud scathing sure unclear unconvinced worried
    `,
    '1': `
      apparent committed determined doubtful evident interested likely opposed ready shocked
      surprised unlikely unwilling willing
    `,
  },
  prepositions: {
    '9': 'according',
    '4': 'per',
  },
  forces: {
    hedged: `
      claim claims contend allege allegation allegations purport suggest insinuate imply speculate
      speculation rumor maintain profess suspect contention reportedly allegedly supposedly
      purportedly suspicion suspicions rumors insist hint
    `,
    accusing: `
      accuse accusation accusations charge blame allege allegation allegations denounce condemn
      criticize slam blast attack assail decry fault rebuke rip lambaste bash castigate excoriate
      indict sue implicate
    `,
    denying: `
      deny denial denials dispute refute rebut reject dismiss disavow contradict repudiate debunk
      disown renounce
    `,
  },
};
