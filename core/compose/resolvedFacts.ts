import type {Organisation} from '../content/organisation.js'
import type {Composition} from './composition.js'
import {byText} from './order.js'
import type {ResolvedFacts} from './resolvedNotice.js'
import type {OrganisationField} from './shownFacts.js'

type OrganisationFact = NonNullable<ResolvedFacts['authority']>

/** The facts a composed notice has shown, as data. */
export function resolvedFacts(composition: Composition): ResolvedFacts {
  const {brand, group, controller, shown} = composition
  const authority = organisationFact(composition, shown.authorityId)
  const others = [...shown.organisations.values()]
    .map(({organisation}) => organisation._id)
    .filter((id) => id !== controller._id && id !== shown.authorityId)
    .toSorted(byText)
    .flatMap((id) => organisationFact(composition, id) ?? [])
  const inPart = [...shown.purposesInPart.values()].filter(({id}) => !shown.purposes.has(id))
  return {
    brand: {
      id: brand._id,
      slug: brand.slug.current,
      name: brand.name,
      domains: shown.domains,
      ...(shown.brandEmail !== undefined && {email: shown.brandEmail}),
      ...(shown.brandPhone !== undefined && {phone: shown.brandPhone}),
    },
    ...(Object.keys(shown.group).length > 0 && {group: {id: group._id, ...shown.group}}),
    controller: controllerFact(composition),
    ...(authority && {authority}),
    ...(others.length > 0 && {organisations: others}),
    ...(shown.purposes.size > 0 && {purposes: [...shown.purposes.values()]}),
    ...(inPart.length > 0 && {purposesInPart: inPart.toSorted((a, b) => byText(a.id, b.id))}),
    ...(shown.processors.size > 0 && {processors: [...shown.processors.values()]}),
    ...(shown.cookies.size > 0 && {cookies: [...shown.cookies.values()]}),
    ...(shown.rights.length > 0 && {rights: shown.rights}),
    ...(shown.jointControllers.size > 0 && {
      jointControllers: [...shown.jointControllers].toSorted(byText),
    }),
  }
}

function controllerFact({controller, shown}: Composition): ResolvedFacts['controller'] {
  const {dpo} = controller
  return {
    ...withFields(controller, shown.organisations.get(controller._id)?.fields ?? new Set()),
    ...shown.ofController,
    ...(shown.hasDpo && {
      dpo: {...(dpo?.name && {name: dpo.name}), ...(dpo?.email && {email: dpo.email})},
    }),
  }
}

function organisationFact(
  {shown}: Composition,
  id: string | undefined,
): OrganisationFact | undefined {
  const known = id === undefined ? undefined : shown.organisations.get(id)
  return known && withFields(known.organisation, known.fields)
}

/** An organisation with those of its fields that are shown and filled in. */
function withFields(
  organisation: Organisation,
  fields: ReadonlySet<OrganisationField>,
): OrganisationFact {
  const shown = (field: OrganisationField) =>
    fields.has(field) ? organisation[field] || undefined : undefined
  const [country, orgNumber] = [shown('country'), shown('orgNumber')]
  const [postalAddress, email] = [shown('postalAddress'), shown('email')]
  const [phone, website] = [shown('phone'), shown('website')]
  return {
    id: organisation._id,
    name: organisation.name,
    ...(country && {country}),
    ...(orgNumber && {orgNumber}),
    ...(postalAddress && {postalAddress}),
    ...(email && {email}),
    ...(phone && {phone}),
    ...(website && {website}),
  }
}
