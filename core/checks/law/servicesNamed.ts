import {latin} from '../../reading/latin.js'
import type {Mention, NoticeText} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'
import {servicesOutsideEea} from '../facts/servicesOutsideEea.js'
import {oncePer} from '../oncePer.js'

/** A service outside the EEA where a notice names it. */
export interface ServiceNamed extends Mention {
  readonly name: string
}

// `Read more on how Google uses data`, `on our Facebook page` names a place, no processor.
const elsewhere = latin(
  /(?:les|læs|läs|read|se|see|finn|find)\p{L}* (?:mer|mere|more|også|også)|personvernerklæring|privatlivspolitik|integritetspolicy|privacy policy|privacy notice|følg oss|følg os|follow us|besøk|besøg|facebook-?sid|facebookpage|chrome|edge|firefox|safari|nettleser|webbläsare|browser/iu,
)

const inText = remembered((text: string) => {
  const named: Omit<ServiceNamed, 'block'>[] = []
  const lower = text.toLowerCase()
  for (const {name, hints, pattern} of servicesOutsideEea) {
    if (!hints.some((hint) => lower.includes(hint))) continue
    for (const {0: said, index} of text.matchAll(pattern)) {
      const to = index + said.length
      if (named.some((other) => index < other.to && other.from < to)) continue
      if (elsewhere.test(text.slice(Math.max(0, index - 50), to + 40))) continue
      named.push({name, from: index, to})
    }
  }
  return named.toSorted((one, other) => one.from - other.from)
})

/**
 * The services outside the EEA that a notice says are used, in the order of the text, each at its first
 * use. Names in links for further reading and in lists of browsers are not counted.
 */
export const servicesNamed: (notice: NoticeText) => readonly ServiceNamed[] = oncePer(
  ({blocks}) => {
    const first = new Map<string, ServiceNamed>()
    for (const [block, {kind, text}] of blocks.entries()) {
      if (kind === 'chrome') continue
      for (const named of inText(text)) {
        if (!first.has(named.name)) first.set(named.name, {...named, block})
      }
    }
    return [...first.values()]
  },
)

/** Whether a text names a service outside the EEA as one that is used. */
export function namesService(text: string): boolean {
  return inText(text).length > 0
}
