import {alertsCheck} from './checks/alertsCheck.js'
import {corsCheck} from './checks/corsCheck.js'
import {cronCheck} from './checks/cronCheck.js'
import {datasetCheck} from './checks/datasetCheck.js'
import {deploymentCheck} from './checks/deploymentCheck.js'
import {domainCheck} from './checks/domainCheck.js'
import {keysCheck} from './checks/keysCheck.js'
import {leaseCheck} from './checks/leaseCheck.js'
import {linkHostCheck} from './checks/linkHostCheck.js'
import {mailRegionCheck} from './checks/mailRegionCheck.js'
import {peopleCheck} from './checks/peopleCheck.js'
import {periodsCheck} from './checks/periodsCheck.js'
import {projectCheck} from './checks/projectCheck.js'
import {propertiesCheck} from './checks/propertiesCheck.js'
import {regionCheck} from './checks/regionCheck.js'
import {resendWebhookCheck} from './checks/resendWebhookCheck.js'
import {segmentsCheck} from './checks/segmentsCheck.js'
import {sendersCheck} from './checks/sendersCheck.js'
import {tokenCheck} from './checks/tokenCheck.js'
import {topicsCheck} from './checks/topicsCheck.js'
import {trackingCheck} from './checks/trackingCheck.js'
import {webhookCheck} from './checks/webhookCheck.js'
import type {SetupCheck} from './setupCheck.js'

/** What a project needs, in the order in which it is set up. */
export const setupChecks: readonly SetupCheck[] = [
  keysCheck,
  regionCheck,
  periodsCheck,
  projectCheck,
  datasetCheck,
  tokenCheck,
  webhookCheck,
  corsCheck,
  peopleCheck,
  sendersCheck,
  alertsCheck,
  domainCheck,
  trackingCheck,
  mailRegionCheck,
  topicsCheck,
  segmentsCheck,
  propertiesCheck,
  resendWebhookCheck,
  leaseCheck,
  deploymentCheck,
  cronCheck,
  linkHostCheck,
]
