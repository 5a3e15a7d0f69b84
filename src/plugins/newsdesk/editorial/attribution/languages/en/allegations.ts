import { phrases, type AllegationWords } from '../allegationWords';
import { words } from '../language';

export const englishAllegations: AllegationWords = {
  markers: words('alleged allegedly purported purportedly'),
  alleging: words('allege alleges alleged alleging'),
  accusing: words(`accuse accuses accused accusing implicate implicates implicated implicating`),
  allegingThat: words(`denounce denounces denounced denouncing`),
  accusations: words('allegation allegations accusation accusations'),
  owners: words('his her their its my our your'),
  ownersAfter: words('by from'),
  offences: words(`
    abduct abuse abusi assassinat assault batter blackmail brib bully coup crime crimes corrupt cover-up
    covering covered defraud discriminat drug embezzl espionage evasion extort fabricat falsif forged
    forgery fraud genocid groped groping hacking hacked harass illegal incit intimidat kickback kidnap
    kill launder libel looting massacre misappropriat misconduct molest murder neglig obstruct perjur
    plagiar plunder poison rape raped raping rapist retaliat rigg robb sabotag shooting shot slaver
    smuggl spied spying stab steal stole swindl tamper terror theft threat tortur traffick treason
    unlawful vandal violen wiretap
  `),
  documents: words('leaked whistleblower'),
  anonymity: phrases(`
    condition of anonymity
    conditions of anonymity
    not to be named
    not be named
    not to be identified
    not be identified
    to remain anonymous
    declined to be named
    declined to be identified
  `),
  unnamed: phrases(`
    familiar with
    briefed on
    with knowledge of
    with direct knowledge
    anonymous
    unnamed
    unidentified
    close to the matter
    close to the case
  `),
  outlets: words('media news press wire'),
  groups: words(`
    officials aides advisers advisors insiders lawmakers diplomats investigators prosecutors
    critics opponents supporters allies analysts experts observers activists witnesses residents
    people some many others operatives strategists colleagues friends
  `),
  untruth: phrases(`
    no truth in
    no truth to
    not true
    untrue
    is false
    are false
    was false
    were false
    completely false
    totally false
    entirely false
    baseless
    groundless
    unfounded
    without foundation
    fabricated
    a lie
    lies
    fake news
    never happened
    did nothing wrong
    done nothing wrong
  `),
  denies: words(
    `denies denied deny denying refutes refuted refute refuting disputes disputed disputing`,
  ),
  declined: phrases(`
    declined to comment
    declined comment
    declined to answer
    declined to respond
    refused to comment
    would not comment
    has declined to comment
  `),
  unanswered: phrases(`
    did not respond
    did not immediately respond
    did not reply
    did not immediately reply
    did not return
    did not answer
    has not responded
    had not responded
    could not be reached
    could not immediately be reached
    was not available for comment
    was not immediately available
    were not immediately available
  `),
  openers: words('that'),
  backReferences: words(
    'which what it that this these those them something the allegation allegations charge charges claim claims accusation accusations report reports all any',
  ),
};
