import type {Language} from '../language.js'
import {plainLetters} from '../plainLetters.js'
import type {NewKey} from '../starters/starterText.js'
import {countryOf} from './countryOf.js'
import type {FactChange} from './factChange.js'
import type {ProposalOf} from './factProposal.js'
import type {KnownFacts} from './knownFacts.js'
import {referenceTo, referenceToDraft, type MadeReference} from './madeReference.js'
import type {openOrganisations} from './openOrganisations.js'

/** Whose facts they are: who is responsible, and what else they are kept under. */
export interface Party {
  readonly controllerId: string | undefined
  readonly country: string
  readonly language: Language
  /** What its facts carry: the group they are of, and the brand, where they are not of all of them. */
  readonly scope: {
    readonly group: MadeReference
    readonly brands?: readonly (MadeReference & {readonly _key: string})[]
  }
}

/**
 * Whose notice was pasted in, with a brand and a group of its own where it has none: its facts are
 * then never the facts of the notice around it.
 */
export function partyDocuments(
  {fields, knownId, brandId, groupId, language}: ProposalOf<'embedded'>,
  {brands, organisations}: KnownFacts,
  {
    changes,
    organisation,
    newKey,
  }: {changes: FactChange[]; organisation: ReturnType<typeof openOrganisations>; newKey: NewKey},
): Party {
  const known = organisations.find(({_id}) => _id === knownId)
  const country = known?.country ?? countryOf(language)
  const controller = organisation(fields, country, knownId)
  if (knownId !== undefined) changes.push({documentId: knownId, fill: {...fields}})
  const party = {controllerId: controller._ref, country, language}
  if (brandId !== undefined && groupId !== undefined) {
    const brand = {...referenceTo(brandId), _key: newKey()}
    return {...party, scope: {group: referenceTo(groupId), brands: [brand]}}
  }
  const name = fields.name.replace(form, '')
  const group = {_id: `brandGroup-${newKey()}`, _type: 'brandGroup', name}
  const slugs = brands.flatMap(({slug}) => slug?.current ?? [])
  changes.push(
    {make: group},
    {
      make: {
        _id: `brand-${newKey()}`,
        _type: 'brand',
        name,
        slug: {_type: 'slug', current: freeSlug(plainLetters(name), slugs)},
        group: referenceToDraft(group),
        controller,
        languages: [language],
        prevailingLanguage: language,
      },
    },
  )
  return {...party, scope: {group: referenceToDraft(group)}}
}

const form = /,?\s(?:AS|ASA|ApS|A\/S|I\/S|AB|HB|KB|SA|ANS|DA|ENK|Ltd\.?|Limited|Inc\.?|LLC|GmbH)$/i

function freeSlug(slug: string, taken: readonly string[], count = 1): string {
  const wanted = count === 1 ? slug : `${slug}-${count}`
  return taken.includes(wanted) ? freeSlug(slug, taken, count + 1) : wanted
}
