import { inflectEnglish } from './verbs';
import { ENGLISH_CUES } from './cues';
import type { FinderWords } from '../finderWords';

export const englishFinder: FinderWords = {
  classes: {
    adjective: `
      new former top senior other own first last major national federal local public private own
      presidential political republican democratic conservative liberal american likely recent same
      such next big great good bad high long young old several-term leading prominent anonymous
      unnamed unidentified early late current foreign military economic social black white female
      male young key real full free clear sure true able available important different possible
      wrong right strong weak large small whole certain various key close deep hard easy ready
    `,
    noun: `
      way thing things case fact point part issue issues question questions problem problems matter
      law policy war race country state world city election vote votes money job jobs deal bill
      plan plans record role power right rights life work time place day tax taxes
      trade immigration gun control economy security terrorism health care
      percent number lot idea reason reasons kind sort evidence information news
    `,
    verb: `
      go goes get gets take takes make makes come comes run runs keep keeps put help helps let give
      gives use uses win wins lose loses pay pays bring brings lead leads stop stops need needs
      went got took made came ran kept gave won lost paid brought led became become becomes began
      begin begins left leave leaves held hold holds met meet meets sent send sends set built build
      turn turns play plays start starts stand stands fell fall rose rise grew grow spent spend cut
      vote move moves change create provide allow protect raise reduce fight face faces serve
      serves remain remains seem appear
    `,
    definite: 'the',
    indefinite: 'a an another',
    demonstrative: 'this these those',
    possessive: 'his her their its my your our whose',
    quantity: `
      some many most several few both all more less each every any no one two three four five six
      seven eight nine ten dozens hundreds thousands millions none much half majority
      others everyone anyone nobody someone everybody somebody
    `,
    subjectSingular: 'he she',
    subjectPlural: 'they',
    subjectFirst: 'i we',
    subjectSecond: 'you',
    neuter: 'it',
    objectPronoun: 'him them me us',
    reflexive: 'himself herself themselves itself myself ourselves yourself',
    relativePerson: 'who whom',
    relative: 'which',
    existential: 'there',
    that: 'that',
    whether: 'if whether',
    'question-word': 'how why what where',
    when: 'when once whenever',
    because: 'because since so',
    although: 'while although though whereas despite unless even-though amid',
    'before-after': 'before after until during following',
    and: 'and &',
    or: 'or nor',
    but: 'but yet',
    to: 'to',
    of: 'of',
    in: 'in within inside',
    on: 'on upon',
    at: 'at',
    by: 'by',
    for: 'for',
    about: 'about over regarding concerning',
    against: 'against',
    with: 'with alongside',
    from: 'from',
    as: 'as',
    than: 'than',
    preposition: `
      into onto through throughout toward towards under between among across behind beyond without near
      like unlike via per along around above below outside despite except
    `,
    particle: 'out up down off back away forward forth aside',
    be: "is are was were be am isn't aren't wasn't weren't",
    been: 'been being',
    have: "has have had having hasn't haven't hadn't",
    do: "does do did doesn't don't didn't doing done",
    modal: `
      will would can could may might must should shall won't wouldn't can't cannot couldn't shouldn't
    `,
    not: 'not never neither hardly barely rarely',
    focus: `
      also now still already just even only then again later once often ever always simply actually
      really indeed instead however therefore too long first soon perhaps maybe well recently
      repeatedly clearly essentially largely previously privately publicly subsequently promptly
      nevertheless nonetheless meanwhile otherwise almost nearly quickly very as-well
    `,
    title: `
      mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. prof. rev. hon. st. president senator
      governor representative congressman congresswoman mayor secretary minister chairman chairwoman
      judge justice general speaker leader candidate director chief sheriff attorney
    `,
    person: `
      spokesman spokeswoman spokesperson official aide adviser advisor strategist critic supporter
      voter lawmaker politician reporter journalist writer author analyst expert professor lawyer
      nominee front-runner frontrunner businessman billionaire mogul host anchor moderator man woman
      resident activist economist historian pollster consultant source person witness student veteran
      commentator editor columnist father mother wife husband son daughter brother sister friend
      manager operative insider ally opponent rival democrat conservative liberal
    `,
    people: `
      officials aides advisers advisors strategists critics supporters voters lawmakers politicians
      reporters journalists writers authors analysts experts professors lawyers candidates people
      republicans democrats conservatives liberals senators governors members leaders residents
      activists economists historians consultants sources men women students veterans commentators
      americans respondents observers allies opponents rivals operatives insiders attendees delegates
      prosecutors investigators police authorities researchers donors fans parents
      families moderators women latinos hispanics muslims independents pundits editors columnists
    `,
    body: `
      campaign party committee government administration department agency company group
      organization office court congress senate house union association council board team staff
      network newspaper paper magazine site website outlet station institute university foundation
      commission bureau ministry media press times post journal coalition establishment camp public
      electorate nation community pac
    `,
    document: `
      poll polls survey surveys report reports study studies statement statements letter letters
      tweet tweets email emails e-mail e-mails memo document documents article articles story stories
      ad ads advertisement video videos post posts message messages book op-ed editorial data figures
      records filing filings complaint lawsuit indictment transcript headline headlines sign signs
      petition release analysis numbers results bill law caption page tape audio footage
    `,
    occasion: `
      interview interviews speech speeches debate debates rally rallies conference hearing meeting
      appearance event events briefing call phone telephone twitter facebook television tv radio
      show program remarks stage podcast town-hall forum
    `,
    time: `
      monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
      january february march april june july august september october november december
      jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. morning afternoon evening night
      week weekend month year years ago earlier lately
    `,
    address: 'reporters supporters crowd audience cnn nbc abc fox cbs msnbc viewers listeners',
  },
  suffixes: [
    ['ing', 'gerund'],
    ['ed', 'pastForm'],
    ['ly', 'adverb'],
    ['s', 'pluralForm'],
    ['al', 'adjective'],
    ['ive', 'adjective'],
    ['ous', 'adjective'],
    ['ic', 'adjective'],
    ['ful', 'adjective'],
    ['able', 'adjective'],
    ['tion', 'noun'],
    ['sion', 'noun'],
    ['ment', 'noun'],
    ['ness', 'noun'],
    ['ity', 'noun'],
    ['ship', 'noun'],
    ['ism', 'noun'],
  ],
  clitics: { s: 'genitive', re: 'be', m: 'be', ve: 'have', ll: 'modal', d: 'modal' },
  elisions: '',
  titles:
    'mr mrs ms dr sen rep gov gen col lt sgt prof rev hon st sens reps messrs pres capt maj adm sec',
  abbreviations: `
    jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd llc jr sr vs etc no dept est
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo approx assn ave blvd mt ft u.s u.n
  `,
  inflect: inflectEnglish,
  ...ENGLISH_CUES,
  addressed: `
    tell ask remind assure inform warn convince persuade promise advise notify show teach caution
    reassure brief alert
  `,
  pronouns: { one: 'he she him her his', many: 'they them their we' },
};
