import type {NamedAddress, NamedNumber, NamedUrl} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu
const url = /\b(?:https?:\/\/|www\.)[^\s<>()"”“’]+[^\s<>()"”“’.,;:!?]/gi
const bareHost =
  /(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io|info|fi|de|nu)(?![\p{L}\d-]|\.\p{L})/giu
const phone =
  /(?<![\d.])(?:\+\d{2}[\s\d]{8,14}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})(?![\d.])/g

/** E-mail addresses, sites and telephone numbers, each time they are written. */
export function readContacts({blocks}: NoticeText): {
  emails: NamedAddress[]
  urls: NamedUrl[]
  phones: NamedNumber[]
} {
  const emails: NamedAddress[] = []
  const urls: NamedUrl[] = []
  const phones: NamedNumber[] = []
  blocks.forEach(({text}, block) => {
    for (const {0: found, index} of text.matchAll(email)) {
      emails.push({block, from: index, to: index + found.length, address: found.toLowerCase()})
    }
    const taken = [...text.matchAll(url)].map(({0: found, index}) => {
      urls.push(namedUrl(found, block, index))
      return [index, index + found.length] as const
    })
    for (const {0: found, index} of text.matchAll(bareHost)) {
      const isTaken = taken.some(([from, to]) => index >= from && index < to)
      if (!isTaken) urls.push(namedUrl(found, block, index))
    }
    for (const {0: found, index} of text.matchAll(phone)) {
      const digits = found.replaceAll(/[^\d+]/g, '')
      phones.push({block, from: index, to: index + found.trimEnd().length, digits})
    }
  })
  return {emails, urls, phones}
}

function namedUrl(found: string, block: number, from: number): NamedUrl {
  const host = found
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
  return {block, from, to: from + found.length, url: found, host, isInsecure: /^http:/i.test(found)}
}
