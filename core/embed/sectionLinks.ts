/**
 * Follows links to sections inside a shadow tree, where a browser finds no `#id` by itself.
 *
 * A section that the page itself has under the same id is left to the browser.
 */
export function goToSection(host: HTMLElement, root: ShadowRoot, hash: string): void {
  const id = decode(hash.slice(1))
  const ofPage = id && host.ownerDocument.getElementById(id)
  const section = id && root.getElementById(id)
  if (!section || (ofPage && !host.contains(ofPage))) return
  section.tabIndex = -1
  section.focus({preventScroll: true})
  section.scrollIntoView()
}

/** Makes the links between sections work whatever `<base>` the page has. */
export function linkSections(host: HTMLElement, root: ShadowRoot): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const {hash} = link
    const [page = ''] = location.href.split('#')
    link.href = page + hash
    link.addEventListener('click', () => goToSection(host, root, hash))
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
