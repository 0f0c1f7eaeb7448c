import {instantWords} from '../../../core/words/dateWords.js'
import type {ReadDelivery} from '../content/changeReading.js'
import type {StudioText} from '../locale/studioText.js'

export type DeliveryTone = 'waits' | 'done' | 'stopped' | 'failed'

export interface DeliveryWords {
  /** What the mailing is, where it is not the mail of the change itself. */
  readonly about?: string
  readonly line: string
  readonly details: readonly string[]
  readonly tone: DeliveryTone
}

/** How a mailing stands, by the clock of the brand, with what the mail service counted. */
export function deliveryWords(
  delivery: ReadDelivery,
  {now, timeZone}: {readonly now: Date; readonly timeZone: string},
  text: StudioText,
): DeliveryWords {
  const at = (instant: string) => instantWords(text.language, instant, timeZone)
  const about = delivery.calledOffVersionId
    ? {about: text('change.delivery.callOff')}
    : delivery.kind === 'batch'
      ? {about: text('change.delivery.batch')}
      : {}
  switch (delivery.state) {
    case 'sent': {
      const {report, sentAt, recipientCount} = delivery
      const counts = report
        ? [
            text('change.report', {
              sent: report.sent,
              delivered: report.delivered,
              bounced: report.bounced,
              complained: report.complained,
            }),
          ]
        : typeof recipientCount === 'number'
          ? [text('change.recipients', {count: recipientCount})]
          : []
      const line = text('change.delivery.sent', {at: sentAt ? at(sentAt) : ''})
      return {...about, line, details: counts, tone: 'done'}
    }
    case 'stopped':
      return {...about, line: text('change.delivery.stopped'), details: [], tone: 'stopped'}
    case 'failed': {
      const {error, retryAt} = delivery
      return {
        ...about,
        line: text('change.delivery.failed', {reason: error ?? ''}),
        details: retryAt ? [text('change.delivery.retry', {at: at(retryAt)})] : [],
        tone: 'failed',
      }
    }
    default: {
      const {notBefore, error} = delivery
      const isHeld = notBefore !== null && notBefore !== undefined && new Date(notBefore) > now
      const line =
        delivery.state === 'created'
          ? text('change.delivery.created')
          : isHeld
            ? text('change.delivery.pending', {at: at(notBefore)})
            : text('change.delivery.soon')
      return {...about, line, details: error ? [error] : [], tone: 'waits'}
    }
  }
}
