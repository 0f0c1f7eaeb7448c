import {useEffect, useRef, useState, type RefObject} from 'react'

/** The room an element has, in pixels, as it changes. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, {readonly width: number}] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, {width}]
}
