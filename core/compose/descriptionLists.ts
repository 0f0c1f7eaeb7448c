import type {Organisation} from '../content/organisation.js'
import {capitalize} from '../words/capitalize.js'
import {countryName} from '../words/countryName.js'
import {rights, type Right} from '../words/words.js'
import type {Composition} from './composition.js'
import {contactPoints} from './contactPoints.js'
import {filled, joinFacts, type FactText} from './factText.js'
import {purposesOf} from './purposesTable.js'
import type {ResolvedList} from './resolvedNotice.js'
import {authorityOf, onOneLine} from './resolveFact.js'
import {fillIn} from './textBlock.js'

type Item = ResolvedList['items'][number]

/** Who answers for the processing, and how to reach them (Art. 13(1)(a)–(b)). */
export function controllerCard(composition: Composition, key: string): ResolvedList {
  const {controller, terms, shown, language, words} = composition
  const points = contactPoints(composition)
  const isReachable = controller.postalAddress || controller.email || controller.phone
  if (!isReachable && points.length === 0) {
    composition.missing(controller, 'email', 'contact')
  }
  const {dpo} = controller
  const officer = joinFacts([filled(dpo?.name ?? ''), filled(dpo?.email ?? '')], ', ')
  if (officer.text) shown.hasDpo = true
  shown.organisation(controller, 'country')
  const representative = composition.optionalLocalized(
    controller,
    'representedBy',
    controller.representedBy,
  )
  if (representative) shown.ofController.representedBy = representative.text
  return {
    _type: 'descriptions',
    _key: key,
    of: 'controller',
    items: [
      item('name', capitalize(terms.controller), filled(controller.name)),
      ...(representative
        ? [item('representedBy', words.labels.representedBy, representative)]
        : []),
      ...contacts(composition, controller),
      item('country', words.labels.country, filled(countryName(language, controller.country))),
      ...(officer.text ? [item('dpo', capitalize(terms.dataProtectionOfficer), officer)] : []),
      ...points,
    ],
  }
}

/** Where people can complain (Art. 13(2)(d)). */
export function authorityCard(composition: Composition, key: string): ResolvedList {
  const {terms, controller} = composition
  const authority = authorityOf(composition)
  const name = authority ? filled(authority.name) : composition.missing(controller, 'authority')
  return {
    _type: 'descriptions',
    _key: key,
    of: 'authority',
    items: [
      item('name', capitalize(terms.supervisoryAuthority), name),
      ...(authority ? contacts(composition, authority) : []),
    ],
  }
}

/**
 * The rights people have, a plain sentence each (Art. 13(2)(b)–(d)). Withdrawing consent is stated
 * where a purpose rests on consent, automated decisions where there are any.
 */
export function rightsList(composition: Composition, key: string): ResolvedList {
  const {words, shown, controller} = composition
  const purposes = purposesOf(composition)
  const applies: Partial<Record<Right, boolean>> = {
    '7(3)': purposes.some(
      (purpose) => purpose.legalBasis === '6(1)(a)' || purpose.specialCondition === '9(2)(a)',
    ),
    '22': purposes.some((purpose) => Object.values(purpose.automatedDecision ?? {}).some(Boolean)),
  }
  const stated = rights.filter((right) => applies[right] ?? true)
  shown.rights = [...stated]
  const authority = authorityOf(composition)
  const complaint = authority
    ? filled(authority.name)
    : composition.missing(controller, 'authority')
  return {
    _type: 'descriptions',
    _key: key,
    of: 'rights',
    items: stated.map((right) => {
      const {name, sentence} = words.rights[right]
      const text = fillIn(sentence, {authority: complaint.text})
      return item(right, name, {text, isUnfilled: right === '77' && complaint.isUnfilled})
    }),
  }
}

const contactFields = ['orgNumber', 'postalAddress', 'email', 'phone', 'website'] as const

function contacts({words, shown}: Composition, organisation: Organisation): Item[] {
  return contactFields.flatMap((field) => {
    const written = onOneLine(organisation[field])
    if (!written) return []
    shown.organisation(organisation, field)
    // A Danish number is known by the name of its register, in every language.
    const isCvr = field === 'orgNumber' && organisation.country === 'DK'
    return [item(field, isCvr ? 'CVR-nummer' : words.labels[field], filled(written))]
  })
}

function item(key: string, term: string, {text, isUnfilled}: FactText): Item {
  return {_key: key, term, description: text, ...(isUnfilled && {isUnfilled})}
}
