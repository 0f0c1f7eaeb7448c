import {changeMail} from '../../../core/announce/changeMail.js'
import type {ChangeDraft} from '../../../core/content/changeNotice.js'
import type {Services} from '../services.js'
import {mailInput} from './broadcastMail.js'
import {countReaders} from './countReaders.js'
import {planChange} from './planChange.js'

/**
 * What a change notice would send: the exact mail of each segment, to how many, and what stands in
 * the way. Nothing is written.
 */
export async function previewChange(services: Services, change: ChangeDraft, now: Date) {
  const {mailings, delayMinutes, problems} = await planChange(services, change, now)
  const resend = await services.resend()
  const counted = new Map<string, ReadonlySet<string>>()
  const found: string[] = [...problems]
  const mails = []
  for (const {name: segment, language, announced} of mailings) {
    const readers = await countReaders(resend, segment)
    if (readers.problem) found.push(readers.problem)
    const twice = [...readers.ids].filter((id) =>
      [...counted.values()].some((ids) => ids.has(id)),
    ).length
    if (twice > 0) {
      found.push(
        `"${segment}" has ${twice} in common with another segment of this change: they would get two mails. Import the contacts with one language each.`,
      )
    }
    counted.set(segment, readers.ids)
    const {recipients, flagged} = readers
    mails.push({
      segment,
      language,
      recipients,
      flagged,
      ...changeMail(mailInput(announced, language, now)),
    })
  }
  return {mails, delayMinutes, problems: found}
}
