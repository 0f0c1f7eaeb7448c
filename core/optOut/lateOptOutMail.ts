import type {Language} from '../language.js'
import {renderMail, type RenderedMail} from '../mail/renderMail.js'
import {lateOptOutWords} from '../words/lateOptOutWords.js'
import type {OptOut} from './optOut.js'
import {hoursPending} from './pendingStanding.js'

export type LateOptOut = Pick<OptOut, '_id' | 'brand' | 'recordedAt' | 'lists'>

/**
 * Tells a privacy lead which lists opt-outs have not reached, with how many, how long and why. It
 * names nobody: the lists and the brands are what somebody has to look after.
 */
export function lateOptOutMail(
  late: readonly LateOptOut[],
  {language, now}: {readonly language: Language; readonly now: Date},
): RenderedMail {
  const words = lateOptOutWords[language]
  const stuck = late.flatMap(({brand, recordedAt, lists}) =>
    lists
      .filter(({state}) => state === 'pending')
      .map(({list, target, error}) => ({
        where: [brand, list, target].filter(Boolean).join(' · '),
        hours: hoursPending(recordedAt, now),
        error,
      })),
  )
  const items = [...Map.groupBy(stuck, ({where}) => where)].map(([where, all]) => {
    const hours = Math.max(...all.map((one) => one.hours))
    const reason = all.find(({error}) => error)?.error
    const line = words.line(where, all.length, hours)
    return reason ? `${line} ${words.reason}: ${reason}` : line
  })
  return renderMail({
    subject: words.subject(late.length),
    language,
    senderName: words.sender,
    parts: [
      {kind: 'paragraph', text: words.intro(late.length)},
      {kind: 'list', items},
      {kind: 'paragraph', text: words.todo},
    ],
  })
}
