import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'
import {publicSites, webmail} from '../../facts/publicSites.js'
import {domainOf} from '../../parties/domainOf.js'
import {isStrangeEnd, nearDomain} from '../../parties/nearDomain.js'
import {ownDomains} from '../../parties/ownDomains.js'
import type {FoundInNotice, Rule} from '../../rule.js'

/** Short names are one slip away from too much else. */
const wellKnown = [
  ...[...publicSites].filter((each) => each.indexOf('.') >= 6),
  ...[...webmail].filter((each) => each.indexOf('.') >= 5),
]

/** The well-known domain that one looks like; an empty list where it looks like none. */
const nearWellKnown = remembered((domain: string): readonly string[] => {
  const near = nearDomain(domain, wellKnown)
  return near === undefined || webmail.has(domain) || publicSites.has(domain) ? [] : [near]
})

const withDot = latin(/(@|https?:\/\/|www\.)?([\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)+)/giu)

/** Words with a dot inside: hosts, and sentences that were run together. */
const dotted = eachBlock(({text}) =>
  [...text.matchAll(withDot)].map(({0: whole, 1: mark, 2: host = '', index}) => ({
    isAddress: mark !== undefined || /^www\./i.test(host),
    host: host.toLowerCase().replace(/^www\./, ''),
    from: index + whole.length - host.length,
    to: index + whole.length,
  })),
)

/** A domain that is one slip away from an own or a well-known one, or ends as no domain can. */
export const typoDomain: Rule = {
  name: 'typo_domain',
  severity: 'error',
  source: {reference: 'GDPR Art. 12(1), 13(1)(a)'},
  messages: {
    said: {
      en: 'This looks like a misspelling of {near}. Nobody gets to you by it.',
      nb: 'Dette ser ut som en skrivefeil for {near}. Ingen når dere med den.',
      da: 'Det ligner en slåfejl for {near}. Ingen når jer med den.',
    },
    strange: {
      en: 'No domain ends in “.{end}”. Check the address.',
      nb: 'Ingen domener slutter på «.{end}». Se over adressen.',
      da: 'Ingen domæner ender på ».{end}«. Se adressen efter.',
    },
  },
  inNotice: (notice) => {
    const own = ownDomains(notice).domains
    return dotted(notice.text.blocks).flatMap(({block, found}): FoundInNotice[] => {
      const {isAddress, host, from, to} = found
      const domain = domainOf(host)
      if (own.has(domain)) return []
      const near = nearDomain(domain, own) ?? (isAddress ? nearWellKnown(domain)[0] : undefined)
      const end = domain.slice(domain.lastIndexOf('.') + 1)
      const at = {block, from, to}
      if (near !== undefined) {
        const said = notice.text.blocks[block]?.text ?? ''
        const fix = said.slice(from, to - domain.length) + near
        return [{at, values: {near}, fix, cause: domain}]
      }
      return isAddress && isStrangeEnd(end)
        ? [{at, say: 'strange', values: {end}, cause: domain}]
        : []
    })
  },
}
