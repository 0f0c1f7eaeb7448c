import {type DefaultTreeAdapterTypes, parse} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** Attributes whose value a browser goes to, loads or posts to. */
const addressed =
  /^(?:(?:form)?action|background|data|(?:xlink:)?href|ping|poster|src(?:doc|set)?)$/
/** Browsers skip control characters and spaces before and within the scheme. */
const script = /^(?:javascript|vbscript|data):/i

/** What of a page would run something when it is shown or clicked: addresses and handlers, as text. */
export function scriptAddresses(html: string): string[] {
  const found: string[] = []
  const walk = (node: Node): void => {
    for (const {name, value} of 'attrs' in node ? node.attrs : []) {
      const address = value.replaceAll(/[\0-\u0020]/g, '')
      if (name.startsWith('on') || (addressed.test(name) && script.test(address))) {
        found.push(`${name}="${value}"`)
      }
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child)
  }
  walk(parse(html))
  return found
}
