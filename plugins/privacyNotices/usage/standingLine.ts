import type {StudioText} from '../locale/studioText.js'
import type {NoticeRecord} from './noticeRecord.js'

/** Why a notice is not what its sites show, in a few words. */
export function standingLine({standing}: NoticeRecord, text: StudioText): string {
  switch (standing.state) {
    case 'differs':
      if (standing.isCalledOff) return text('usage.standing.calledOff')
      return text(
        standing.hasFactsMoved ? 'usage.standing.factsMoved' : 'usage.standing.beingMade',
        {
          version: standing.version,
        },
      )
    case 'confirming':
      return text('usage.standing.confirming', {version: standing.version})
    case 'waiting':
      return text('usage.standing.waiting', {version: standing.version})
    case 'incomplete':
      return text('usage.standing.incomplete')
    default:
      return ''
  }
}
