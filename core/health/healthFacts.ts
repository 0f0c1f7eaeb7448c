import type {Deployment, DeploymentLease} from '../deployment/deploymentLease.js'
import type {KeyMarks} from '../deployment/keyMarks.js'
import type {DataRequest} from '../export/dataRequest.js'
import type {SourceState} from '../export/sourceAnswer.js'
import type {ArchiveCheck} from '../stamp/archiveCheck.js'
import type {CronRun} from './cronRun.js'
import type {WebhookSeen} from './webhookSeen.js'

/** A request whose last day is near, without anything about the person. */
export type NearRequest = Pick<
  DataRequest,
  'requestId' | 'brand' | 'dueOn' | 'state' | 'closedAt' | 'readyAt'
> & {
  readonly sources: readonly {readonly state: SourceState}[]
  /** Of its brand; `undefined` where that is no longer published. */
  readonly timeZone: string | undefined
}

/** How many wait, and since when the first of them does. */
export interface Waiting {
  readonly count: number
  /** An instant; null where there is none. */
  readonly oldest: string | null
}

/** All that the checks judge, read at one moment. */
export interface HealthFacts {
  readonly run: Pick<CronRun, 'at' | 'broken'> | null
  readonly archive: Pick<ArchiveCheck, 'checkedAt' | 'broken'> | null
  /** Opt-outs that have not reached every list 24 hours after the ledger got them. */
  readonly lateOptOuts: Waiting
  readonly requests: readonly NearRequest[]
  /** Mail that should have left `stuckHours` ago: mailings, and requests that owe some. */
  readonly deliveries: Waiting
  readonly lease: DeploymentLease | null
  /** This deployment; `undefined` on the local stack, which takes no lease. */
  readonly deployment: Deployment | undefined
  /** Of the keys that the dataset was written with; null where nothing says it yet. */
  readonly keyMarks: KeyMarks | null
  /** Of this deployment's keys; `undefined` on the local stack. */
  readonly ownKeyMarks: KeyMarks | undefined
  /** Since when the dataset is being restored; null while it is not. */
  readonly restoringSince: string | null
  readonly webhook: Pick<WebhookSeen, 'at'> | null
  /** Whether `ALERT_EMAIL` names anybody. */
  readonly isAnyoneAlerted: boolean
}

/** Mail that is owed and due for so long is stuck: what fails is tried again within minutes at first. */
export const stuckHours = 6
