import {movedSites} from '../../facts/movedSites.js'
import type {FoundInNotice, Rule} from '../../rule.js'

/** An address that leads nowhere any more, as far as is known. */
export const deadUrl: Rule = {
  name: 'dead_url',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1)'},
  messages: {
    said: {
      en: 'As far as we know, this address leads nowhere any more. Try it, and take it out if it does not open.',
      nb: 'Så vidt vi vet, fører denne adressen ingen steder lenger. Prøv den, og ta den ut om den ikke åpner seg.',
      da: 'Så vidt vi ved, fører denne adresse ingen steder længere. Prøv den, og tag den ud, hvis den ikke åbner.',
    },
    moved: {
      en: 'As far as we know, this address has moved to {now}. Try it, and change it.',
      nb: 'Så vidt vi vet, har denne adressen flyttet til {now}. Prøv den, og bytt.',
      da: 'Så vidt vi ved, er denne adresse flyttet til {now}. Prøv den, og skift.',
    },
  },
  inNotice: ({elements}) =>
    elements.urls.flatMap(({url, host, block, from, to}): FoundInNotice[] => {
      const path = url.replace(/^https?:\/\//i, '').replace(/^[^/?#]*/, '')
      const moved = movedSites.find((site) => {
        const isThere = host === site.host || host.endsWith(`.${site.host}`)
        return isThere && (site.path?.test(path) ?? true)
      })
      if (!moved) return []
      const {now, reviewOn} = moved
      const source = {reference: 'GDPR Art. 12(1)', reviewOn}
      const at = {block, from, to}
      return [
        now === undefined ? {at, source} : {at, source, say: 'moved', values: {now}, fix: now},
      ]
    }),
}
