import {useCallback, useEffect, useRef} from 'react'
import {styled} from 'styled-components'

import type {Scheme} from './previewPage.js'
import {showPage} from './showPage.js'
import {useSize} from './useSize.js'

/** How wide the page is laid out, whatever room the pane has. */
export type FrameWidth = 'pane' | 'phone' | 'desktop'

const phonePixels = 390
const desktopPixels = 1200

const Room = styled.div`
  position: relative;
  height: 100%;
  overflow: hidden;
  background: var(--card-muted-bg-color);
  & > iframe {
    display: block;
    border: 0;
    margin: 0 auto;
    max-width: none;
    transform-origin: top left;
  }
`

/**
 * Shows a notice page as its readers get it, in a frame that runs no script and goes nowhere.
 *
 * The page is exchanged inside the frame, so that it stays scrolled to where the editor is working.
 */
export function NoticeFrame({
  markup,
  title,
  width = 'pane',
  scheme = 'light',
  onFact,
}: {
  readonly markup: string
  readonly title: string
  readonly width?: FrameWidth
  readonly scheme?: Scheme
  /** A marked fact was chosen, by its number. */
  readonly onFact?: (index: number) => void
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const choose = useRef(onFact)
  const [room, size] = useSize()
  const show = useCallback(() => {
    const page = frame.current?.contentDocument
    if (page) showPage(page, markup, (index) => choose.current?.(index))
  }, [markup])
  useEffect(() => {
    choose.current = onFact
  }, [onFact])
  useEffect(show, [show])
  const scale = width === 'desktop' && size.width > 0 ? Math.min(1, size.width / desktopPixels) : 1
  return (
    <Room ref={room}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc="<!doctype html><title></title>"
        onLoad={show}
        style={{
          width: {pane: '100%', phone: `${phonePixels}px`, desktop: `${desktopPixels}px`}[width],
          height: `${100 / scale}%`,
          background: scheme === 'dark' ? '#161616' : '#fff',
          ...(width === 'desktop' && {transform: `scale(${scale})`}),
          ...(width === 'desktop' && scale < 1 && {margin: 0}),
        }}
      />
    </Room>
  )
}
