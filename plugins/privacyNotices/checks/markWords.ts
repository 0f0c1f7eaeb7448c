const name = 'notice-finding'
/** A form that is open shows words soon; a notice that is being opened is read and examined first. */
const waitMs = {shown: 3000, opening: 30_000} as const
const stepMs = 100

/** Only what was asked for last is looked for. */
let nextLook: ReturnType<typeof setTimeout> | undefined

/**
 * Marks words in a notice's form and brings them into view, as soon as the form shows them. Where the
 * browser knows no highlights, or the words are not in the form, nothing happens.
 *
 * The form is React's: its text is found and coloured, never changed.
 */
export function markWords(quote: string, form: keyof typeof waitMs = 'shown'): void {
  clearTimeout(nextLook)
  if (!('highlights' in CSS) || quote === '') return
  addLook()
  const until = Date.now() + waitMs[form]
  const look = (): void => {
    const range = rangeOf(quote)
    if (range) {
      CSS.highlights.set(name, new Highlight(range))
      range.startContainer.parentElement?.scrollIntoView({block: 'center'})
    } else if (Date.now() < until) {
      nextLook = setTimeout(look, stepMs)
    }
  }
  nextLook = setTimeout(look, stepMs)
}

function rangeOf(quote: string): Range | undefined {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const at = node.textContent?.indexOf(quote) ?? -1
    // The pane quotes the same words, and is no form.
    if (at < 0 || node.parentElement?.closest('[data-testid="notice-checks"]')) continue
    if (!node.parentElement?.closest('[data-slate-editor], [data-testid^="field-"]')) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + quote.length)
    return range
  }
  return undefined
}

function addLook(): void {
  if (document.getElementById(name)) return
  const look = document.createElement('style')
  look.id = name
  look.textContent = `::highlight(${name}){background:#ffd54a;color:#000}`
  document.head.append(look)
}
