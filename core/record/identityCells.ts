import {isInEea} from '../compose/eeaCountries.js'
import {onOneLine} from '../compose/resolveFact.js'
import type {Organisation} from '../content/organisation.js'
import {countryName} from '../words/countryName.js'
import {wordsIn} from '../words/wordsIn.js'
import type {JointController} from './jointControllersOf.js'
import {joinCells, stated, type RecordDraft} from './recordDraft.js'
import type {IdentityPart, RecordCell} from './recordParts.js'

/** Who answers for the processing and how to reach them (Art. 30(1)(a)). */
export function identityCells(
  draft: RecordDraft,
  controller: Organisation,
  joint: readonly JointController[],
): Readonly<Record<IdentityPart, RecordCell>> {
  const {words, language} = draft
  const {labels} = wordsIn(language)
  const number = controller.orgNumber?.trim()
  const name = [
    controller.name,
    ...(number ? [`${labels.orgNumber} ${number}`] : []),
    countryName(language, controller.country),
  ]
  return {
    controller: stated(name.join(', ')),
    contact: contactOf(draft, controller),
    jointControllers:
      joint.length === 0
        ? stated(words.noJointControllers)
        : joinCells(
            joint.map((one) => jointCell(draft, one)),
            '\n',
          ),
    representative: representativeOf(draft, controller),
    dpo: stated(officerOf(controller) || words.noDpo),
  }
}

function officerOf({dpo}: Organisation): string {
  return [dpo?.name?.trim(), dpo?.email?.trim()].filter(Boolean).join(', ')
}

function contactOf(draft: RecordDraft, organisation: Organisation): RecordCell {
  const lines = contactLines(organisation)
  return lines.length === 0
    ? draft.missing(organisation, 'email', 'contact')
    : stated(lines.join('\n'))
}

function contactLines(organisation: Organisation): string[] {
  const {postalAddress, email, phone, website} = organisation
  return [onOneLine(postalAddress), email?.trim(), phone?.trim(), website?.trim()].flatMap(
    (line) => line || [],
  )
}

function representativeOf(draft: RecordDraft, controller: Organisation): RecordCell {
  const id = controller.representative?._ref
  const representative = draft.organisations.get(id ?? '')
  if (representative) {
    return stated([representative.name, ...contactLines(representative)].join('\n'))
  }
  if (id === undefined && isInEea(controller.country)) return stated(draft.words.noRepresentative)
  return draft.missing(controller, 'representative', 'representative')
}

function jointCell(draft: RecordDraft, {noticeId, noticeTitle, id, name}: JointController) {
  const organisation = draft.organisations.get(id ?? '')
  if (organisation) {
    return joinCells([stated(organisation.name), contactOf(draft, organisation)], ', ')
  }
  if (name) return stated(name)
  return draft.missing({_id: noticeId, title: noticeTitle}, 'sections', 'jointController')
}
