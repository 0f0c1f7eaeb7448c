import {useEffect, useRef, type RefObject} from 'react'

/** Puts the focus on what takes the place of the control that was pressed, once it is there. */
export function useFocusOnMount<Shown extends HTMLElement>(
  isWanted = true,
): RefObject<Shown | null> {
  const shown = useRef<Shown>(null)
  const isFirst = useRef(isWanted)
  useEffect(() => {
    if (isFirst.current) shown.current?.focus()
  }, [])
  return shown
}
