import * as z from 'zod'

import {changeMail, type ChangeMailInput} from '../../../core/announce/changeMail.js'
import type {SegmentDelivery} from '../../../core/announce/delivery.js'
import type {Language} from '../../../core/language.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {announcedChanges, type Announced} from './announcedChanges.js'
import {calledOffMailFor} from './calledOffMailFor.js'

type Mailing = Pick<SegmentDelivery, 'changeNoticeId' | 'language' | 'calledOffVersionId'>

/**
 * The mail of a mailing in its language, from the versions that were stamped; `undefined` when
 * everything it would tell was called off.
 *
 * @throws Refusal `not_found` when the versions are missing, or a brand cannot be read.
 */
export async function broadcastMail(
  services: Services,
  {changeNoticeId, language, calledOffVersionId}: Mailing,
  now: Date,
): Promise<RenderedMail | undefined> {
  if (calledOffVersionId) return await calledOffMailFor(services, calledOffVersionId)
  const announced = await announcedChanges(services, {changeNoticeId, language})
  if (announced.length > 0) return changeMail(mailInput(announced, language, now))
  const query =
    'count(*[_type == "noticeVersion" && changeNoticeId == $changeNoticeId && language == $language])'
  if ((await services.query(z.number(), query, {changeNoticeId, language})) > 0) return undefined
  throw new Refusal('not_found', 'The versions this mail tells of are missing.')
}

/** In the brand's look, or the controller's where several of its brands change. */
export function mailInput(
  announced: readonly Announced[],
  language: Language,
  now: Date,
): ChangeMailInput {
  const [first] = announced
  if (!first) throw new Error('a mail tells of one notice at least')
  const isOneBrand = announced.every(({brand}) => brand._id === first.brand._id)
  return {
    language,
    controllerName: first.controller,
    senderName: isOneBrand ? first.brand.name : first.controller,
    accentColor: isOneBrand ? (first.brand.accentColor ?? undefined) : undefined,
    now,
    notices: announced.map(({notice}) => notice),
  }
}
