import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedOfficer} from '../noticeElements.js'
import type {Mention, NoticeText} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {properNames} from './properNames.js'
import {contactsIn} from './readContacts.js'

const called = latin(
  /(?<!\p{L})(?:personvernomb[uo]d\p{L}*|personvernansvarlig\p{L}*|databeskyttelsesrådgiver\p{L}*|databeskyttelsesansvarlig\p{L}*|dataskyddsombud\p{L}*|data protection officer|DPO)(?!\p{L})/iu,
)
const none = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|no|not|ingen|inga)\s(?:\p{L}+\s){0,4}(?:personvernomb[uo]d|databeskyttelsesrådgiver|dataskyddsombud|data protection officer|DPO)/iu,
)
const notPerson = latin(
  /^(?:DPO|Data|Protection|Officer|Personvern\p{L}*|Databeskyttelse\p{L}*|Dataskydd\p{L}*|Vårt?|Vores|Our|E-?mail|E-?post|Tlf|Tel)$/u,
)

/**
 * The data protection officer, with the name and the address that stand beside the word. A heading
 * alone counts where nothing says more; a sentence that says there is none does not.
 */
export function readOfficer(text: NoticeText): NamedOfficer | undefined {
  let bare: NamedOfficer | undefined
  for (const {block, found} of mentions(text.blocks)) {
    const at = {block, ...found}
    const officer = {...at, ...besideOfficer(text, at)}
    if (officer.name !== undefined || officer.email !== undefined) return officer
    const said = text.blocks[block]?.text ?? ''
    if (said.length < 60 || appoints.test(said)) bare ??= officer
  }
  return bare
}

const mentions = eachBlock(({text, kind}) =>
  kind === 'chrome'
    ? []
    : sentencesOf(text).flatMap((sentence) => {
        const found = called.exec(sentence.text)
        if (!found || none.test(sentence.text)) return []
        const from = sentence.from + found.index
        return [{from, to: from + found[0].length}]
      }),
)

const appoints =
  /(?:kontakt|contact|utpekt|utnevnt|utsett|appointed|udpeget|utsedd|har et|have a|har ett)/i

/** In a contact block the name and the address stand on lines of their own; in a sentence, after the word. */
function besideOfficer(
  {blocks}: NoticeText,
  {block, from, to}: Mention,
): Pick<NamedOfficer, 'name' | 'email'> {
  const said = blocks[block]?.text ?? ''
  const isLabel = said.length < 60
  const below = isLabel ? blocks.slice(block + 1, block + 4).map((each) => each.text) : []
  // Below a heading a long text speaks of somebody else unless it begins with the officer.
  const [next = ''] = below
  const lines =
    next.length >= 80
      ? [said.slice(to), ...(called.test(next.slice(0, 80)) ? [next.slice(0, 300)] : [])]
      : [said.slice(isLabel ? to : from), ...below.filter((line) => line.length < 80)]
  const name = lines.map(personIn).find(Boolean)
  const email = lines.flatMap((line) => contactsIn(line).emails)[0]?.address
  return {...(name && {name}), ...(email && {email})}
}

const wordOfPerson = latin(/^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u)

/** Two or three words with capitals and nothing else in them. */
function personIn(line: string): string | undefined {
  return properNames(line)
    .map(({text}) => text.split(' ').filter((word) => !notPerson.test(word)))
    .find(
      (words) =>
        words.length >= 2 && words.length <= 4 && words.every((word) => wordOfPerson.test(word)),
    )
    ?.join(' ')
}
