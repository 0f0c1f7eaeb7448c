import {NoAnswer} from './LoadingElement.js'

/** What a site can style as `::part(…)`, by what it is in the notice. */
const parts = {
  article: 'notice',
  '[role=note]': 'note',
  h1: 'title',
  'h2,h3,h4,h5,h6': 'heading',
  '.number': 'number',
  '.stamp': 'stamp',
  '.version': 'version',
  section: 'section',
  '.embedded': 'embedded',
  p: 'text',
  'ul,ol': 'list',
  dl: 'facts',
  blockquote: 'quote',
  table: 'table',
  caption: 'caption',
  th: 'head-cell',
  td: 'cell',
  a: 'link',
} as const

const running = 'script,style,link,meta,base,iframe,object,embed,form,template,svg'

/**
 * The article of a notice's page, and what is said of its delivery above it, as parts of another
 * document. What could run or reach out is left behind: the functions write none of it, and a site
 * need not rely on that.
 *
 * @throws NoAnswer when the page holds no notice.
 */
export function adoptArticle(page: Document, into: Document): HTMLElement[] {
  const article = page.querySelector('article')
  if (!article) throw new NoAnswer(200)
  const note = page.querySelector<HTMLElement>('[role=note]')
  return [...(note ? [note] : []), article].map((piece) => {
    clean(piece)
    return into.importNode(piece, true)
  })
}

/** Done while it is still in its own document, where addresses mean what they meant there. */
function clean(piece: HTMLElement): void {
  for (const element of piece.querySelectorAll(running)) element.remove()
  for (const element of [piece, ...piece.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (/^on|^style$/.test(name)) element.removeAttribute(name)
    }
    for (const [selector, part] of Object.entries(parts)) {
      if (element.matches(selector)) element.part.add(part)
    }
  }
  for (const link of piece.querySelectorAll('a')) {
    if (!/^(?:https?|mailto|tel):$/.test(link.protocol)) link.removeAttribute('href')
    else if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href)
  }
}
