import {eachBlock} from '../eachBlock.js'
import {hostOf} from '../hostOf.js'
import {latin} from '../latin.js'
import type {NamedAddress, NamedNumber, NamedUrl} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {remembered} from '../remembered.js'

const email = latin(
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
)
const url = /\b(?:https?:\/\/|www\.)[^\s<>()"”“’]+[^\s<>()"”“’.,;:!?]/gi
const bareHost = latin(
  /(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io|info|fi|is|de|nu|co\.uk|app|shop)(?![\p{L}\d-]|\.\p{L})/giu,
)
const phone =
  /(?<![\d.,/-])(?:(?:\+|00)\d{2}[\s()-]?(?:\(0\))?(?:[\s-]?\d){7,11}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|0\d{1,3}[-–]\s?\d{2,3}(?:\s\d{2,3}){1,2})(?![\d.]?\d)/g
const labelled = latin(
  /(?<!\p{L})(?:tlf|tel|telefon|telefonnummer|phone|mobil|mobile|ring(?: oss)?(?: på)?|call us(?: at| on)?|sms)(?!\p{L})[\s.:]{0,4}((?:\+|00)?\d(?:[\s-]?\d){5,12})(?!\d)/giu,
)

/** E-mail addresses, sites and telephone numbers, each time they are written. */
export function readContacts({blocks}: NoticeText): {
  emails: NamedAddress[]
  urls: NamedUrl[]
  phones: NamedNumber[]
} {
  const emails: NamedAddress[] = []
  const urls: NamedUrl[] = []
  const phones: NamedNumber[] = []
  for (const {block, found} of contacts(blocks)) {
    emails.push(...found.emails.map((each) => ({...each, block})))
    urls.push(...found.urls.map((each) => ({...each, block})))
    phones.push(...found.phones.map((each) => ({...each, block})))
  }
  return {emails, urls, phones}
}

interface Placed {
  readonly emails: readonly Omit<NamedAddress, 'block'>[]
  readonly urls: readonly Omit<NamedUrl, 'block'>[]
  readonly phones: readonly Omit<NamedNumber, 'block'>[]
}

const contacts = eachBlock(({text}) => {
  const found = contactsIn(text)
  return found.emails.length + found.urls.length + found.phones.length > 0 ? [found] : []
})

/** The same in one text. */
export const contactsIn: (text: string) => Placed = remembered((text) => {
  const written = [...text.matchAll(url)].map(({0: found, index}) => namedUrl(found, index))
  const bare = [...text.matchAll(bareHost)].flatMap(({0: found, index}) =>
    written.some(({from, to}) => index >= from && index < to) ? [] : [namedUrl(found, index)],
  )
  return {
    emails: [...text.matchAll(email)].map(({0: found, index}) => ({
      from: index,
      to: index + found.length,
      address: found.toLowerCase(),
    })),
    urls: [...written, ...bare],
    phones: phonesIn(text),
  }
})

function namedUrl(found: string, from: number): Omit<NamedUrl, 'block'> {
  return {
    from,
    to: from + found.length,
    url: found,
    host: hostOf(found),
    isInsecure: /^http:/i.test(found),
  }
}

/** Numbers by their shape, and those that are called telephone numbers, whatever their shape. */
function phonesIn(text: string): Omit<NamedNumber, 'block'>[] {
  const shaped = [...text.matchAll(phone)].map(({0: found, index}) => ({found, index}))
  const called = [...text.matchAll(labelled)].flatMap(({0: whole, 1: found = '', index}) => {
    const start = index + whole.length - found.length
    return shaped.some(
      (each) => each.index < start + found.length && start < each.index + each.found.length,
    )
      ? []
      : [{found, index: start}]
  })
  return [...shaped, ...called]
    .toSorted((one, other) => one.index - other.index)
    .map(({found, index}) => ({
      from: index,
      to: index + found.trimEnd().length,
      digits: found.replaceAll(/[^\d+]/g, ''),
    }))
}
