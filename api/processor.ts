import * as z from 'zod'

import {renderPage} from '../core/page/renderPage.js'
import type {RefusedAnswer} from '../core/processor/answerForm.js'
import {askedKind} from '../core/processor/processorKind.js'
import {renewedPartPage, renewPartPage} from '../core/processor/processorLinkPage.js'
import {
  answeredPartPage,
  askedPartPage,
  openedPartPage,
  settledPartPage,
  type AskedPart,
} from '../core/processor/processorPage.js'
import {afterAnswer} from './_server/afterAnswer.js'
import {seeOther} from './_server/export/seeOther.js'
import {sendOwedMails} from './_server/export/sendOwedMails.js'
import {pageResponse} from './_server/pageResponse.js'
import {openPerson} from './_server/processor/openPerson.js'
import {openProcessorLink, type OpenedPart} from './_server/processor/openProcessorLink.js'
import {readAnswer} from './_server/processor/readAnswer.js'
import {recordAnswer} from './_server/processor/recordAnswer.js'
import {renewProcessorLink} from './_server/processor/renewProcessorLink.js'
import {readForm} from './_server/readForm.js'
import {route, type Call} from './_server/route.js'

const buttonSchema = z.union([
  z.object({open: z.literal('yes')}),
  z.object({renew: z.literal('yes')}),
])

/** Where a processor's people answer for their part of a request; opening the link shows no person. */
export default route('/api/processor', {
  async GET(call) {
    const link = await openProcessorLink(call)
    if (!link.isOpen) return link.answer
    const {part, over, serial} = link
    const isOwnAnswer = Boolean(part.source.answeredAt) && part.source.linkSerial === serial
    // Who gave the last answer closed the request by it, and is thanked all the same.
    if (over && !(over === 'settled' && isOwnAnswer)) return await overPage(part, over)
    const page = part.source.answeredAt ? answeredPartPage : askedPartPage
    return await pageResponse(renderPage(page(part)))
  },

  async POST(call) {
    const {request, services, now} = call
    const link = await openProcessorLink(call)
    if (!link.isOpen) return link.answer
    if (isAnswer(request)) return await takeAnswer(call, link)
    const button = await readForm(request, buttonSchema)
    if ('renew' in button && link.over !== 'settled') {
      await renewProcessorLink(services, link.part, now)
      return await pageResponse(renderPage(renewedPartPage(link.part)))
    }
    if (link.over) return await overPage(link.part, link.over)
    return await openedPage(call, link)
  },
})

function isAnswer(request: Request): boolean {
  return (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
}

async function takeAnswer(call: Call, link: OpenedPart & {isOpen: true}): Promise<Response> {
  const {part, serial, over} = link
  const {request, services, now} = call
  if (over) return await overPage(part, over)
  const read = await readAnswer(request, askedKind(part.request, part.source))
  if (!read.isTaken) return await openedPage(call, link, read.refused)
  const outcome = await recordAnswer(services, part, serial, read.answer, now)
  if (outcome === 'tooLarge') return await openedPage(call, link, {problem: outcome})
  if (outcome === 'recorded') {
    await afterAnswer('telling of an answer', () =>
      sendOwedMails(services, part.request.requestId, now),
    )
  }
  return seeOther(`/api/processor?t=${part.token}`)
}

async function openedPage(
  call: Call,
  {part, serial}: OpenedPart & {isOpen: true},
  refused?: RefusedAnswer,
): Promise<Response> {
  const person = await openPerson(call.services, part, serial, call.now)
  if (!person) return seeOther(`/api/processor?t=${part.token}`)
  const status = refused ? statusOf(refused.problem) : 200
  return await pageResponse(renderPage(openedPartPage(part, person, refused)), {status})
}

function statusOf(problem: RefusedAnswer['problem']): number {
  if (typeof problem === 'object') return 415
  return problem === 'tooLarge' || problem === 'tooMany' ? 413 : 400
}

async function overPage(
  part: AskedPart,
  over: 'settled' | 'expired' | 'superseded',
): Promise<Response> {
  const page = over === 'settled' ? settledPartPage(part) : renewPartPage(part, over)
  return await pageResponse(renderPage(page), {status: 410})
}
