import type {Rule} from '../rule.js'
import {ambiguousBasis} from './law/ambiguousBasis.js'
import {citationIncomplete} from './law/citationIncomplete.js'
import {contradiction} from './law/contradiction.js'
import {missingComplaintRight} from './law/missingComplaintRight.js'
import {missingElement} from './law/missingElement.js'
import {missingLegalBasis} from './law/missingLegalBasis.js'
import {missingTransferBasis} from './law/missingTransferBasis.js'
import {outdatedAuthority} from './law/outdatedAuthority.js'
import {outdatedCompany} from './law/outdatedCompany.js'
import {outdatedLaw} from './law/outdatedLaw.js'
import {outdatedTechnology} from './law/outdatedTechnology.js'
import {outdatedTransferBasis} from './law/outdatedTransferBasis.js'
import {overdueTransferReview} from './law/overdueTransferReview.js'
import {purposeCreep} from './law/purposeCreep.js'
import {retentionMissing} from './law/retentionMissing.js'
import {retentionVague} from './law/retentionVague.js'
import {rightsIncomplete} from './law/rightsIncomplete.js'
import {sourceMissing} from './law/sourceMissing.js'
import {undisclosedTracker} from './law/undisclosedTracker.js'
import {wrongLaw} from './law/wrongLaw.js'
import {wrongLegalBasis} from './law/wrongLegalBasis.js'
import {wrongStatement} from './law/wrongStatement.js'

/** What the law asks for and what has moved on: acts, authorities, companies, bases, periods, rights. */
export const lawRules: readonly Rule[] = [
  outdatedLaw,
  outdatedTransferBasis,
  overdueTransferReview,
  outdatedCompany,
  outdatedAuthority,
  outdatedTechnology,
  citationIncomplete,
  wrongLaw,
  missingLegalBasis,
  wrongLegalBasis,
  ambiguousBasis,
  purposeCreep,
  missingTransferBasis,
  retentionMissing,
  retentionVague,
  rightsIncomplete,
  missingComplaintRight,
  missingElement,
  sourceMissing,
  undisclosedTracker,
  contradiction,
  wrongStatement,
]
