import {useCallback, useEffect, useRef} from 'react'

const style = {border: 0, width: '100%', height: '100%', display: 'block', background: '#fff'}

/**
 * Shows a notice page as its readers get it, in a frame that runs no script and goes nowhere.
 *
 * The page is exchanged inside the frame, so that it stays scrolled to where the editor is working.
 */
export function NoticeFrame({markup, title}: {readonly markup: string; readonly title: string}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const show = useCallback(() => {
    const page = frame.current?.contentDocument
    if (page) showPage(page, markup)
  }, [markup])
  useEffect(show, [show])
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc="<!doctype html><title></title>"
      onLoad={show}
      style={style}
    />
  )
}

function showPage(page: Document, markup: string): void {
  const next = new DOMParser().parseFromString(markup, 'text/html')
  page.documentElement.lang = next.documentElement.lang
  page.head.replaceChildren(...next.head.childNodes)
  page.body.replaceChildren(...next.body.childNodes)
  page.addEventListener('click', stayHere)
}

/** Links to sections move within the page; all others would leave it. */
function stayHere(event: Event): void {
  for (const node of event.composedPath()) {
    const href = hrefOf(node)
    if (href !== undefined && !href.startsWith('#')) event.preventDefault()
  }
}

function hrefOf(node: EventTarget): string | undefined {
  if (!('getAttribute' in node) || typeof node.getAttribute !== 'function') return undefined
  const href: unknown = node.getAttribute('href')
  return typeof href === 'string' ? href : undefined
}
