/** A form on the page of a case, as a browser would post it before anybody has filled it in. */
export interface CaseFormShown {
  readonly act: string
  readonly hidden: Readonly<Record<string, string>>
  /** What each choice of a list can be set to, and what stands in the other fields. */
  readonly options: readonly string[]
  readonly address: string
}

/** The forms on a page that post an act of a case. */
export function caseFormsOn(page: string): CaseFormShown[] {
  return page.split('<form').flatMap((rest) => {
    const [part = ''] = rest.split('</form>')
    const hidden = Object.fromEntries(
      Array.from(
        part.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g),
        ([, name = '', value = '']) => [name, value],
      ),
    )
    const act = hidden['act']
    if (act === undefined) return []
    const options = Array.from(part.matchAll(/<option value="(\w+)"/g), ([, value = '']) => value)
    const address = /name="address"\s+value="([^"]*)"/.exec(part)?.[1] ?? ''
    return [{act, hidden, options, address}]
  })
}

/** What the page says at its top of the form that was posted. */
export function saidOn(page: string): 'saved' | 'refused' | 'unknown' {
  if (page.includes('role="status"')) return 'saved'
  return page.includes('role="alert"') ? 'refused' : 'unknown'
}
