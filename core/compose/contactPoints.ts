import {capitalize} from '../words/capitalize.js'
import type {Composition} from './composition.js'
import {filled, joinFacts} from './factText.js'
import type {ResolvedFacts, ResolvedList} from './resolvedNotice.js'
import {onOneLine} from './resolveFact.js'

type Point = NonNullable<ResolvedFacts['controller']['contactPoints']>[number]

/** The controller's further contacts, a line each: what it is for, and where people turn. */
export function contactPoints(composition: Composition): ResolvedList['items'] {
  const {controller, shown} = composition
  const points = controller.contactPoints ?? []
  if (points.length === 0) return []
  shown.ofController.contactPoints = []
  return points.map(({_key: key, topic, ...ways}) => {
    const field = `contactPoints[_key=="${key}"]`
    const about = composition.localized(controller, `${field}.topic`, topic)
    const hours = composition.optionalLocalized(controller, `${field}.hours`, ways.hours)
    const [email, phone] = [ways.email?.trim(), ways.phone?.trim()]
    const postalAddress = onOneLine(ways.postalAddress)
    const written = [email, phone, postalAddress].map((way) => filled(way ?? ''))
    const known = joinFacts([...written, hours], ', ')
    const reached = known.text ? known : composition.missing(controller, `${field}.email`)
    const point: Point = {
      key,
      topic: about.text,
      ...(email && {email}),
      ...(phone && {phone}),
      ...(postalAddress && {postalAddress}),
      ...(hours && {hours: hours.text}),
    }
    shown.ofController.contactPoints?.push(point)
    const isUnfilled = about.isUnfilled || reached.isUnfilled
    return {
      _key: `contact-${key}`,
      term: capitalize(about.text),
      description: reached.text,
      ...(isUnfilled && {isUnfilled}),
    }
  })
}
