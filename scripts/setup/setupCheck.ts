import type {Resend} from 'resend'

import type {Services} from '../../api/_server/services.js'
import type {Brand} from '../../core/content/brand.js'
import type {SanityManagement} from './openManagement.js'

/** What one look found. Nothing here holds a secret; texts go to the terminal as they are. */
export type Finding =
  | {readonly state: 'ok'; readonly text: string}
  | {
      readonly state: 'missing'
      /** What is wrong, and what to do about it, in one sentence. */
      readonly text: string
      /** Makes it; absent where only people can. */
      readonly create?: () => Promise<unknown>
    }
  /** It cannot be told from here, and why. */
  | {readonly state: 'cannot tell'; readonly text: string}

/** What checks ask: a real project by its settings. */
export interface Setup {
  readonly services: Services
  readonly management: SanityManagement
  readonly resend: Resend
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Every published brand, as it is when it is asked. */
  readonly brands: () => Promise<readonly Brand[]>
}

/** One thing that a project needs before it can be live. */
export interface SetupCheck {
  readonly name: string
  /** Looks and changes nothing. */
  readonly look: (setup: Setup) => Promise<Finding>
}
