import type {NamedOfficer} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {properNames} from './properNames.js'
import {readContacts} from './readContacts.js'

const called =
  /(?<!\p{L})(?:personvernombud\p{L}*|personvernansvarlig\p{L}*|databeskyttelsesrådgiver\p{L}*|databeskyttelsesansvarlig\p{L}*|dataskyddsombud\p{L}*|data protection officer|DPO)(?!\p{L})/iu
const none =
  /(?<!\p{L})(?:ikke|ikkje|inte|no|not|ingen|inga)\s(?:\p{L}+\s){0,4}(?:personvernombud|databeskyttelsesrådgiver|dataskyddsombud|data protection officer|DPO)/iu
const notPerson =
  /^(?:DPO|Data|Protection|Officer|Personvern\p{L}*|Databeskyttelse\p{L}*|Dataskydd\p{L}*|Vårt?|Vores|Our|E-?mail|E-?post|Tlf|Tel)$/u

/** The data protection officer, with the name and the address that stand beside the word. */
export function readOfficer(text: NoticeText): NamedOfficer | undefined {
  for (const [block, {text: said, kind}] of text.blocks.entries()) {
    const found = kind === 'chrome' ? undefined : called.exec(said)
    if (!found || none.test(said)) continue
    const isLabel = said.length < 60
    // In a contact block the name and the address stand on lines of their own.
    const near = isLabel
      ? text.blocks
          .slice(block, block + 4)
          .filter(({text: line}, at) => at === 0 || line.length < 80)
      : [{...text.blocks[block], text: said.slice(found.index)}]
    const lines = near.map(({text: line}) => line)
    const name = lines
      .map((line, at) =>
        personIn(at === 0 && isLabel ? line.slice(found.index + found[0].length) : line),
      )
      .find(Boolean)
    const email = readContacts({
      ...text,
      blocks: lines.map((line) => ({kind: 'paragraph', level: 0, text: line, offsets: []})),
    }).emails[0]?.address
    if (
      name === undefined &&
      email === undefined &&
      !isLabel &&
      !/(?:kontakt|contact|utpekt|utnevnt|utsett|appointed|udpeget|utsedd|har et|have a|har ett)/i.test(
        said,
      )
    )
      continue
    return {
      block,
      from: found.index,
      to: found.index + found[0].length,
      ...(name && {name}),
      ...(email && {email}),
    }
  }
  return undefined
}

/** Two or three words with capitals and nothing else in them. */
function personIn(line: string): string | undefined {
  return properNames(line)
    .map(({text}) => text.split(' ').filter((word) => !notPerson.test(word)))
    .find(
      (words) =>
        words.length >= 2 &&
        words.length <= 4 &&
        words.every((word) => /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)),
    )
    ?.join(' ')
}
