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
  inNotice: (notice) => [...namedRights(notice), ...withdrawal(notice), ...marketing(notice)],
}

function namedRights({text, elements}: CheckedNotice): FoundInNotice[] {
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
  const place = fullest(entitling)
  if (!place) return [{say: 'none', cause: 'rights'}]
  return [
    {
      at: place,
      values: {missing: listOf(missing.map((right) => names[right]))},
      cause: 'rights',
    },
  ]
}

const names: Record<(typeof asked)[number], Readonly<Record<CheckLanguage, string>>> = {
  access: {en: 'access', nb: 'innsyn', da: 'indsigt'},
  rectification: {en: 'rectification', nb: 'retting', da: 'berigtigelse'},
  erasure: {en: 'erasure', nb: 'sletting', da: 'sletning'},
  restriction: {en: 'restriction', nb: 'begrensning', da: 'begrænsning'},
  objection: {en: 'objection', nb: 'innsigelse', da: 'indsigelse'},
  portability: {en: 'data portability', nb: 'dataportabilitet', da: 'dataportabilitet'},
}

/** The sentence that names the most rights: there the others are missing. */
function fullest(sentences: readonly SpokenSentence[]): SpokenSentence | undefined {
  const count = ({speaks}: SpokenSentence): number =>
    asked.filter((right) => speaks.has(right)).length
  const naming = sentences.filter((each) => count(each) > 0 && each.kind !== 'heading')
  const entitling = naming.filter(({speaks}) => speaks.has('entitled'))
  return (entitling.length > 0 ? entitling : naming)
    .toSorted((one, other) => count(one) - count(other))
    .at(-1)
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
function isRight(spoken: SpokenNotice, {speaks, heading}: SpokenSentence): boolean {
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
