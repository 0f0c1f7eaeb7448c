import {type Relation, relations} from './contactColumns.js'

/** The contact property that keeps what the person is to a brand. */
export function relationProperty(brand: string): string {
  // Resend's keys hold 50 letters, digits and underscores.
  return `relation_${brand}`.replaceAll(/\W/g, '_').slice(0, 50)
}

export type ContactProperties = Readonly<Record<string, string>>

/** What the person is to a brand; `undefined` where nobody has said. */
export function relationTo(properties: ContactProperties, brand: string): Relation | undefined {
  return relations.find((relation) => relation === properties[relationProperty(brand)])
}

/**
 * The properties that say what a person is to brands. A file that calls somebody a subscriber does
 * not take back that another called them a patient: they would be told of no change any more.
 */
export function relationProperties(
  relation: Relation,
  brands: readonly string[],
  known: ContactProperties,
): Record<string, string> {
  const changed = brands.filter((brand) => relation !== 'subscriber' || !relationTo(known, brand))
  return Object.fromEntries(changed.map((brand) => [relationProperty(brand), relation]))
}

/** The consent a property keeps. */
export function readConsentProperty(
  text: string | undefined,
): {readonly on: string; readonly source: string} | undefined {
  const [, on, source] = /^(\d{4}-\d{2}-\d{2}): (.*)$/s.exec(text ?? '') ?? []
  return on === undefined || source === undefined ? undefined : {on, source}
}
