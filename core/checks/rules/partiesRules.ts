import type {Rule} from '../rule.js'
import {controllerUnnamed} from './parties/controllerUnnamed.js'
import {deadUrl} from './parties/deadUrl.js'
import {domainAsActor} from './parties/domainAsActor.js'
import {dpoConflict} from './parties/dpoConflict.js'
import {foreignBrand} from './parties/foreignBrand.js'
import {foreignCompany} from './parties/foreignCompany.js'
import {foreignDomain} from './parties/foreignDomain.js'
import {foreignEmail} from './parties/foreignEmail.js'
import {inconsistentAddress} from './parties/inconsistentAddress.js'
import {inconsistentContact} from './parties/inconsistentContact.js'
import {inconsistentName} from './parties/inconsistentName.js'
import {missingAddress} from './parties/missingAddress.js'
import {missingContact} from './parties/missingContact.js'
import {missingOrgNumber} from './parties/missingOrgNumber.js'
import {processorNotListed} from './parties/processorNotListed.js'
import {roleContradiction} from './parties/roleContradiction.js'
import {typoDomain} from './parties/typoDomain.js'
import {wrongChannel} from './parties/wrongChannel.js'
import {wrongOrgNumber} from './parties/wrongOrgNumber.js'
import {wrongTemplate} from './parties/wrongTemplate.js'

/** Who is who: names, addresses, numbers and roles of the controller, its brands and its suppliers. */
export const partiesRules: readonly Rule[] = [
  controllerUnnamed,
  deadUrl,
  domainAsActor,
  dpoConflict,
  foreignBrand,
  foreignCompany,
  foreignDomain,
  foreignEmail,
  inconsistentAddress,
  inconsistentContact,
  inconsistentName,
  missingAddress,
  missingContact,
  missingOrgNumber,
  processorNotListed,
  roleContradiction,
  typoDomain,
  wrongChannel,
  wrongOrgNumber,
  wrongTemplate,
]
