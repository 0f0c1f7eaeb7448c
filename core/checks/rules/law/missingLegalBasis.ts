import type {Mention} from '../../../reading/noticeText.js'
import {describedWithoutBasis} from '../../law/describedWithoutBasis.js'
import {isWholeNotice} from '../../law/isWholeNotice.js'
import {listedPurposes} from '../../law/listedPurposes.js'
import {purposesWithoutBasis} from '../../law/purposesWithoutBasis.js'
import {readSubjects, type SpokenNotice, type SpokenSentence} from '../../law/readSubjects.js'
import {speaksOfHealth} from '../../law/speaksOfHealth.js'
import {weakBasisOf} from '../../law/weakBasis.js'
import type {FoundInNotice, Rule} from '../../rule.js'

/** What data is used for, with no word on why it may be. */
export const missingLegalBasis: Rule = {
  name: 'missing_legal_basis',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(1)(c), 6, 9'},
  messages: {
    said: {
      en: 'No legal basis is named anywhere. Say for each purpose which one it is: consent, contract, a legal duty, a legitimate interest.',
      nb: 'Det er ikke nevnt noe behandlingsgrunnlag. Si hvilket det er for hvert formål: samtykke, avtale, rettslig plikt, berettiget interesse.',
      da: 'Der er ikke nævnt noget retsgrundlag. Sig for hvert formål, hvilket det er: samtykke, aftale, retlig forpligtelse, legitim interesse.',
    },
    sensitive: {
      en: 'Sensitive data also needs a ground in Art. 9. Name it: for treatment usually 9(2)(h), else often explicit consent.',
      nb: 'Sensitive opplysninger krever også et grunnlag i art. 9. Skriv hvilket: for helsehjelp som regel nr. 2 bokstav h, ellers ofte uttrykkelig samtykke.',
      da: 'Følsomme oplysninger kræver også et grundlag i art. 9. Skriv hvilket: for behandling som regel stk. 2, litra h, ellers ofte udtrykkeligt samtykke.',
    },
    item: {
      en: 'The purposes around this one name a legal basis, this one does not. Add it.',
      nb: 'Formålene rundt dette har et behandlingsgrunnlag, dette har ikke. Legg det til.',
      da: 'Formålene omkring dette har et retsgrundlag, dette har ikke. Tilføj det.',
    },
    marketing: {
      en: 'Marketing needs a legal basis: usually consent. Name it.',
      nb: 'Markedsføring krever et behandlingsgrunnlag: som regel samtykke. Skriv hvilket.',
      da: 'Markedsføring kræver et retsgrundlag: som regel samtykke. Skriv hvilket.',
    },
    purpose: {
      en: 'On which legal basis do you do this? Name it here.',
      nb: 'På hvilket behandlingsgrunnlag gjør dere dette? Skriv det her.',
      da: 'På hvilket retsgrundlag gør I dette? Skriv det her.',
    },
    need: {
      en: 'That something is useful to you is no legal basis. Say which point of Art. 6(1) it is.',
      nb: 'At noe er nyttig for dere, er ikke et behandlingsgrunnlag. Si hvilket punkt i art. 6 nr. 1 det er.',
      da: 'At noget er nyttigt for jer, er ikke et retsgrundlag. Sig, hvilket punkt i art. 6, stk. 1 det er.',
    },
  },
  inNotice: ({text, elements}) => {
    const spoken = readSubjects(text)
    const isNamed =
      spoken.has('basisNoun', 'article6', 'legitimateInterest') ||
      spoken.all('ground', 'consent').some(({text: said}) => isGround(said)) ||
      elements.purposes.some(({bases}) => bases.length > 0)
    if (!isNamed) return isWholeNotice(text) ? [{}] : []
    const listed = listedPurposes(text)
    const ofHealth = sensitive(spoken)
    const asked = asking(spoken).filter(({at}) => !listed.some(({block}) => block === at?.block))
    const isTold = (at: Mention | undefined): boolean =>
      listed.some(({block}) => block === at?.block) ||
      asked.some((each) => each.at?.block === at?.block && each.at?.from === at?.from)
    return [
      ...ofHealth,
      ...listed.map((at) => ({at, say: 'item'})),
      ...asked,
      ...described(spoken, ofHealth.length > 0).filter(({at}) => !isTold(at)),
      ...need(spoken),
    ]
  },
}

