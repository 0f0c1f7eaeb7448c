import type {SchemaTypeDefinition} from 'sanity'

import {brand} from './brand.js'
import {brandGroup, groupWithSuppliers} from './brandGroup.js'
import {changedNotice} from './changedNotice.js'
import {changeNotice} from './changeNotice.js'
import {changeOutcome} from './changeOutcome.js'
import {clause} from './clause.js'
import {clauseSection} from './clauseSection.js'
import {clauseText} from './clauseText.js'
import {contactPoint} from './contactPoint.js'
import {cookie} from './cookie.js'
import {dataCategory} from './dataCategory.js'
import {dataRequest} from './dataRequest.js'
import {delivery} from './delivery.js'
import {deskGrant} from './deskGrant.js'
import {embeddedSection} from './embeddedSection.js'
import {fact} from './fact.js'
import {factBlocks} from './factBlocks.js'
import {findingDismissal} from './findingDismissal.js'
import {keptPeriods} from './keptPeriods.js'
import {kindConfirmation} from './kindConfirmation.js'
import {localizedText} from './localizedText.js'
import {newsletter} from './newsletter.js'
import {nextDecision} from './nextDecision.js'
import {noticeBody} from './noticeBody.js'
import {noticeHead} from './noticeHead.js'
import {noticeStamp} from './noticeStamp.js'
import {noticeVersion} from './noticeVersion.js'
import {optOut} from './optOut.js'
import {organisation} from './organisation.js'
import {ownSection} from './ownSection.js'
import {ownTable, tableRow} from './ownTable.js'
import {privacyNotice} from './privacyNotice.js'
import {processingPurpose} from './processingPurpose.js'
import {processorAgreement} from './processorAgreement.js'
import {purposeTransfer} from './purposeTransfer.js'
import {recipientKind} from './recipientKind.js'

/** Types that editors write, documents and the objects in them. */
export const editorTypes: SchemaTypeDefinition[] = [
  brandGroup,
  brand,
  newsletter,
  organisation,
  contactPoint,
  processingPurpose,
  dataCategory,
  recipientKind,
  purposeTransfer,
  processorAgreement,
  cookie,
  clause,
  clauseText,
  privacyNotice,
  ownSection,
  clauseSection,
  embeddedSection,
  noticeStamp,
  nextDecision,
  changeNotice,
  changedNotice,
  localizedText,
  noticeBody,
  fact,
  ...factBlocks,
  ownTable,
  tableRow,
]

/** Types that the functions or the Studio’s panes write, and people only read. */
export const recordTypes: SchemaTypeDefinition[] = [
  noticeVersion,
  noticeHead,
  optOut,
  dataRequest,
  delivery,
  deskGrant,
  keptPeriods,
  changeOutcome,
  kindConfirmation,
  findingDismissal,
]

export const schemaTypes: SchemaTypeDefinition[] = [...editorTypes, ...recordTypes]

/**
 * The types of a Studio that knows where the functions answer: its groups are told of suppliers in
 * use that are not among their processors.
 */
export function schemaTypesFor(functionsOrigin: string | undefined): SchemaTypeDefinition[] {
  if (functionsOrigin === undefined) return schemaTypes
  const group = groupWithSuppliers(functionsOrigin)
  return schemaTypes.map((type) => (type.name === brandGroup.name ? group : type))
}
