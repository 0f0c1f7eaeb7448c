import {latin} from '../../reading/latin.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'

/** Sentences that say that all data stays in the EEA, with no exception. */
export function saysOnlyEea(spoken: SpokenNotice): readonly SpokenSentence[] {
  return (
    [...new Set([...spoken.all('onlyEea'), ...spoken.all('onlyHere')])]
      // A row or an item may say it of one recipient.
      .filter(({kind}) => kind === 'paragraph')
      .filter(
        ({speaks, text}) =>
          !speaks.has('condition') && !/ eller | or /iu.test(text.replace(eitherArea, '')),
      )
      // `Health data does not leave the EU` says nothing of the newsletter.
      .filter(({text}) => !ofSomeData.test(text))
      .filter(({speaks}) => !speaks.has('transferBasis'))
      .filter(({text}) => !asARule.test(text))
  )
}

/** `The European Union or the European Economic Area` is one area. */
const eitherArea =
  /(?:den |det |the )?(?:eu|europeiske union|europæiske union|europeiska unionen|european union)(?:en)? (?:eller|or) (?:i |in )?(?:den |det |the )?(?:eøs|ees|eea|europe\p{L}* (?:økonomiske|ekonomiska|economic) \p{L}+)/iu

/** `In the first place`, `mostly`: more may go elsewhere, and the notice says so itself. */
const asARule = latin(
  /(?<!\p{L})(?:i første (?:omgang|rekke|række)|i første rekkje|i första hand|i utgangspunktet|i utgangspunkt|som udgangspunkt|som utgangspunkt|som hovedregel|som hovudregel|som regel|i regelen|som huvudregel|i regel|hovedsakelig|hovudsakleg|hovedsageligt?|huvudsakligen|primært|primärt|i hovedsak|i huvudsak|normalt|vanligvis|vanlegvis|vanligen|generelt|stort sett|så langt (?:det er )?(?:mulig|råd)|så vidt muligt|i möjligaste mån|om möjligt|helst|mostly|mainly|primarily|generally|normally|usually|as a rule|in principle|wherever possible|where possible|as far as possible|the majority)(?!\p{L})/iu,
)

const ofSomeData = latin(
  /^(?:\p{L}+ )?\p{L}*(?:helse|helbred|hälso|health|journal|patient|pasient|sundhed|kort|card|betal|payment)/iu,
)

/** Sentences that say that data, or what cookies hold, is nobody's. */
export function saysAnonymous(spoken: SpokenNotice): readonly SpokenSentence[] {
  return spoken.sentences.filter(({speaks, text, block, kind}) => {
    const isClaimed =
      speaks.has('anonymousClaim') ||
      (speaks.has('noPersonalData') && speaks.has('cookies') && !speaks.has('share'))
    if (!isClaimed || kind === 'heading' || kind === 'title') return false
    if (spoken.blockSpeaks(block, 'survey')) return false
    return !/hvorvidt|whether|(?:som|der|which|that) (?:er|är|is|are) anonym/iu.test(text)
  })
}

/** Sentences that say that data is given to nobody: flatly, or `never` but for consent. */
export function saysNotShared(spoken: SpokenNotice): readonly SpokenSentence[] {
  return spoken.all('share', 'negation').filter((sentence) => {
    const {speaks, kind, heading, block} = sentence
    if (kind === 'heading' || kind === 'title') return false
    if ([block, heading].some((each) => spoken.blockSpeaks(each, 'recruitment'))) return false
    if (speaks.has('marketing') || speaks.has('thirdCountry')) return false
    // `Files about others are never mailed` speaks of whom they are about.
    if (aboutOthers.test(sentence.text)) return false
    return !speaks.has('condition') || (speaks.has('never') && speaks.has('consent'))
  })
}

const aboutOthers = latin(/(?<!\p{L})(?:om|about) (?:andre|andra|others)(?!\p{L})/iu)

/** Sentences that say that data is, or may be, given to somebody. */
export function saysShared(spoken: SpokenNotice): readonly SpokenSentence[] {
  return spoken.sentences.filter(({speaks, kind, text}) => {
    if (kind === 'heading' || kind === 'title' || speaks.has('negation')) return false
    // That data can be moved to others is a right of the reader.
    if (speaks.has('entitled') && (speaks.has('access') || speaks.has('portability'))) return false
    if (speaks.has('condition') || speaks.has('legalDuty') || speaks.has('thirdCountry'))
      return false
    if (speaks.has('share') || speaks.has('shareWithNamed')) return true
    return speaks.has('disclose') && !/ (?:med|til|till|with|to) (?:deg|dig|you)\b/iu.test(text)
  })
}

/** The sentences that follow a claim, as many as may still be about it. */
export function sentencesAfter(
  {sentences}: SpokenNotice,
  claim: SpokenSentence,
  count: number,
): readonly SpokenSentence[] {
  const at = sentences.indexOf(claim)
  return sentences.slice(at + 1, at + 1 + count)
}