/** Says that consent, or a contract, is the ground; `if it is based on consent` says it of nothing. */
function isGround(text: string): boolean {
  const isConditional =
    /^(?:er |hvis |dersom |når |om |där |hvor |in so far|insofar|where |if |when |i den grad|i det omfang)/iu
  return (
    /baser|grunnlag|grundlag|bakgrunn|baggrund|basis|based|rely|grundas|grundad|hjemmel|heimel|stöd/iu.test(
      text,
    ) && !isConditional.test(text)
  )
}

/** Sensitive data is said to be used, and nothing in the notice carries it. */
function sensitive(spoken: SpokenNotice): FoundInNotice[] {
  if (
    spoken.has('article9') ||
    spoken.all('healthLaw').some(({text, speaks}) => !speaks.has('entitled') && obliges.test(text))
  )
    return []
  const used = spoken.sentences
    .filter(({kind, speaks, text}) => {
      if (kind === 'heading' || kind === 'title' || speaks.has('negation')) return false
      return speaks.has('sensitive') || speaksOfHealth(text)
    })
    .filter(
      ({speaks, block}) => speaks.has('processing') || spoken.blockSpeaks(block, 'processing'),
    )
    .filter(
      ({text}) => !/fraråd|råder|encourage|oppfordr|opfordr|uppmana|e-post|e-mail|sms/iu.test(text),
    )
  // A basis that cannot carry them is found as such.
  const weak = new Set(
    spoken.sentences.filter((each) => weakBasisOf(spoken, each)).map(({block}) => block),
  )
  return used
    .filter(({block}) => !weak.has(block))
    .map((at) => ({at, say: 'sensitive', cause: 'sensitive'}))
}

/** An act asks for the record, or allows it: not one that is named for silence or for rights. */
const obliges =
  /(?:(?<!taushets|tausheits|tystnads|tavsheds)(?:plikt|pligt)|pålegg|pålæg|krev|kræv|kräv|oblig|skyldig|hjemmel|heimel|grunnlag|grundlag|grund|basis|require|stöd|journal|record)/iu

/** A use of data whose basis nobody can guess, with none beside it anywhere. */
function asking(spoken: SpokenNotice): FoundInNotice[] {
  return purposesWithoutBasis(spoken).map(({purpose, at}) => ({
    at,
    say: purpose === 'marketing' ? 'marketing' : 'purpose',
    cause: purpose,
  }))
}

/** A use that is told by what is done; what is known of the body is told of once. */
function described(spoken: SpokenNotice, isHealthTold: boolean): FoundInNotice[] {
  return describedWithoutBasis(spoken)
    .filter(({use}) => !(isHealthTold && use === 'diet'))
    .map(({use, at}) => {
      if (use === 'diet') return {at, say: 'sensitive', cause: 'diet'}
      return {at, say: use === 'texting' ? 'marketing' : 'purpose', cause: use}
    })
}

/** In the sentence or the one after it; an item of a list is one thought. */
function hasBasis(spoken: SpokenNotice, {block, from, kind}: SpokenSentence): boolean {
  const all = spoken.inBlock(block)
  const own = kind === 'item' ? all : all.filter((other) => other.from >= from).slice(0, 2)
  return own.some(
    ({speaks}) =>
      speaks.has('consent') ||
      speaks.has('legitimateInterest') ||
      speaks.has('article6') ||
      speaks.has('basisNoun'),
  )
}

/** Under a heading on the legal basis: what is `necessary` to improve or to sell, and no more said. */
function need(spoken: SpokenNotice): FoundInNotice[] {
  return spoken
    .all('necessary')
    .filter(({kind, heading, speaks}) => {
      if (kind === 'heading' || heading < 0 || !spoken.blockSpeaks(heading, 'basisNoun'))
        return false
      if (speaks.has('contract') || speaks.has('legalDuty') || speaks.has('order')) return false
      return speaks.has('improvement') || speaks.has('marketing')
    })
    .filter((sentence) => !hasBasis(spoken, sentence))
    .map((at) => ({at, say: 'need', cause: 'need'}))
}
