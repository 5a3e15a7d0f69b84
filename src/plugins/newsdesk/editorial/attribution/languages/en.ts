import { words, type Language } from './language';
import { englishAllegations } from './en/allegations';
import { englishFinder } from './en/finder';

export const en: Language = {
  code: 'en',
  finder: englishFinder,
  allegation: englishAllegations,
  sourceNouns: words('source'),
  pluralSourceNouns: words('sources'),
  vagueSourceWords: words(`
    a an the one some several various multiple many number of our its their his her own another
    other source sources person people individual individuals someone somebody man woman
    official officials figure figures insider insiders contact contacts
    anonymous unnamed unidentified undisclosed confidential private
    senior top high level ranking important
    well placed informed connected reliable reputable trusted trustworthy credible authoritative
    knowledgeable good serious
    close near to familiar with in and or who that which is are was were has have had been
    knowledge aware briefed on about direct directly involved
    matter matters case situation issue issues affair affairs subject topic question facts event
    events story details
    asked asking wished wishes wanted requested insisted spoke speaking speak told under condition
    anonymity not be named identified identity know knows position said
  `),
  replyAwaited: [
    'did not immediately respond',
    'did not immediately reply',
    'did not immediately return',
    'did not immediately answer',
    'did not immediately comment',
    "didn't immediately respond",
    "didn't immediately reply",
    'has not yet responded',
    'have not yet responded',
    'has not yet replied',
    'have not yet replied',
    'had not responded',
    'had not replied',
    'has yet to respond',
    'has yet to reply',
    'have yet to respond',
    'have yet to reply',
    'was not immediately available for comment',
    'were not immediately available for comment',
    'could not immediately be reached',
    'been asked for comment',
    'been asked for a comment',
    'been asked to comment',
    'been asked for a response',
    'been asked to respond',
    'was asked for comment',
    'were asked for comment',
    'been contacted for comment',
    'been approached for comment',
    'was contacted for comment',
    'were contacted for comment',
    'has asked … for comment',
    'have asked … for comment',
    'has asked … to comment',
    'has asked … for a response',
    'has contacted … for comment',
    'has approached … for comment',
    'has requested comment',
    'has sought comment',
    'has sought a response',
    'has sought a reply',
    'reached out to … for comment',
    'awaiting a response',
    'awaiting a reply',
    'awaiting a comment',
    'awaiting comment',
    'awaiting response',
    'awaits a response',
    'awaits a reply',
    'is waiting for a response',
    'is waiting for a reply',
    'reply is awaited',
    'response is awaited',
  ],
  negations: words(`
    no not t nor neither never none nobody nothing nowhere cannot without non hardly scarcely barely
    deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted
    refuse refuses refused refusing reject rejects rejected rejecting
    fail fails failed failing decline declines declined declining
    false falsely untrue untruth
  `),
  hedges: words(`
    alleged allegedly reported reportedly supposed supposedly purported purportedly apparent
    apparently suspected unconfirmed unverified possible possibly perhaps may might could would
    probable probably likely unlikely
  `),
  numberWords: words(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions trillion trillions
    dozen dozens half halves quarter quarters third thirds both once twice thrice
    double doubled triple tripled
    first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  `),
};
