import {latin} from '../../../reading/latin.js'
import {artItems} from '../../law/artItems.js'
import {isClinic} from '../../law/isClinic.js'
import {isWholeNotice} from '../../law/isWholeNotice.js'
import {readSubjects} from '../../law/readSubjects.js'
import {servicesNamed} from '../../law/servicesNamed.js'
import {wordsSaid} from '../../law/wordsSaid.js'
import {listOf} from '../../listOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/**
 * What Art. 12–14 ask a notice to say and this one says nothing of.
 *
 * The small items are one finding that names each by its letter: they are an hour's work together.
 * Recipients, and what a clinic leaves out about its patients, stand apart; so do rights, periods, bases
 * and complaints, which have rules of their own.
 */
export const missingElement: Rule = {
  name: 'missing_element',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12–14'},
  messages: {
    said: {
      en: 'The notice does not say: {missing}. A sentence each is enough.',
      nb: 'Erklæringen sier ikke: {missing}. En setning om hver er nok.',
      da: 'Politikken siger ikke: {missing}. En sætning om hver er nok.',
    },
    recipients: {
      en: 'Who gets the data? Name the recipients, or what kind they are (Art. 13(1)(e)).',
      nb: 'Hvem får opplysningene? Nevn mottakerne, eller hva slags de er (art. 13 nr. 1 e).',
      da: 'Hvem får oplysningerne? Nævn modtagerne, eller hvilken slags de er (art. 13, stk. 1, e).',
    },
    automated: {
      en: 'A machine decides what people pay. Say how it comes to its result, what follows for them, and how a person looks at it again (Art. 13(2)(f), 22).',
      nb: 'En maskin avgjør hva folk betaler. Si hvordan den kommer fram til det, hva det betyr for dem, og hvordan et menneske kan se på det (art. 13 nr. 2 f, 22).',
      da: 'En maskine afgør, hvad folk betaler. Skriv, hvordan den når frem til det, hvad det betyder for dem, og hvordan et menneske kan se på det (art. 13, stk. 2, f, 22).',
    },
    health: {
      en: 'This is a clinic, and the notice says nothing of patients: health data, the record, its ground in Art. 9, and how long it is kept.',
      nb: 'Dette er en klinikk, og erklæringen sier ingenting om pasientene: helseopplysninger, journal, grunnlaget i art. 9 og hvor lenge journalen lagres.',
      da: 'Dette er en klinik, og politikken siger intet om patienterne: helbredsoplysninger, journal, grundlaget i art. 9 og hvor længe journalen opbevares.',
    },
  },
  inNotice: (notice) =>
    isWholeNotice(notice.text)
      ? [...health(notice), ...recipients(notice), ...automated(notice), ...smallItems(notice)]
      : [],
}

function smallItems({text}: CheckedNotice): FoundInNotice[] {
  const spoken = readSubjects(text)
  const missing = artItems.filter(({isSaid}) => !isSaid(spoken))
  // Where no machine decides, the law asks for no word on it: alone it is no finding.
  if (missing.every(({name}) => name === 'automatedDecision')) return []
  const articles = missing.map(({reference}) => reference).join(', ')
  return [
    {
      values: {missing: listOf(missing.map(({words}) => words))},
      cause: missing.map(({name}) => name).join(' '),
      source: {reference: `GDPR Art. ${articles}`},
    },
  ]
}

/** A sum that a program works out for each person. */
const byMachine = wordsSaid(
  latin(
    /^(?=.*(?:system|(?<!\p{L})app(?:en|s)?(?!\p{L})|algoritm|algorithm|dator|datamaskin|computer|machine|maskin|automat))(?=.*(?:(?<!\p{L})pris(?:en|er|erne|ene|et)?(?!\p{L})|rabatt|rabat|discount|(?<!\p{L})prices?(?!\p{L})|premie|premium))(?=.*(?:räkn|beregn|(?<!\p{L})regner|tilpass|anpass|adjust|calculat|bestemm|fastset|fastsæt|determin|poäng|poeng|(?<!\p{L})score|formscore))/iu,
  ),
)
const byPeople = latin(
  /(?<!\p{L})(?:(?:artikk?el|article|art\.?) ?22|et menneske|eit menneske|en människa|a human|a person|manuel\p{L}*)(?!\p{L})/iu,
)

function automated({text}: CheckedNotice): FoundInNotice[] {
  const {sentences} = readSubjects(text)
  if (sentences.some(({text: said}) => byPeople.test(said))) return []
  const source = {reference: 'GDPR Art. 13(2)(f), 22'}
  return sentences
    .filter(
      ({text: said, kind, speaks}) =>
        kind !== 'heading' && !speaks.has('negation') && byMachine(said),
    )
    .slice(0, 1)
    .map((at) => ({at, say: 'automated', cause: 'automated', severity: 'warning', source}))
}

function recipients({text, elements}: CheckedNotice): FoundInNotice[] {
  const isSaid =
    elements.processors.length > 0 ||
    servicesNamed(text).length > 0 ||
    readSubjects(text).has('recipient', 'share', 'shareWithNamed')
  if (isSaid) return []
  const source = {reference: 'GDPR Art. 13(1)(e)'}
  return [{say: 'recipients', cause: 'recipients', severity: 'warning', source}]
}

function health({text}: CheckedNotice): FoundInNotice[] {
  if (!isClinic(text)) return []
  const spoken = readSubjects(text)
  const isSaid =
    spoken.has('article9', 'healthLaw') ||
    spoken.all('record', 'processing').length > 0 ||
    spoken.all('sensitive', 'processing').some(({speaks, text: said}) => {
      // `Do not send us sensitive data by e-mail` is no word on what is kept.
      return !speaks.has('negation') && !/mail|e-post|epost/iu.test(said)
    })
  if (isSaid) return []
  const source = {reference: 'GDPR Art. 9(2)(h), 13(1)(c)'}
  return [{say: 'health', cause: 'health', severity: 'warning', source}]
}
