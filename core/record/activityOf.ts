import {retentionLength} from '../compose/retentionLength.js'
import type {Brand} from '../content/brand.js'
import type {Organisation} from '../content/organisation.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import {periodsIn} from '../keeping/keptPeriodsDocument.js'
import {lengthInWords} from '../words/period.js'
import {wordsIn} from '../words/wordsIn.js'
import {disclosureCells} from './disclosures.js'
import {joinCells, stated, type RecordDraft} from './recordDraft.js'
import type {RecordActivity, RecordCell} from './recordParts.js'

/** One processing activity: a purpose with all that Art. 30(1)(b)–(g) asks of it. */
export function activityOf(
  draft: RecordDraft,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
  controller: Organisation,
  notices: readonly string[],
): RecordActivity {
  draft.activityId = purpose._id
  const before = draft.gaps.length
  const cells = {
    purpose: draft.localized(purpose, 'title', purpose.title, 'title'),
    brands: stated(brands.map(({name}) => name).join(', ')),
    legalBasis: legalBasisCell(draft, purpose),
    subjects: draft.localized(purpose, 'subjects', purpose.subjects, 'subjects'),
    dataCategories: categoriesCell(draft, purpose),
    ...disclosureCells(draft, purpose, brands),
    retention: retentionCell(draft, purpose),
    securityMeasures: draft.localized(
      {_id: controller._id, name: controller.name},
      'securityMeasures',
      controller.securityMeasures,
      'securityMeasures',
    ),
    notices: stated(notices.length > 0 ? notices.join('\n') : draft.words.noNotice),
  }
  draft.activityId = undefined
  return {id: purpose._id, cells, gaps: draft.gaps.slice(before)}
}

function legalBasisCell(draft: RecordDraft, purpose: ProcessingPurpose): RecordCell {
  const {legalBasis, specialCondition} = purpose
  const {legalBases, specialConditions, labels} = wordsIn(draft.language)
  const basis = legalBasis === '6(1)(b)' ? draft.words.contract : legalBases[legalBasis]
  const isSpecial = purpose.dataCategories.some((category) => category.isSpecial)
  const condition = specialCondition
    ? stated(
        specialCondition === '9(2)(e)'
          ? draft.words.madePublic
          : specialConditions[specialCondition],
      )
    : isSpecial
      ? draft.missing(purpose, 'specialCondition', 'specialCondition')
      : undefined
  const field = 'legitimateInterest'
  const interest =
    legalBasis === '6(1)(f)' ? draft.localized(purpose, field, purpose[field], field) : undefined
  const law = 'supplementaryLaw'
  return joinCells(
    [
      stated(basis),
      condition,
      draft.optional(purpose, law, purpose[law], law),
      interest && {...interest, text: `${labels.legitimateInterest}: ${interest.text}`},
    ],
    '; ',
  )
}

function categoriesCell(draft: RecordDraft, purpose: ProcessingPurpose): RecordCell {
  const field = 'dataCategories'
  if (purpose.dataCategories.length === 0) return draft.missing(purpose, field, field)
  return joinCells(
    purpose.dataCategories.map(({_key, name, isSpecial}) => {
      const cell = draft.localized(purpose, `${field}[_key=="${_key}"].name`, name, field)
      return isSpecial ? {...cell, text: `${cell.text} (${draft.words.special})`} : cell
    }),
    '; ',
  )
}

function retentionCell(draft: RecordDraft, purpose: ProcessingPurpose): RecordCell {
  const {start, law} = purpose.retention
  const said = lengthInWords(
    draft.language,
    retentionLength(purpose.retention, periodsIn(draft.facts.keptPeriods)),
  )
  const length = said === undefined ? undefined : stated(said)
  const from = draft.localized(purpose, 'retention.start', start, 'retention')
  const basis = draft.optional(purpose, 'retention.law', law, 'retentionLaw')
  return joinCells([joinCells([length, from], ' '), basis], '; ')
}
