import type { FinderWords } from '../finderWords';

/**
 * English cues with their grades (see `GradedWords`). The grades of verbs were drafted by
 * `scripts/finder/deriveGrades.ts` from annotated political news, then read and completed by hand;
 * those of nouns and adjectives are rounder.
 */
export const ENGLISH_CUES: Pick<
  FinderWords,
  'verbs' | 'nouns' | 'adjectives' | 'prepositions' | 'forces'
> = {
  verbs: `
    accept /22200 account /11000 accuse /77846 acknowledge /87686 acquiesce /98687 add /96212
    address /31111 admire /33322 admit /84242 admonish /75443 adopt /42211 advise /33100
    advocate /44132 affirm /43322 agree /66253 aim /65421 alarm /85443 align /43303 allege /63123
    allow /21111 allude /85455 anger /43223 announce /87876 answer /54211 anticipate /63223
    apologize /35363 appeal /11000 appear /45403 applaud /55646 appoint /63213 approve /43214
    argue /98778 arrange /32111 articulate /66735 ask /86658 assail /77887 assert /86665
    assume /31011 assure /97746 attack /32115 attempt /32001 attest /75443 attract /11002
    attribute /54524 authorize /52310 aver /75443 avoid /01111 avow /75443 back /30111 balk /87677
    bark /86645 bash /54423 beam /53122 beg /22312 begin /11000 believe /42341 belittle /64534
    bemoan /98877 beseech /75443 best /21012 blame /86843 blare /43222 blast /99988 block /11100
    boast /97286 boo /63036 bother /32212 boycott /22211 bragg /87587 brand /31001 brief /13102
    bristle /64253 broadcast /22201 brush /85533 calculate /63111 call /63462 capture /10010
    care /10010 cast /42300 castigate /55655 caution /86455 celebrate /22205 challenge /31204
    champion /43223 chant /75264 characterize /86746 charge /43314 chastise /55655 cheer /32112
    chide /97867 chime /64333 choose /11101 chuckle /75443 circulate /53114 cite /98867
    claim /78446 clarify /64434 clash /11011 clear /42122 co-sponsor /75433 coin /43222
    come /01000 comfort /43132 command /75443 commend /55655 comment /33042 commit /24000
    compare /01401 complain /87476 compliment /55655 concede /86565 concern /43032 conclude /86474
    concur /86576 condemn /76547 confess /85354 confide /75443 confirm /75545 confuse /22220
    congratulate /65533 conjecture /75443 connect /11000 consider /42215 contemplate /74334
    contend /84224 continue /62111 contradict /33422 contrast /22401 convey /64223 convict /22020
    convince /64322 correct /11101 counsel /75443 count /11011 counter /42112 cover /41002
    crack /21101 craft /42212 credit /32323 criticize /87778 critique /52222 crown /64323
    cry /76244 dawn /85444 debate /10013 decide /53330 declare /86576 decline /88226 decree /75443
    decry /97867 deduce /75443 deem /76546 defend /66525 define /32021 deflect /55534
    deliver /32200 demand /63313 demean /55655 demonize /55655 demonstrate /52122 denigrate /55655
    denounce /87767 deny /64342 depict /54454 deplore /55655 deride /97876 describe /87775
    design /23111 detail /31221 determine /41032 devote /74336 dictate /52012 differ /22021
    direct /21112 disagree /44143 disappoint /75354 disavow /45534 disclose /65563 discount /64534
    discover /11112 discuss /66544 dislike /44365 dismay /74232 dismiss /87765 disparage /84324
    display /33312 dispute /75444 disregard /85534 distance /64413 distinguish /43323
    distribute /21100 distrust /75335 divide /01013 document /11113 double /22032 doubt /85244
    downplay /33322 draft /21000 draw /21200 dwell /86555 echo /55456 elaborate /84133
    email /11000 embrace /42111 emerge /31001 emphasize /87655 empower /21312 encourage /54323
    endorse /76557 engage /01002 enjoy /63202 enthuse /75443 entitl /42110 envision /97676
    erupt /32011 escalate /31001 establish /12131 estimate /73333 evidence /12000 evince /86756
    exasperate /64534 excite /63245 exclaim /86465 excoriate /55655 exemplify /86645 exhort /86645
    expand /20010 expect /75568 experience /10100 explain /84774 exploit /31011 explore /64333
    expose /33311 express /68855 eye /33312 favor /33323 fear /63223 feel /33322 figure /20000
    file /32201 find /31111 fire /42120 float /43421 focus /13232 foreshadow /86545
    foretell /75443 forewarn /75443 forget /46122 forward /64011 found /63200 frame /33312
    free /01001 fret /75443 frustrate /22120 fume /75443 gloat /75443 go /20110 grant /21002
    grapple /43222 greet /11003 gripe /75443 groan /75443 grouse /85444 growl /75443
    grumble /75443 guarantee /11200 guess /32111 gush /86576 hail /87656 harangue /85444
    hate /62112 headline /31101 hear /11011 heckle /86635 herald /87866 hesitate /86234
    highlight /54435 hint /65464 hire /20100 hit /32201 hope /66453 hypothesize /75443
    identify /44333 ignore /32133 illustrate /53112 imagine /54534 implore /75443 imply /64333
    impose /11133 impress /43214 indicate /86445 inform /75645 infuriat /85444 inquire /75443
    insist /97446 instruct /42013 insult /52022 intend /51224 interest /01021 interject /74234
    interpret /86446 interview /20000 intimate /86645 intrigue /54236 introduce /43310
    invalidate /84332 inveigh /75443 investigate /21000 invite /12122 invoke /53323
    irritate /66666 issue /21111 jest /75443 joke /86175 justify /43322 know /46347 label /44445
    lambaste /96557 lament /98978 lampoon /55655 lash /97487 last /10000 laud /75534 laugh /32201
    launch /32112 lean /32201 learn /64233 lecture /64333 light /11021 like /06000 liken /96555
    limit /10000 line /11000 link /31010 list /52313 lobby /14021 lock /11011 look /36221
    love /26132 maintain /31100 make /11100 malign /55655 mandate /22122 mark /10000 mean /01002
    measure /10020 mention /77756 message /22021 mince /86655 mock /86655 monitor /11101
    mount /33212 mull /86756 mumble /75443 murmur /75443 muse /97576 mutter /75443 name /43312
    needle /86645 negotiate /32013 nominate /13316 note /98648 noth /21011 notice /63214
    object /75443 observe /75434 offer /56411 opin /85354 oppose /63431 opt /73133 order /56526
    outline /64543 outrage /42104 overstate /53222 overturn /21030 overwhelm /33232 paint /64343
    pan /84234 pass /32212 pause /33001 perceive /43131 persuade /85444 petition /86645
    phone /11000 pick /11000 pile /32121 pillory /55655 pitch /32302 pivot /73423 plan /23004
    plead /97555 please /33253 pledge /54143 plot /23001 point /63021 ponder /54534
    pontificate /75443 portray /87747 pose /20003 posit /86655 position /10010 post /64313
    postulate /75443 pounce /85444 praise /88874 preach /86666 predict /86575 prefer /57535
    prescribe /86756 present /33322 press /22133 pressure /20102 proceed /23000 proclaim /76645
    profess /75443 prohibit /43522 project /34105 promise /86565 promote /54413 prompt /00001
    pronounce /65633 prophesy /75443 propose /86544 prosecute /11100 protest /21111 prove /12000
    provide /21120 publicize /54323 publish /32300 pursue /11100 push /24253 put /22011
    puzzle /54333 quash /54433 query /85444 question /53426 quibble /75443 quip /75354
    quote /45644 rage /75443 rail /77687 raise /11001 range /11011 rank /11100 rant /55464
    ratify /73121 rationalize /75443 rave /75443 re-tweet /85444 reach /10100 react /52122
    read /52112 reaffirm /96656 realize /53343 reason /02111 reassure /43124 rebuff /54463
    rebuke /96636 rebut /66855 recall /86846 recite /46845 reckon /54354 recognize /64234
    recollect /75443 recommend /64316 reconsider /32111 recount /76655 refer /87353
    reference /66665 reflect /11120 refrain /64423 refuse /77846 refute /55644 regard /53123
    regret /33332 reiterate /97867 reject /66677 relate /21000 relay /75443 release /22203
    relish /86555 rely /21111 remark /42142 remember /66647 remind /87766 remonstrate /75443
    renew /33311 renounce /75444 repeat /85424 reply /96535 report /62336 reprimand /86635
    reproach /55655 reprove /55655 repudiate /65534 request /24224 require /23102 reserve /21100
    resist /64333 resonate /32022 respect /11020 respond /76244 restrict /43421 rethink /75354
    retort /64354 return /10000 retweet /75544 reveal /74524 rever /86557 reverse /01100
    revile /86557 ridicule /55655 riff /74334 rip /64332 roll /11100 rule /20001 rumor /42011
    salute /55655 satisfy /22122 savage /75444 say /99898 scoff /86565 scold /85444
    scramble /42011 see /33233 seek /45352 seem /66464 seize /32121 sense /61001 sentence /31000
    set /01000 share /32214 shift /10100 shock /21013 shout /85264 show /55516 shut /41000
    shy /53222 side /11010 sigh /75443 sign /14212 signal /75434 silence /76244 sing /53323
    single /32113 slam /87847 slash /63212 smile /11100 snarl /75443 sneer /75443 sound /53323
    spark /11100 speak /25121 speculate /85355 spell /85444 sponsor /11110 spot /31000
    spotlight /22211 spread /21100 spurn /75335 squabble /74323 stand /10010 start /21102
    state /20002 steppe /32001 stipulate /75443 stress /96654 strive /88566 struggle /02001
    sue /52233 suggest /86646 summ /75632 support /31226 surface /53133 surmise /85444
    surprise /21101 suspect /52003 swear /53421 swing /11100 swipe /75354 take /10100 talk /45354
    target /11110 taunt /55644 tell /88846 tend /32101 testify /53212 thank /32502 theorize /75443
    think /52233 threaten /66334 thrill /74253 throw /22200 thunder /75443 title /53212
    touch /22132 tout /98988 track /31001 trash /83123 trouble /52122 trumpet /64524 trust /11101
    try /11100 tweet /62044 ty /10100 uncover /21212 underestimate /53222 underscore /33423
    understand /22211 unify /11012 unleash /43322 unsettl /64534 unveil /54422 upbraid /55655
    urge /88777 utter /75733 veer /43333 vent /86365 venture /75443 veto /64434 view /33334
    vilify /55655 voice /53313 volunteer /75443 vote /13010 vouch /97687 vow /98998 wail /75443
    walk /31001 want /33333 warn /97766 watch /21000 wave /11100 weigh /33032 welcome /42221
    whine /75443 whisper /75443 wish /43312 withdraw /32301 witness /52112 wonder /75645
    word /34043 worry /75436 write /97674 yell /64223
  `,
  nouns: `
    assertion assertions assumption understanding /6 assurances chants claim claims forecast hope
    jab /5 admission belief beliefs brags calls complaint complaints contention criticism
    criticisms critique defender defenders denunciation desire disbelief insistence proponent
    proponents statement suggestion suggestions supporting /4 accusation accusations allegation
    allegations blame broadside concern demand demands denial denials disagreement disagreements
    doubt doubts estimate estimates hopes petition plea pledge praise prediction predictions
    promise promises scorn speculation takeaway vow warning warnings /3 admiration advice advocate
    advocates allegiance answer anxieties anxiety attacks attention call column consensus
    disclosure endorsement endorsements expression favor fear fears implication letter mention
    opinion opinions opposition outlook perceptions plan questions recognition reference
    references refusal rejection sentiment sentiments shots skepticism stories support supporter
    supporters surprise sympathy talk thoughts tribute unwillingness view views word zeal /2
    announcement appeal argument arguments article articles assessment attack attempts attitude
    attitudes backlash comment comments commitment comparison concerns confidence conversation
    conversations conviction decision depiction description discussion enthusiasm expectation
    expectations faith feeling feelings finding findings frustration fury goal headlines hostility
    idea interest interpretation interview language message notion observation offensive passion
    position preference preview priority proposal proposals question reaction reluctance remark
    remarks report reports request requests resistance resolution response rhetoric ruling
    scrutiny slogan stance statements story testimony threat threats tweet verdict willingness
    worries worry /1
  `,
  adjectives: `
    adamant confident eager glad impassioned outspoken /5 aware critical cynical dismissive keen
    leery mum reluctant skeptical supportive wary /4 happy optimistic pessimistic sympathetic
    unapologetic unaware unhappy upset vocal /3 afraid angry bitter certain clear concerned
    convinced disappointed famous furious guilty hopeful known obvious passionate proud scathing
    sure unclear unconvinced worried /2 apparent committed determined doubtful evident interested
    likely opposed ready shocked surprised unlikely unwilling willing /1
  `,
  prepositions: 'according /9 per /4',
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
