import * as z from 'zod'

import {changeMail} from '../../../core/announce/changeMail.js'
import type {ChangeDraft} from '../../../core/content/changeNotice.js'
import type {Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {mailInput} from './broadcastMail.js'
import {planChange, type PlannedChange} from './planChange.js'

interface TestMail {
  readonly change: ChangeDraft
  readonly language: Language
  readonly to: string
}

/**
 * Sends the exact mail of a change in one language to one of those who answer for it.
 *
 * @throws Refusal `forbidden` for any other address: the Studio is no way to mail strangers;
 * `not_found` where no notice of the change has the language; `unavailable` when it cannot be sent.
 */
export async function sendTest(
  services: Services,
  {change, language, to}: TestMail,
  now: Date,
): Promise<{readonly sentTo: string}> {
  const plan = await planChange(services, change, now)
  const address = normalizeAddress(to)
  const known = await readAnswering(services, plan)
  if (!known.some((one) => one.trim().toLowerCase() === to.trim().toLowerCase())) {
    throw new Refusal(
      'forbidden',
      'A test goes only to a privacy lead of the group or a handler of the company: add the address there first.',
    )
  }
  const mailing = plan.mailings.find((one) => one.language === language)
  if (!mailing) {
    throw new Refusal('not_found', `No notice of this change is in that language (${language}).`)
  }
  const mail = changeMail(mailInput(mailing.announced, language, now))
  const idempotencyKey = `test/${crypto.randomUUID()}`
  const from = services.settings.mailFromChanges
  const outcome = await sendMail(services, {to: address, from, mail, idempotencyKey})
  if (outcome.state === 'held') {
    throw new Refusal('unavailable', 'Nothing is mailed from here: this is not production.')
  }
  if (outcome.state === 'failed') {
    throw new Refusal('unavailable', `The test mail was not sent: ${outcome.reason}.`)
  }
  return {sentTo: maskAddress(address)}
}

async function readAnswering(services: Services, {states}: PlannedChange): Promise<string[]> {
  const controllerIds = states.map(({brand}) => brand.controller._ref)
  const query = '*[_type == "organisation" && _id in $controllerIds].handlers'
  const handlers = await services.query(z.array(z.array(z.string()).nullable()), query, {
    controllerIds,
  })
  const leads = states.flatMap(({group}) => group.privacyLeads ?? [])
  return [...leads, ...handlers.flatMap((one) => one ?? [])]
}
