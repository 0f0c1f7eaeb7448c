import type {NoticeText} from '../../reading/noticeText.js'
import {saysAnonymous, saysNotShared, saysOnlyEea, saysShared, sentencesAfter} from './claims.js'
import {deedContradictions} from './deedContradictions.js'
import {promiseContradictions} from './promiseContradictions.js'
import {quoted, quotedServices} from './quoted.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {speaksOfHealth} from './speaksOfHealth.js'
import type {Subject} from './subjects.js'
import {countriesSaid} from './transferMentions.js'

/** Two things that cannot both be so: what a notice claims, and what it says elsewhere. */
export interface Contradiction {
  readonly name: string
  /** Contradictions that share it are one row to an editor; absent: the name. */
  readonly cause?: string
  readonly claims: (spoken: SpokenNotice) => readonly SpokenSentence[]
  /** What it says against a claim, in its own words; nothing where the claim may stand. */
  readonly against: (
    spoken: SpokenNotice,
    claim: SpokenSentence,
    text: NoticeText,
  ) => string | undefined
}

/** The contradictions that notices made of many sources have; each is looked for in all languages. */
export const contradictions: readonly Contradiction[] = [
  {
    name: 'shared',
    claims: saysNotShared,
    against: (spoken, claim) => other(claim, saysShared(spoken)),
  },
  {
    name: 'onlyEea',
    claims: saysOnlyEea,
    against: (_spoken, claim, text) => other(claim, countriesSaid(text)) ?? quotedServices(text),
  },
  {
    name: 'anonymous',
    claims: saysAnonymous,
    against: (spoken, claim) =>
      other(claim, said(spoken, 'targeting')) ??
      other(claim, said(spoken, 'recognise', 'cookies')) ??
      other(claim, said(spoken, 'ipAddress', 'processing')),
  },
  {
    name: 'onlyStatistics',
    cause: 'anonymous',
    claims: (spoken) => spoken.all('onlyStatistics').filter(({speaks}) => !speaks.has('targeting')),
    against: (spoken, claim) => other(claim, said(spoken, 'targeting')),
  },
  {
    name: 'selfGiven',
    claims: (spoken) => spoken.all('selfGivenOnly'),
    against: (spoken, claim) =>
      other(claim, said(spoken, 'ipAddress')) ??
      other(claim, said(spoken, 'cookies', 'processing')),
  },
  {
    name: 'oneProcessor',
    claims: (spoken) => spoken.all('oneProcessor'),
    against: (_spoken, claim, text) => quotedServices(text, claim.text),
  },
  {
    name: 'noSensitive',
    claims: (spoken) =>
      spoken
        .all('noSensitive')
        .filter(
          ({speaks, text}) =>
            !speaks.has('cookies') &&
            !speaks.has('condition') &&
            takes.test(text) &&
            !onlyByMail.test(text),
        ),
    against: (spoken, claim) =>
      other(
        claim,
        spoken.sentences.filter(
          ({kind, speaks, text}) =>
            (speaks.has('sensitive') || speaksOfHealth(text)) &&
            kind !== 'heading' &&
            !speaks.has('negation') &&
            !speaks.has('thirdParty'),
        ),
      ),
  },
  {
    name: 'cookiesNeeded',
    claims: (spoken) =>
      spoken
        .all('cookiesNeeded')
        .filter(
          ({text, heading}) => !someOnly.test(text) && !spoken.blockSpeaks(heading, 'necessary'),
        ),
    against: (spoken, claim) => other(claim, said(spoken, 'targeting', 'cookies')),
  },
  {
    name: 'aggregated',
    claims: (spoken) => spoken.all('aggregated'),
    against: (spoken, claim) =>
      quoted(sentencesAfter(spoken, claim, 3).find(({speaks}) => speaks.has('individual'))),
  },
  {
    name: 'neverErased',
    claims: (spoken) => spoken.all('neverErased'),
    against: (spoken, claim) => other(claim, said(spoken, 'erasure', 'period')),
  },
  ...promiseContradictions,
  ...deedContradictions,
]

const takes =
  /krev|saml|behandl|innhent|indhent|lagr|registrer|collect|process|store|ask for|require|ber om|hämta|spara|(?<![a-z])(?:hold|have|receive)|modtag|motta|tar emot/iu

/** `Do not send us sensitive data by e-mail` says nothing of what is kept. */
const onlyByMail = /e-?post|e-?mail|(?<![a-zåäöæø])(?:mail|mejl|sms|chat)/iu

const someOnly =
  /^(?:disse|these|strictly|strengt|nødvendige|necessary|tekniske|noen|enkelte|some|nogle|visse|vissa|dessa|nödvändiga|funksjonelle|funktionelle|essential|slike|sådanne|sådana|such)/iu

/** Sentences that say it, and do not deny it. */
function said(spoken: SpokenNotice, ...wanted: readonly Subject[]): readonly SpokenSentence[] {
  return spoken.all(...wanted).filter(({speaks}) => !speaks.has('negation'))
}

/** The words of the first sentence that is not the claim itself. */
function other(claim: SpokenSentence, sentences: readonly SpokenSentence[]): string | undefined {
  return quoted(sentences.find((sentence) => sentence !== claim))
}
