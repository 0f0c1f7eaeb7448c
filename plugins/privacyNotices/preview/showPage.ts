type OnFact = (index: number) => void

const listening = new WeakMap<Document, OnFact>()

/**
 * Exchanges what a frame shows without reloading it: scroll position and focus stay.
 *
 * Links to sections move within the page, marked facts are handed over, all else stays put. A frame
 * whose own page is still being laid out is left alone: its `load` shows what is due then.
 */
export function showPage(page: Document, markup: string, onFact: OnFact): void {
  const parts: readonly (HTMLElement | null)[] = [page.documentElement, page.head, page.body]
  if (parts.includes(null)) return
  const next = new DOMParser().parseFromString(markup, 'text/html')
  const focused = page.activeElement?.getAttribute('data-fact')
  page.documentElement.lang = next.documentElement.lang
  if (page.head.innerHTML !== next.head.innerHTML)
    page.head.replaceChildren(...next.head.childNodes)
  for (const mark of next.querySelectorAll('a [data-fact]')) mark.removeAttribute('tabindex')
  page.body.replaceChildren(...next.body.childNodes)
  if (focused) page.querySelector<HTMLElement>(`[data-fact="${Number(focused)}"]`)?.focus()
  if (!listening.has(page)) {
    page.addEventListener('click', choose)
    page.addEventListener('keydown', chooseByKey)
  }
  listening.set(page, onFact)
}

function chooseByKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') choose(event)
}

function choose(event: Event): void {
  const path = event.composedPath().flatMap((node) => (isElement(node) ? [node] : []))
  const link = path.find((element) => element.hasAttribute('href'))
  const mark =
    path.find((element) => element.hasAttribute('data-fact')) ?? link?.querySelector('[data-fact]')
  const page = mark?.ownerDocument
  const index = mark?.getAttribute('data-fact')
  if (page && typeof index === 'string') {
    event.preventDefault()
    listening.get(page)?.(Number(index))
    return
  }
  if (link && event.type === 'click' && !link.getAttribute('href')?.startsWith('#')) {
    event.preventDefault()
  }
}

/** A frame has classes of its own, so that `instanceof` says nothing of its elements. */
function isElement(node: EventTarget): node is Element {
  return 'nodeType' in node && node.nodeType === 1
}
