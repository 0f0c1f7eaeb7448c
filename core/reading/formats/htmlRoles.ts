import type {DefaultTreeAdapterTypes} from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export const silent = new Set('script style head template svg math iframe object'.split(' '))

const around = new Set('nav footer aside button select dialog noscript'.split(' '))
const aroundRoles = new Set(
  'navigation banner contentinfo dialog alertdialog search menu menubar complementary'.split(' '),
)
const aroundNames =
  /(?:^|[\s_-])(?:cookie-?(?:banner|bar|consent|notice|popup|dialog|law)|cookiebot|cybotcookiebot\w*|onetrust\w*|coi-banner\w*|gdpr-(?:banner|popup)|consent-(?:banner|modal)|breadcrumbs?|main-menu|site-header|site-footer|skip-link|navbar|menu-item|sidebar|screen-reader-text|share-buttons?|social-(?:links|icons))(?:$|[\s_-])/i

export const breaking = new Set(
  'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav noscript ol option p pre section select summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** A form that holds more than this is a page's own frame around all it says. */
const longestForm = 1500

/** Whether an element holds a part of the page that is no part of a notice. */
export function isAroundNotice(element: Element): boolean {
  const {tagName} = element
  if (around.has(tagName)) return true
  // A page's head is around it; the head of the text holds its title.
  if (tagName === 'header') return !holds(element, (each) => each.tagName === 'h1')
  if (tagName === 'form') return textLength(element) < longestForm
  if (aroundRoles.has(attribute(element, 'role') ?? '')) return true
  return (
    aroundNames.test(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`) &&
    tagName !== 'body' &&
    tagName !== 'html' &&
    !holds(element, (each) => each.tagName === 'h1')
  )
}

/** The part of a page that it says is the main one, or its only article. */
export function mainOf(nodes: readonly Node[]): Element | undefined {
  const found = [...elementsOf(nodes)]
  const mains = found.filter(
    (each) => each.tagName === 'main' || attribute(each, 'role') === 'main',
  )
  const articles = found.filter(({tagName}) => tagName === 'article')
  return mains[0] ?? (articles.length === 1 ? articles[0] : undefined)
}

/** A row whose cells hold headings, lists or tables lays out a page; it is no row of facts. */
export function isLayout(row: Element): boolean {
  const cells = row.childNodes.filter((each) => 'tagName' in each)
  const isText = (each: Element): boolean =>
    /^(?:h[1-6]|ul|ol|table|section|article)$/.test(each.tagName)
  return cells.length < 2 || holds(row, isText)
}

/** Whether all an element says is bold: a heading in all but name. */
export function isBoldAlone(element: Element): boolean {
  const said = element.childNodes.filter((each) => !('value' in each) || each.value.trim() !== '')
  return (
    said.length > 0 &&
    said.every((each) => 'tagName' in each && /^(?:strong|b|br)$/.test(each.tagName)) &&
    said.some((each) => each.nodeName !== 'br')
  )
}

export function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}

function holds(element: Element, is: (each: Element) => boolean): boolean {
  for (const each of elementsOf(element.childNodes)) if (is(each)) return true
  return false
}

function textLength(element: Element): number {
  let length = 0
  const open: Node[] = [...element.childNodes]
  for (let node = open.pop(); node && length < longestForm; node = open.pop()) {
    if ('value' in node) length += node.value.trim().length
    else if ('childNodes' in node) for (const child of node.childNodes) open.push(child)
  }
  return length
}

/** All elements in the order of the page, without calls within calls: pages nest without end. */
function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  const open: Node[] = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) open.push(child)
    }
  }
}
