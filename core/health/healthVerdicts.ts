import {chainsVerdict} from './chainsVerdict.js'
import {cronVerdict} from './cronVerdict.js'
import {deliveriesVerdict} from './deliveriesVerdict.js'
import {checkNames, type CheckName, type Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'
import {keysVerdict} from './keysVerdict.js'
import {leaseVerdict} from './leaseVerdict.js'
import {optOutsVerdict} from './optOutsVerdict.js'
import {requestsVerdict} from './requestsVerdict.js'
import {restoreVerdict} from './restoreVerdict.js'
import {tasksVerdict} from './tasksVerdict.js'

type Judge = (facts: HealthFacts, now: Date) => Verdict

const judges: Readonly<Record<CheckName, Judge>> = {
  contentLake: () => ({name: 'contentLake', status: 'ok', says: 'It answers.'}),
  cron: cronVerdict,
  tasks: tasksVerdict,
  chains: chainsVerdict,
  optOuts: optOutsVerdict,
  requests: requestsVerdict,
  deliveries: deliveriesVerdict,
  lease: leaseVerdict,
  keys: keysVerdict,
  restore: restoreVerdict,
  webhook: ({webhook}) =>
    webhook
      ? {name: 'webhook', status: 'ok', says: `Sanity last called at ${webhook.at}.`}
      : {name: 'webhook', status: 'unknown', says: 'Sanity has not called yet.'},
  alerts: ({isAnyoneAlerted}) =>
    isAnyoneAlerted
      ? {name: 'alerts', status: 'ok', says: 'What is red is mailed to ALERT_EMAIL.'}
      : {name: 'alerts', status: 'unknown', says: 'Nobody is mailed: ALERT_EMAIL is not set.'},
}

/** Every check, in the order of their names. */
export function healthVerdicts(facts: HealthFacts, now: Date): Verdict[] {
  return checkNames.map((name) => judges[name](facts, now))
}
