import {latin} from '../../../reading/latin.js'
import type {Mention} from '../../../reading/noticeText.js'
import {editDistance} from '../../editDistance.js'
import {webmail} from '../../facts/publicSites.js'
import {addressPairs} from '../../parties/addressPairs.js'
import {domainOfAddress} from '../../parties/domainOf.js'
import {officersIn} from '../../parties/officersIn.js'
import {ownDomains} from '../../parties/ownDomains.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/** Mailboxes that say themselves what they are for. */
const special = latin(
  /^(?:dpo|pvo|personvernombud|dataskyddsombud|jobb?|career|karriere|presse|faktura|invoice|booking|bestilling|order|ordre|support|salg|sales|nyhetsbrev|nyhedsbrev|newsletter|unsubscribe|avmelding|klage|innsyn|styre[nt]?|leder|kasserer|medlem\p{L}*|no-?reply|klagomal|reklamasjon|retur|webshop|nettbutikk)[^@]*@/iu,
)

/** Two mailboxes or two numbers for the same thing, and nothing that says which is for what. */
export const inconsistentContact: Rule = {
  name: 'inconsistent_contact',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1), 12(2)'},
  messages: {
    said: {
      en: 'The notice gives several addresses ({all}), and does not say which is for what. Keep one, or say it.',
      nb: 'Erklæringen oppgir flere adresser ({all}) uten å si hva hver er til. Behold én, eller skriv det.',
      da: 'Politikken opgiver flere adresser ({all}) uden at sige, hvad hver er til. Behold én, eller skriv det.',
    },
    address: {
      en: 'This address is almost the one that stands elsewhere: “{other}”. One of them is probably wrong.',
      nb: 'Denne adressen er nesten lik en annen i erklæringen: «{other}». En av dem er trolig feil.',
      da: 'Denne adresse er næsten som en anden i politikken: »{other}«. En af dem er nok forkert.',
    },
    number: {
      en: 'This number is almost, but not quite, the one that stands elsewhere ({all}). One of them is probably wrong.',
      nb: 'Dette nummeret er nesten likt et annet i erklæringen ({all}). Ett av dem er trolig feil.',
      da: 'Dette nummer er næsten som et andet i politikken ({all}). Et af dem er nok forkert.',
    },
  },
  inNotice: (notice) => [
    ...mailboxes(notice),
    ...nearNumbers(notice.elements.phones),
    ...nearNumbers(notice.elements.orgNumbers),
    ...addressPairs(notice).flatMap(({at, other, street, how}): FoundInNotice[] =>
      how === 'slip' ? [{at, say: 'address', values: {other}, cause: `address ${street}`}] : [],
    ),
  ],
}

function mailboxes(notice: CheckedNotice): FoundInNotice[] {
  const {text, elements} = notice
  const own = ownDomains(notice).domains
  const voices = voicesOf(notice)
  const officers = officersIn(text)
  const ofOfficers = new Set(officers.flatMap(({blocks}) => blocks))
  const general = elements.emails.filter(
    ({address, block}) =>
      (own.has(domainOfAddress(address)) || webmail.has(domainOfAddress(address))) &&
      voices[block] === 'own' &&
      !special.test(address) &&
      !ofOfficers.has(block),
  )
  const addresses = [...new Set(general.map(({address}) => address))]
  if (addresses.length < 2 || !addresses.some((each) => own.has(domainOfAddress(each)))) return []
  // Both in one breath, or behind a word for what it is for: readers are told which to use.
  const isTold = text.blocks.some(
    (block) => addresses.filter((each) => block.text.toLowerCase().includes(each)).length > 1,
  )
  if (isTold || notice.known?.controller.emails.filter((each) => addresses.includes(each)).length) {
    return []
  }
  return addresses.flatMap((address): FoundInNotice[] => {
    const mention = general.find((each) => each.address === address)
    if (!mention) return []
    const {block, from, to} = mention
    return [{at: {block, from, to}, values: {all: addresses.join(', ')}, cause: 'addresses'}]
  })
}

/** Numbers that differ in one digit, or in two that changed places. */
function nearNumbers(numbers: readonly (Mention & {readonly digits: string})[]): FoundInNotice[] {
  const seen: string[] = []
  const found: FoundInNotice[] = []
  for (const {digits, block, from, to} of numbers) {
    const number = digits.replace(/^\+?(?:47|45|46)(?=\d{8})/, '')
    if (seen.includes(number)) continue
    const near = seen.find((each) => isSlip(each, number))
    if (near !== undefined) {
      found.push({
        at: {block, from, to},
        say: 'number',
        values: {all: near},
        cause: `number ${near}`,
      })
    }
    seen.push(number)
  }
  return found
}

/** The last digits count on: 22 33 44 50 and 22 33 44 51 are two lines of one office. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 8) return false
  return one.slice(0, -1) !== other.slice(0, -1) && editDistance(one, other, 1) === 1
}
