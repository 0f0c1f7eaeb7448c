import type {Organisation} from '../content/organisation.js'
import type {FactName} from '../content/portableText.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import type {KeptThing} from '../keeping/keptPeriods.js'
import {joinWords} from '../words/joinWords.js'
import {period, periodInWords} from '../words/period.js'
import {belongsTo} from './belongsTo.js'
import type {Composition} from './composition.js'
import type {NamedDocument} from './factProblem.js'
import {filled, type FactText} from './factText.js'
import {byText} from './order.js'
import {productPromises} from './productPromises.js'
import {legalBasisText, purposeTitle, retentionFacts, retentionText} from './purposeTexts.js'

/** A fact in a sentence, and where the sentence stands: for the editor, if it cannot be filled. */
export type InlineFact = {
  readonly name: FactName
  readonly subject?: {readonly _ref: string} | null | undefined
  readonly document: NamedDocument
  readonly field: string
}

type Resolve = (composition: Composition, fact: InlineFact) => FactText
type PlainField = 'orgNumber' | 'postalAddress' | 'email' | 'phone' | 'website'

/** What each fact that a sentence can name resolves to. */
const resolvers: Record<FactName, Resolve> = {
  'controller.name': ({controller}) => filled(controller.name),
  'controller.orgNumber': ofController('orgNumber'),
  'controller.postalAddress': ofController('postalAddress'),
  'controller.email': ofController('email'),
  'controller.phone': ofController('phone'),
  'brand.name': ({brand}) => filled(brand.name),
  'brand.email': (composition) => {
    const {brand, shown} = composition
    shown.brandEmail = brand.contactEmail ?? undefined
    return composition.text(brand, 'contactEmail', brand.contactEmail)
  },
  'brand.phone': (composition) => {
    const {brand, shown} = composition
    shown.brandPhone = brand.contactPhone ?? undefined
    return composition.text(brand, 'contactPhone', brand.contactPhone)
  },
  'brand.domain': (composition) => {
    const {brand, shown} = composition
    const main = brand.domains?.[0]
    if (main) shown.domains = [main]
    return composition.text(brand, 'domains', main)
  },
  'group.name': ({group, shown}) => {
    shown.group = {...shown.group, name: group.name}
    return filled(group.name)
  },
  'group.brands': ({facts, group, shown, language}) => {
    const brands = facts.brands
      .filter((brand) => brand.group._ref === group._id)
      .toSorted((a, b) => byText(a.name, b.name))
    shown.group = {...shown.group, brands: brands.map(({_id, name}) => ({id: _id, name}))}
    return filled(
      joinWords(
        language,
        brands.map(({name}) => name),
      ),
    )
  },
  'group.leadTime': ({group, shown, language}) => {
    shown.group = {...shown.group, leadTimeDays: group.leadTimeDays}
    return filled(period(language, group.leadTimeDays, 'day'))
  },
  'authority.name': (composition) => {
    const authority = authorityOf(composition)
    return authority
      ? filled(authority.name)
      : composition.missing(composition.controller, 'authority')
  },
  'authority.postalAddress': ofAuthority('postalAddress'),
  'authority.email': ofAuthority('email'),
  'authority.phone': ofAuthority('phone'),
  'authority.website': ofAuthority('website'),
  'organisation.name': ofSubject((composition, organisation) => {
    composition.shown.organisation(organisation)
    return filled(organisation.name)
  }),
  'organisation.orgNumber': ofSubject((...about) => plainField(...about, 'orgNumber')),
  'organisation.postalAddress': ofSubject((...about) => plainField(...about, 'postalAddress')),
  'organisation.email': ofSubject((...about) => plainField(...about, 'email')),
  'organisation.phone': ofSubject((...about) => plainField(...about, 'phone')),
  'purpose.title': ofPurpose((composition, purpose) => {
    const title = purposeTitle(composition, purpose)
    composition.shown.purposeInPart({id: purpose._id, title: title.text})
    return title
  }),
  'purpose.retention': ofPurpose((composition, purpose) => {
    const retention = retentionFacts(composition, purpose)
    composition.shown.purposeInPart({id: purpose._id, retention})
    return retentionText(composition, purpose)
  }),
  'purpose.legalBasis': ofPurpose((composition, purpose) => {
    composition.shown.purposeInPart({id: purpose._id, legalBasis: purpose.legalBasis})
    return legalBasisText(composition, purpose)
  }),
  'product.downloadLinkDays': ({language}) =>
    filled(period(language, productPromises.downloadLinkDays, 'day')),
  'product.responseTime': ({language}) =>
    filled(period(language, productPromises.responseMonths, 'month')),
  'product.unconfirmedRequestsKept': keptFor('unconfirmedRequests'),
  'product.collectedDataKept': keptFor('collectedData'),
  'product.requestAddressesKept': keptFor('requestAddresses'),
  'product.closedRequestsKept': keptFor('closedRequests'),
  'product.optOutProofsKept': keptFor('optOutProofs'),
  'product.deliveriesKept': keptFor('deliveries'),
  'product.logsKept': keptFor('logs'),
}

/** A fact inside a sentence as words in the notice's language; addresses come on one line. */
export function resolveFact(composition: Composition, fact: InlineFact): FactText {
  return resolvers[fact.name](composition, fact)
}

/**
 * The authority people complain to, marked as shown: the brand's own, else the controller's, else
 * the group's. None where none of them names one.
 */
export function authorityOf({
  brand,
  controller,
  group,
  organisations,
  shown,
}: Composition): Organisation | undefined {
  const named = brand.authority ?? controller.authority ?? group.authority
  const authority = named && organisations.get(named._ref)
  if (!authority) return undefined
  shown.authorityId = authority._id
  shown.organisation(authority)
  return authority
}

function plainField(
  composition: Composition,
  organisation: Organisation,
  field: PlainField,
): FactText {
  composition.shown.organisation(organisation, field)
  return composition.text(organisation, field, onOneLine(organisation[field]))
}

/** An address as it stands in a sentence or a cell. */
export function onOneLine(address: string | null | undefined): string | undefined {
  return address
    ?.split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ')
}

function keptFor(thing: KeptThing): Resolve {
  return ({language, periods}) => filled(periodInWords(language, periods[thing]))
}

function ofController(field: PlainField): Resolve {
  return (composition) => plainField(composition, composition.controller, field)
}

function ofAuthority(field: PlainField): Resolve {
  return (composition) => {
    const authority = authorityOf(composition)
    return authority
      ? plainField(composition, authority, field)
      : composition.missing(composition.controller, 'authority')
  }
}

function ofSubject(
  resolve: (composition: Composition, organisation: Organisation) => FactText,
): Resolve {
  return (composition, {subject, document, field}) => {
    const organisation = composition.organisations.get(subject?._ref ?? '')
    if (organisation) return resolve(composition, organisation)
    return composition.missing(document, field, 'organisationOfFact')
  }
}

function ofPurpose(
  resolve: (composition: Composition, purpose: ProcessingPurpose) => FactText,
): Resolve {
  return (composition, {subject, document, field}) => {
    const purpose = composition.purposesById.get(subject?._ref ?? '')
    if (!purpose) {
      return composition.missing(document, field, 'purposeOfFact')
    }
    if (!belongsTo(composition.brand, purpose)) {
      composition.contradiction(document, field, 'purposeOfOthers')
    }
    return resolve(composition, purpose)
  }
}
