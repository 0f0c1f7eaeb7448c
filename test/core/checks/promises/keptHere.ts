import {checkNotice} from '../../../../core/checks/checkNotice.js'
import type {KnownGroup} from '../../../../core/checks/knownGroup.js'
import {promiseMismatch} from '../../../../core/checks/rules/consent/promiseMismatch.js'
import {productPromises} from '../../../../core/compose/productPromises.js'
import type {Language} from '../../../../core/language.js'
import {readElements} from '../../../../core/reading/readElements.js'
import {readNoticeText} from '../../../../core/reading/readNoticeText.js'
import {findingsOf, noticeWith} from '../quotesOf.js'

const organisation = {name: 'Nordlys Fysio AS', emails: [], domains: []}

/** What a brand with one newsletter by mail keeps. */
export const keptHere: KnownGroup = {
  ...productPromises,
  requestKept: 'P7D',
  controller: organisation,
  brand: organisation,
  otherBrands: [],
  processors: [],
  leadTimeDays: 30,
  newsletterChannels: ['email'],
  stamp: {place: 'bottom', hasNumber: true},
  retentions: [
    {title: 'Jobbsøknader', months: 12},
    {title: 'Camera surveillance', months: 1},
    {title: 'Vagtplaner', months: 60},
    {title: 'Kundregister', months: 24},
  ],
}

/** What is said of the promises of a paragraph under a heading, as `severity: message`. */
export function unkeptIn(paragraph: string, known?: KnownGroup, heading = 'Overskrift'): string[] {
  const input = `Personvern\n\n${heading}\n\n${paragraph}\n`
  return findingsOf(promiseMismatch, input, {...(known && {known})}).map(
    ({severity, message}) => `${severity}: ${message}`,
  )
}

/** What a paragraph becomes in a notice of a language when its first finding is put right. */
export function mendedBy(paragraph: string, language: Language): string | undefined {
  const text = readNoticeText(noticeWith(paragraph))
  const [found] = checkNotice(
    {...text, language},
    {
      rules: [promiseMismatch],
      elements: readElements(text),
      today: '2026-01-15',
      language: 'en',
      known: keptHere,
    },
  )
  return found?.fix === undefined ? undefined : paragraph.replace(found.quote, found.fix)
}
