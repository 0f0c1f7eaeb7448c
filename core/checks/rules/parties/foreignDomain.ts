import {latin} from '../../../reading/latin.js'
import {domainOf, labelOf} from '../../parties/domainOf.js'
import {leftoverNames} from '../../parties/leftoverNames.js'
import {nearDomain} from '../../parties/nearDomain.js'
import {fitsName} from '../../parties/organisationNames.js'
import {isAnybodys, ownDomains} from '../../parties/ownDomains.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {ownSite, readMore, scope, theSite} from '../../parties/siteWords.js'
import {speakerOf} from '../../parties/speakerOf.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/** How far a site's address stands behind the words that say whose it is. */
const reach = 28

/** An authority's name under an end where the authority has no site; those it has are public sites. */
const authority =
  /^(?:datatilsynet|datainspektionen|integritetsskyddsmyndigheten|imy|helsetilsynet|sundhedsstyrelsen)\.(?:no|dk|se|com|org|net|info|nu|eu)$/

/** Another site is called one's own: what the notice says of it is said of somebody else's site. */
export const foreignDomain: Rule = {
  name: 'foreign_domain',
  severity: 'error',
  source: {reference: 'GDPR Art. 12(1), 13(1)(a)'},
  messages: {
    said: {
      en: 'The notice is of {own}, and calls {domain} its own site. Put in your own address, or say whose site it is.',
      nb: 'Erklæringen er for {own}, men kaller {domain} sitt eget nettsted. Sett inn deres egen adresse, eller skriv hvem nettstedet tilhører.',
      da: 'Politikken er for {own}, men kalder {domain} sin egen hjemmeside. Indsæt jeres egen adresse, eller skriv, hvis hjemmeside det er.',
    },
    authority: {
      en: '{domain} is not the authority’s site. Put in its own address.',
      nb: '{domain} er ikke nettstedet til tilsynet. Sett inn den riktige adressen.',
      da: '{domain} er ikke tilsynets hjemmeside. Indsæt den rigtige adresse.',
    },
  },
  inNotice: (notice) => {
    const {domains: own, isSure} = ownDomains(notice)
    if (!isSure) return []
    const {elements} = notice
    const leftovers = leftoverNames(notice)
    const voices = voicesOf(notice)
    const [main = ''] = own
    const uses = new Map<string, number>()
    for (const {host} of elements.urls) {
      const domain = domainOf(host)
      uses.set(domain, (uses.get(domain) ?? 0) + 1)
    }
    return elements.urls.flatMap(({host, url: _url, isInsecure: _no, ...at}): FoundInNotice[] => {
      const domain = domainOf(host)
      const isFine = own.has(domain) || isAnybodys(domain) || nearDomain(domain, own) !== undefined
      if (isFine || voices[at.block] !== 'own') return []
      if (authority.test(domain)) return [{at, say: 'authority', values: {domain}, cause: domain}]
      if (leftovers.some(({name}) => fitsName(labelOf(domain), name))) {
        return [{at, values: {own: main, domain}, cause: domain}]
      }
      // Who names a second site again and again has two sites; unless it is somebody's that is named.
      if ((uses.get(domain) ?? 0) > 2 && !isOfAnother(notice, domain)) return []
      const from = saidOwnAt(notice, at)
      if (from === undefined) return []
      return [{at: {...at, from}, values: {own: main, domain}, cause: domain}]
    })
  },
}

function isOfAnother({elements}: CheckedNotice, domain: string): boolean {
  return elements.organisations.some(({name}) => fitsName(labelOf(domain), name))
}

const we = latin(/(?<![\p{L}])(?:vi|me|we|oss|os|us|our|vår\p{L}*|vores)(?![\p{L}])/iu)

/** Where the words begin that call an address one's own; absent where none do. */
function saidOwnAt(
  notice: CheckedNotice,
  {block, from}: {block: number; from: number},
): number | undefined {
  const text = notice.text.blocks[block]?.text ?? ''
  const sentence = sentenceAt(text, from)
  const before = text.slice(sentence.from, from)
  const isClose = (end: number): boolean =>
    before.length - end <= reach && !/[.!?]/.test(before.slice(end).replace(/www\./, ''))
  const own = [...before.matchAll(ownSite)].findLast(({0: said, index}) =>
    isClose(index + said.length),
  )
  if (own) return sentence.from + own.index
  if (readMore.test(before)) return undefined
  const scoped = [...before.matchAll(scope)].findLast(({0: said, index}) =>
    isClose(index + said.length),
  )
  if (scoped) return sentence.from + scoped.index
  const named = [...before.matchAll(theSite)].findLast(({0: said, index}) =>
    isClose(index + said.length),
  )
  const isWe =
    we.test(sentence.text) || speakerOf(notice).names.some((name) => sentence.text.includes(name))
  return named && isWe ? sentence.from + named.index : undefined
}
