import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeText} from '../reading/noticeText.js'
import {quoteOf} from '../reading/quoteOf.js'
import {readElements} from '../reading/readElements.js'
import type {FactProposal} from './factProposal.js'
import {isSameOrganisation, knownOrganisation} from './findKnown.js'
import type {KnownFacts, KnownOrganisation} from './knownFacts.js'
import {noticeParts} from './noticeParts.js'
import {organisationFields} from './organisationFields.js'
import {proposeEmbedded} from './proposeEmbedded.js'
import {proposePart} from './proposePart.js'

/** The group a notice is imported into, as it stands, and the brand of the notice. */
export interface ImportInto {
  readonly facts: KnownFacts
  readonly groupId: string
  readonly brandId: string
}

/**
 * The facts that a notice names, as proposals, in the order of what they are. Whatever the group has
 * already is recognised: an organisation by its number or its name, a processor by its product too, a
 * cookie by its name, a purpose by its title and its period with it.
 *
 * What stands in a notice of somebody else that is pasted in comes last, after whose it is, and is
 * theirs.
 */
export function proposeFacts(
  text: NoticeText,
  elements: NoticeElements,
  into: ImportInto,
): FactProposal[] {
  const {facts} = into
  const {own, embedded} = noticeParts(text)
  const ownElements = own === text ? elements : readElements(own)
  const proposals = [
    ...proposeController(own, ownElements, into),
    ...proposePart(own, ownElements, into),
    ...embedded.flatMap(({organisation, text: theirs}) => {
      const read = readElements(theirs)
      // Who is responsible here says it twice: that is nobody else's notice.
      return isOwn(organisation, into)
        ? proposePart(theirs, read, into)
        : proposeEmbedded(organisation, theirs, read, facts)
    }),
  ]
  return proposals.filter(
    ({key}, index) => proposals.findIndex((each) => each.key === key) === index,
  )
}

function ownController({facts, brandId}: ImportInto): KnownOrganisation | undefined {
  const ownId = facts.brands.find(({_id}) => _id === brandId)?.controller?._ref
  return facts.organisations.find(({_id}) => _id === ownId)
}

function isOwn(name: string, into: ImportInto): boolean {
  const own = ownController(into)
  return own !== undefined && isSameOrganisation(own, {name})
}

function proposeController(
  text: NoticeText,
  {controller, officer}: NoticeElements,
  into: ImportInto,
): FactProposal[] {
  if (!controller || controller.isUnnamed) return []
  const own = ownController(into)
  const fields = organisationFields(controller, officer)
  const isOurs = own !== undefined && isSameOrganisation(own, fields)
  const known = isOurs ? own : knownOrganisation(into.facts, fields)
  return [
    {
      type: 'controller',
      key: `controller ${controller.name}`,
      at: quoteOf(text, controller),
      // Another company's name may be a pasted notice: an editor looks.
      isCertain: own === undefined || isOurs,
      ...(known && {knownId: known._id}),
      fields,
    },
  ]
}
