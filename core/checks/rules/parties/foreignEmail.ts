import {latin} from '../../../reading/latin.js'
import {webmail} from '../../facts/publicSites.js'
import {domainOfAddress, labelOf} from '../../parties/domainOf.js'
import {leftoverNames} from '../../parties/leftoverNames.js'
import {nearDomain} from '../../parties/nearDomain.js'
import {fitsName} from '../../parties/organisationNames.js'
import {isAnybodys, ownDomains} from '../../parties/ownDomains.js'
import {rightsWords} from '../../parties/rightsWords.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/** "write to us at", "our address": said by who speaks, of itself. */
const us = latin(
  /(?<![\p{L}])(?:oss|os|us|(?:vår|vores|our) (?:e-?post\p{L}*|e-?mail\p{L}*|mail\p{L}*|postkasse|postadresse|adresse|adress|mailbox|address))(?![\p{L}])/iu,
)
const officer =
  /personvernombud|databeskyttelsesrådgiver|dataskyddsombud|data protection officer|\bDPO\b/i
const theirs =
  /datatilsyn|tilsyn(?:et|smyndighe)|tillsyn|integritetsskydds|supervisory authority|ombudsman|\bIMY\b|styrelsen for|(?:klage|patient|pasient)n[æe](?:vn|mnd)|nämnd|statsforvalter|(?:pasient|patient)(?:klage|skade|ombud)|forbrukerråd|konsument/i

/**
 * An address at another organisation's domain, given as one's own: requests, and the papers that come
 * with them, reach a stranger. Addresses of named suppliers, of the data protection officer and of
 * authorities are as they should be.
 */
export const foreignEmail: Rule = {
  name: 'foreign_email',
  severity: 'error',
  source: {reference: 'GDPR Art. 13(1)(a), Art. 32(1)'},
  messages: {
    said: {
      en: 'This address belongs to {domain}, and the notice is of {own}. What people send there may reach somebody else. Put in your own address.',
      nb: 'Denne adressen hører til {domain}, og erklæringen er for {own}. Det folk sender dit, kan havne hos andre. Sett inn deres egen adresse.',
      da: 'Denne adresse hører til {domain}, og politikken er for {own}. Det, folk sender dertil, kan havne hos andre. Indsæt jeres egen adresse.',
    },
    webmail: {
      en: 'This mailbox is at {domain}, where anybody can have one. An address at your own domain is easier to trust and to keep control of.',
      nb: 'Denne postkassen er hos {domain}, der alle kan ha en. En adresse på deres eget domene er lettere å stole på og å ha kontroll med.',
      da: 'Denne postkasse er hos {domain}, hvor alle kan have en. En adresse på jeres eget domæne er lettere at stole på og have kontrol over.',
    },
  },
  inNotice: (notice) => {
    const {elements} = notice
    const {domains: own, isSure} = ownDomains(notice)
    const voices = voicesOf(notice)
    const [main = ''] = own
    const strangers = leftoverNames(notice)
    return elements.emails.flatMap(({address, ...at}): FoundInNotice[] => {
      const domain = domainOfAddress(address)
      if (voices[at.block] === 'embedded') return []
      const values = {domain, own: main}
      if (webmail.has(domain)) {
        // Beside a mailbox of one's own it is a second address for the same thing, and told as that.
        if (elements.emails.some((each) => own.has(domainOfAddress(each.address)))) return []
        return [{at, say: 'webmail', severity: 'advice', values, cause: `webmail ${domain}`}]
      }
      const isFine = own.has(domain) || isAnybodys(domain) || !isSure || nearDomain(domain, own)
      const isStrange = strangers.some(({name}) => fitsName(labelOf(domain), name))
      if (!isFine && isStrange) return [{at, values, cause: domain}]
      if (isFine || isSomebodyElses(notice, at, domain, voices[at.block] === 'pasted')) return []
      return [{at, values, cause: domain}]
    })
  },
}

/** The words around an address say whose it is: an officer's, an authority's, a named supplier's. */
function isSomebodyElses(
  {text: {blocks}, elements, known}: CheckedNotice,
  {block, from, to}: {block: number; from: number; to: number},
  domain: string,
  isPasted: boolean,
): boolean {
  const text = blocks[block]?.text ?? ''
  const before = blocks.slice(Math.max(0, block - 2), block).map((each) => each.text)
  const labels = before.filter((each) => each.length < longestLabel)
  if ([lastWords(text, from), ...labels].some((each) => officer.test(each))) return true
  if (theirs.test(text.slice(Math.max(0, from - 90), from))) return true
  if (
    known?.processors.some(({emails}) => emails.some((each) => domainOfAddress(each) === domain))
  ) {
    return true
  }
  if (isPasted) return false
  const sentence = sentenceAt(text, from)
  const label = labelOf(domain)
  const around = [...before, text.slice(0, from), text.slice(to)].join(' \n ')
  const isNamed =
    elements.organisations.some(({name}) => around.includes(name) && fitsName(label, name)) ||
    (label.length >= 4 && plain(around.replaceAll(/\S+@\S+/g, ' ')).includes(plain(label)))
  if (!isNamed || us.test(sentence.text.slice(0, from - sentence.from))) return false
  // Rights are used with the controller, unless the sentence itself says whose address it is.
  const rest = text.slice(sentence.from, from) + text.slice(to, sentence.to)
  return plain(rest).includes(plain(label)) || !rightsWords.test(sentence.text)
}

/** Above an address, a longer text speaks of other things, too. */
const longestLabel = 120

/** The sentence an address stands in, and the one before: there it is said whose it is. */
function lastWords(text: string, from: number): string {
  const {from: start, to} = sentenceAt(text, from)
  const before = start > 0 ? sentenceAt(text, Math.max(0, start - 2)).from : start
  return text.slice(before, to)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '')
}
