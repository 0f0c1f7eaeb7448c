import type {Brand} from '../content/brand.js'
import {exportWords} from '../words/exportWords.js'
import type {DataRequest} from './dataRequest.js'
import type {ExportHead, NotIncluded, SectionHead} from './exportFile.js'
import {requestContact, type ExportParty} from './exportParty.js'
import {exportPurposes, type PurposeFacts} from './exportPurpose.js'
import {notIncluded} from './notIncluded.js'
import {isOfNoCopy, openSourceStates} from './sourceAnswer.js'

interface Collected {
  readonly facts: PurposeFacts
  readonly request: DataRequest
  readonly address: string
  readonly sections: readonly SectionHead[]
  readonly notices: ExportHead['notices']
  readonly collectedAt: Date
  /** Where a brand's notices are, without a path. */
  readonly originOf: (brand: Brand) => string
}

/** The brands a request covers: the controller's, or those the person narrowed it to. */
export function coveredParty(party: ExportParty, {brands}: DataRequest): ExportParty {
  if (!brands) return party
  return {...party, brands: party.brands.filter(({slug}) => brands.includes(slug.current))}
}

/** Puts together what a request brought, all but the records. `facts.party` is the covered one. */
export function composeExportHead(collected: Collected): ExportHead {
  const {facts, request, address, sections, notices, collectedAt, originOf} = collected
  const {party} = facts
  const {controller, authority, brands} = party
  const {language} = request
  const head: ExportHead = {
    format: 'personal-data-export',
    formatVersion: 1,
    scope: request.kind === 'portability' ? 'portable' : 'all',
    request: {
      id: request.requestId,
      kind: request.kind,
      language,
      receivedAt: request.receivedAt,
      confirmedAt: request.confirmedAt ?? request.receivedAt,
      collectedAt: collectedAt.toISOString(),
      timeZone: party.brand.timeZone,
    },
    isComplete: true,
    restDueOn: null,
    subject: {address},
    controller: {
      name: controller.name,
      country: controller.country,
      orgNumber: controller.orgNumber ?? null,
      postalAddress: controller.postalAddress ?? null,
      email: controller.email ?? null,
      requestContact: requestContact(party),
    },
    authority: authority ? {name: authority.name, website: authority.website ?? null} : null,
    brands: brands.map((brand) => ({
      name: brand.name,
      slug: brand.slug.current,
      accentColor: brand.accentColor ?? null,
      notice: `${originOf(brand)}/api/notices/${brand.slug.current}?format=html`,
    })),
    purposes: exportPurposes(facts, language),
    recipients: [],
    notices,
    rights: [...exportWords[language].file.rights],
    attachments: [],
    notIncluded: notIncluded(party, request, sections),
    sections: [...sections],
  }
  return withLatestAnswers(head, request)
}

/**
 * An export with what has come since it was collected: processors answer by hand, days later, and
 * then are named among those that gave something and no longer among those that did not.
 */
export function withLatestAnswers(head: ExportHead, {sources, dueOn}: DataRequest): ExportHead {
  const latest = new Map(sources.map((answer) => [answer.name, answer]))
  const missing: NotIncluded[] = []
  const answered: SectionHead[] = []
  for (const each of head.notIncluded) {
    const {source, organisation, service} = each
    const answer = source === null ? undefined : latest.get(source)
    if (source === null || !answer || isOfNoCopy(answer.state)) {
      missing.push(each)
    } else if (answer.state === 'found' || answer.state === 'nothing') {
      const searchedAt = answer.answeredAt ?? head.request.collectedAt
      const about = {source, organisation, holds: service ?? organisation, searchedAt}
      answered.push({...about, state: answer.state, recordCount: 0, types: [], part: null})
    } else {
      missing.push({...each, why: answer.state})
    }
  }
  const asked = new Set(answered.map(({source}) => source))
  const sections = [...head.sections.filter(({source}) => !asked.has(source)), ...answered]
  const isOpen = missing.some(({why}) => openReasons.has(why))
  return {
    ...head,
    isComplete: !isOpen,
    restDueOn: isOpen ? dueOn : null,
    recipients: sections
      .filter(({state}) => state === 'found')
      .map(({organisation, holds}) => ({organisation, holds})),
    attachments: sections.flatMap(({source, organisation}) =>
      (latest.get(source)?.attachments ?? []).map(({name, mediaType, bytes}) => ({
        source,
        organisation,
        name,
        mediaType,
        bytes,
      })),
    ),
    notIncluded: missing,
    sections,
  }
}

/** What is still to come. */
const openReasons: ReadonlySet<string> = new Set(openSourceStates)
