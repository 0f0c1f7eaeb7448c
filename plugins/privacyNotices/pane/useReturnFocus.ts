import {useEffect, useRef, type RefObject} from 'react'

/**
 * The button that opens something gets the focus back when that closes: the Studio's dialogs leave it
 * nowhere, and whoever works by keys would begin at the top again.
 */
export function useReturnFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return opener
}
