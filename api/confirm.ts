import type {KindClaims} from '../core/confirm/kindConfirmation.js'
import {afterAnswer} from './_server/afterAnswer.js'
import {deliverPending} from './_server/announce/deliverPending.js'
import {route, type Call} from './_server/route.js'
import {
  answerConfirmed,
  answerQuestion,
  answerWrongLink,
  openKindLink,
} from './_server/stamp/answerConfirmation.js'
import {writeKindConfirmation} from './_server/stamp/kindConfirmations.js'
import {readKindQuestion} from './_server/stamp/kindQuestion.js'
import {stampNotice} from './_server/stamp/stampNotice.js'

/** What the mailed link opens. Scanners open links, so looking changes nothing. */
async function look(call: Call): Promise<Response> {
  const link = await openKindLink(call)
  if (link.state === 'invalid') return await answerWrongLink(call, 'wrong')
  const question = await readKindQuestion(call.services, link.claims)
  const {state, brand} = question
  if (state === 'confirmed') return await answerConfirmed(call, brand, question.version, false)
  if (link.state === 'expired') return await answerWrongLink(call, 'expired', brand)
  if (state === 'moved') return await answerWrongLink(call, 'moved', brand)
  return await answerQuestion(question, link.token)
}

/**
 * The button: writes down that it is confirmed, then stamps. Were it cut off in between, the next
 * reconcile run stamps; pressed again, it changes nothing more.
 */
async function confirm(call: Call): Promise<Response> {
  const link = await openKindLink(call)
  if (link.state === 'invalid') return await answerWrongLink(call, 'wrong')
  const {claims} = link
  const question = await readKindQuestion(call.services, claims)
  const {state, brand} = question
  if (state === 'confirmed' && question.version) {
    return await answerConfirmed(call, brand, question.version, false)
  }
  if (state === 'moved') return await answerWrongLink(call, 'moved', brand)
  if (state === 'open') {
    if (link.state === 'expired') return await answerWrongLink(call, 'expired', brand)
    await writeKindConfirmation(call.services, claims, call.now)
  }
  return await answerConfirmed(call, brand, await stampConfirmed(call, claims), true)
}

/** The version that confirming made; none where the content moved just then. */
async function stampConfirmed({services, now}: Call, {noticeId, contentHash}: KindClaims) {
  const outcome = await stampNotice(services, noticeId)
  if (outcome.state !== 'stamped') return undefined
  await afterAnswer('delivering', async () => await deliverPending(services, now))
  return outcome.version.contentHash === contentHash ? outcome.version : undefined
}

export default route('/api/confirm', {GET: look, POST: confirm})
