/**
 * Where the functions are, when an element does not say so itself: where this script came from.
 *
 * Asked while the script first runs, since a classic script knows itself only then. A module script
 * is found by its address; one that a bundler took in is not, and then it is the page's own origin.
 */
export function functionsOrigin(page: Document): string {
  const own = page.currentScript ?? page.querySelector('script[src*="/api/embed.js"]')
  const address = own instanceof HTMLScriptElement && own.src ? own.src : page.baseURI
  return new URL(address).origin
}
