import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'

/** What a notice is rendered from, in every format. */
export type RenderedNotice = {
  readonly resolved: ResolvedNotice
  /** None in a preview: the stamp says that it is a draft. */
  readonly metadata?: VersionMetadata | undefined
  /** The notice's versions for its change log; later ones than `metadata` are left out. */
  readonly history?: readonly VersionMetadata[] | undefined
  /** The brand's, IANA name: dates are by its clock. */
  readonly timeZone: string
}
