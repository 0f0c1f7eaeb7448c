import type {Right} from '../../../reading/noticeElements.js'
import type {CheckLanguage} from '../../checkLanguage.js'
import {isWholeNotice} from '../../law/isWholeNotice.js'
import {readSubjects, type SpokenNotice, type SpokenSentence} from '../../law/readSubjects.js'
import {listOf} from '../../listOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const asked = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
] as const

/** The rights of a data subject that a notice does not name (Art. 13(2)(b) and (c)). */
export const rightsIncomplete: Rule = {
  name: 'rights_incomplete',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(2)(b)–(c), 21(4)'},
  messages: {
    said: {
      en: 'Not every right is named. Missing: {missing}.',
      nb: 'Ikke alle rettigheter er nevnt. Det mangler: {missing}.',
      da: 'Ikke alle rettigheder er nævnt. Der mangler: {missing}.',
    },
    none: {
      en: 'The notice names no rights. Name access, rectification, erasure, restriction, objection and portability.',
      nb: 'Erklæringen nevner ingen rettigheter. Nevn innsyn, retting, sletting, begrensning, innsigelse og dataportabilitet.',
      da: 'Politikken nævner ingen rettigheder. Nævn indsigt, berigtigelse, sletning, begrænsning, indsigelse og dataportabilitet.',
    },
    withdrawal: {
      en: 'Consent is used here. Say that it can be withdrawn at any time, and how.',
      nb: 'Her brukes samtykke. Si at det kan trekkes tilbake når som helst, og hvordan.',
      da: 'Her bruges samtykke. Sig, at det kan trækkes tilbage når som helst, og hvordan.',
    },
    marketing: {
      en: 'Against direct marketing anyone may object without giving a reason. Say so, apart from the rest.',
      nb: 'Mot direkte markedsføring kan alle protestere uten å begrunne det. Si det, adskilt fra resten.',
      da: 'Mod direkte markedsføring kan alle gøre indsigelse uden at begrunde det. Sig det, adskilt fra resten.',
    },
  },
  inNotice: (notice) => {
    const missing = namedRights(notice)
    // Where others are missing too, they are told of together.
    return [...missing, ...(missing.length > 0 ? [] : withdrawal(notice)), ...marketing(notice)]
  },
}

function namedRights(notice: CheckedNotice): FoundInNotice[] {
  const {text, elements} = notice
  if (!isWholeNotice(text)) return []
  const spoken = readSubjects(text)
  const entitling = spoken.sentences.filter(
    ({speaks, heading, lead}) =>
      speaks.has('entitled') ||
      spoken.blockSpeaks(heading, 'entitled') ||
      spoken.blockSpeaks(lead, 'entitled'),
  )
  const named = new Set<Right>(elements.rights.map(({right}) => right))
  for (const right of asked) if (entitling.some(({speaks}) => speaks.has(right))) named.add(right)
  const missing = asked.filter((right) => !named.has(right))
  if (missing.length === 0) return []
  const places = fullest(spoken, entitling)
  if (places.length === 0) return [{say: 'none', cause: 'rights'}]
  const also = withdrawal(notice).length > 0 ? [withdrawalName] : []
  const values = {missing: listOf([...missing.map((right) => names[right]), ...also])}
  return places.map((at) => ({at, values, cause: 'rights'}))
}

const names: Record<(typeof asked)[number], Readonly<Record<CheckLanguage, string>>> = {
  access: {en: 'access', nb: 'innsyn', da: 'indsigt'},
  rectification: {en: 'rectification', nb: 'retting', da: 'berigtigelse'},
  erasure: {en: 'erasure', nb: 'sletting', da: 'sletning'},
  restriction: {en: 'restriction', nb: 'begrensning', da: 'begrænsning'},
  objection: {en: 'objection', nb: 'innsigelse', da: 'indsigelse'},
  portability: {en: 'data portability', nb: 'dataportabilitet', da: 'dataportabilitet'},
}

