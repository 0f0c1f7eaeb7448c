import type {ResolvedText} from './resolvedNotice.js'

/** A paragraph that the product itself writes. */
export function sentence(key: string, text: string): ResolvedText {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    children: [{_type: 'span', _key: `${key}-text`, text, marks: []}],
    markDefs: [],
  }
}

/** A wording with its `{names}` filled in. */
export function fillIn(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
