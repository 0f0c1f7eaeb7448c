import type {ChangeChannel, ExportFormat} from '../../compose/productPromises.js'
import type {Channel} from '../../optOut/channel.js'

/** How long the data of a purpose is kept, as the settings have it. */
export interface KeptRetention {
  /** The purpose's title in the notice's language. */
  readonly title: string
  readonly months: number
}

/**
 * What the settings keep of what a notice promises, and what the product does for every notice. What
 * is absent is not known: a text that speaks of it is left alone.
 */
export interface KeptPromises {
  /** Days between word of a material change and the change. */
  readonly leadTimeDays?: number
  readonly downloadLinkDays?: number
  /** Months until a request is answered. */
  readonly responseMonths?: number
  /** Days in which leaving a newsletter can be undone by a link. */
  readonly undoDays?: number
  /** For how long what was collected for a request is kept, in ISO 8601. */
  readonly requestKept?: string
  readonly changeChannels?: readonly ChangeChannel[]
  readonly exportFormats?: readonly ExportFormat[]
  /** How the brand's newsletters reach people; absent where it has none. */
  readonly newsletterChannels?: readonly Channel[]
  /** Where the line with the version stands, and whether it has a number. */
  readonly stamp?: {readonly place: 'top' | 'bottom'; readonly hasNumber: boolean}
  readonly retentions?: readonly KeptRetention[]
}