const withdrawalName: Readonly<Record<CheckLanguage, string>> = {
  en: 'withdrawal of consent',
  nb: 'å trekke samtykke tilbake',
  da: 'at trække samtykke tilbage',
}

/**
 * The sentences that name the most rights, those under a heading of rights first: there the others are
 * missing. The others of their block, or under the same heading of rights, are marked with them: four at
 * most.
 */
function fullest(
  spoken: SpokenNotice,
  sentences: readonly SpokenSentence[],
): readonly SpokenSentence[] {
  const weight = (sentence: SpokenSentence): number => {
    const {speaks, heading, lead} = sentence
    const named = asked.filter((right) => speaks.has(right)).length
    if (named === 0 || sentence.kind === 'heading') return 0
    const isUnder = isOfRights(spoken, heading) || isOfRights(spoken, lead)
    return named + (isUnder ? 0.5 : 0) + (speaks.has('entitled') ? 0.3 : 0)
  }
  const most = Math.max(0, ...sentences.map(weight))
  const full = sentences.filter((each) => most > 0 && weight(each) === most)
  const [first] = full
  if (!first) return []
  const isUnderRights = isOfRights(spoken, first.heading)
  const beside = sentences.filter((each) => {
    if (weight(each) === 0 && !isOpening(each)) return false
    return each.block === first.block || (isUnderRights && each.heading === first.heading)
  })
  return [...new Set([...full.slice(0, 3), ...beside])].slice(0, 4)
}

/** `You have a number of rights`: the list follows. */
function isOpening({text, kind}: SpokenSentence): boolean {
  return (
    kind === 'paragraph' &&
    /(?:rekke|række|flere|fleire|flera|visse|vissa|ulike|forskellige|følgende|följande|number of|several|certain|following|these|disse|dessa|desse) (?:viktige |important )?(?:rettighe|rättighe|rights)/iu.test(
      text,
    )
  )
}

function isOfRights(spoken: SpokenNotice, block: number): boolean {
  return spoken
    .inBlock(block)
    .some(({text}) =>
      /rettighe|rettane|rett til|ret til|rättighe|rätt |rights|right to|kan du kr|kan du be|choices/iu.test(
        text,
      ),
    )
}

function withdrawal({text, elements}: CheckedNotice): FoundInNotice[] {
  const spoken = readSubjects(text)
  const consents = spoken
    .all('consent', 'ground')
    .filter(({speaks}) => !speaks.has('negation') && !speaks.has('share'))
  const [first] = consents
  if (!first || elements.rights.some(({right}) => right === 'withdrawal')) return []
  if (spoken.all('withdrawal').some((sentence) => isRight(spoken, sentence))) return []
  const kept = consents.find(({speaks}) => speaks.has('withdrawal') && speaks.has('keep'))
  return [{at: kept ?? first, say: 'withdrawal', cause: 'withdrawal'}]
}

/** `Is erased when you withdraw` presumes the right; it does not say that there is one. */
function isRight(spoken: SpokenNotice, {speaks, heading, lead}: SpokenSentence): boolean {
  if (spoken.blockSpeaks(lead, 'entitled')) return true
  if (speaks.has('entitled') || speaks.has('withdrawalWay')) return true
  return (
    !speaks.has('keep') &&
    !speaks.has('erasure') &&
    spoken.blockSpeaks(heading, 'entitled', 'consent')
  )
}

function marketing({text}: CheckedNotice): FoundInNotice[] {
  const spoken = readSubjects(text)
  if (!spoken.has('newsletter', 'marketingPurpose', 'targeting')) return []
  if (spoken.has('marketingObjection')) return []
  const narrow = spoken
    .all('objection')
    .find(({block}) => spoken.blockSpeaks(block, 'reasonedObjection'))
  return narrow ? [{at: narrow, say: 'marketing', cause: 'marketing'}] : []
}
