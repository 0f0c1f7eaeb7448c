import type * as z from 'zod'

import {deskCommands, type DeskCommand} from '../../../core/desk/deskCommands.js'
import {Refusal} from '../../../core/refusal.js'
import {afterAnswer} from '../afterAnswer.js'
import type {Services} from '../services.js'

/** What a command is carried out with, beside its arguments. */
export interface DeskCall {
  readonly services: Services
  readonly now: Date
  /** The Content Lake's id of who gave the command; `unknown` where its history does not tell. */
  readonly author: string
}

/**
 * Checks the arguments of a command and gives the act, which is done once the grant is taken: a
 * mistake in the arguments uses up no grant.
 *
 * @throws Refusal `bad_request` naming the arguments that are not as expected.
 */
type OpenCommand = (given: unknown) => (call: DeskCall) => Promise<Response>

/** What each command does. Each is loaded where it is first needed. */
export const deskHandlers: Readonly<Record<DeskCommand, OpenCommand>> = {
  record: opens(deskCommands.record, async (asked, call) => {
    const {answerRecord} = await import('./answerRecord.js')
    return await answerRecord(asked, call)
  }),
  correctText: opens(deskCommands.correctText, async (asked, {services}) => {
    const {correctTextInForce} = await import('../stamp/correctText.js')
    return Response.json(await correctTextInForce(services, asked))
  }),
  callOff: opens(deskCommands.callOff, async (asked, {services}) => {
    const {callOffVersion} = await import('../stamp/callOff.js')
    return Response.json(await callOffVersion(services, asked))
  }),
  retire: opens(deskCommands.retire, async (asked, {services}) => {
    const {retireNotice} = await import('../stamp/retire.js')
    return Response.json(await retireNotice(services, asked))
  }),
  previewChange: opens(deskCommands.previewChange, async ({change}, {services, now}) => {
    const {previewChange} = await import('../announce/previewChange.js')
    return Response.json(await previewChange(services, change, now))
  }),
  sendTest: opens(deskCommands.sendTest, async (asked, {services, now}) => {
    const {sendTest} = await import('../announce/sendTest.js')
    return Response.json(await sendTest(services, asked, now))
  }),
  stopChange: opens(deskCommands.stopChange, async ({changeNoticeId}, {services, now}) => {
    const {stopChange} = await import('../announce/stopChange.js')
    return Response.json(await stopChange(services, changeNoticeId, now))
  }),
  verify: opens(deskCommands.verify, async (asked, call) => {
    const {answerVerify} = await import('./answerVerify.js')
    return await answerVerify(asked, call)
  }),
  spell: opens(deskCommands.spell, async (asked) => {
    const {answerSpell} = await import('./answerSpell.js')
    return answerSpell(asked)
  }),
  stampDiffering: opens(deskCommands.stampDiffering, async (asked, {services, now}) => {
    const {stampDiffering} = await import('../stamp/stampDiffering.js')
    const outcome = await stampDiffering(services, asked)
    await afterAnswer('delivering', async () => {
      const {deliverPending} = await import('../announce/deliverPending.js')
      await deliverPending(services, now)
    })
    return Response.json(outcome)
  }),
  recordOptOut: opens(deskCommands.recordOptOut, async (asked, call) => {
    const {answerRecordOptOut} = await import('./answerOptOuts.js')
    return await answerRecordOptOut(asked, call)
  }),
  lookUpOptOut: opens(deskCommands.lookUpOptOut, async (asked, call) => {
    const {answerLookUpOptOut} = await import('./answerOptOuts.js')
    return await answerLookUpOptOut(asked, call)
  }),
  importOptOuts: opens(deskCommands.importOptOuts, async (asked, call) => {
    const {answerImportOptOuts} = await import('./answerOptOuts.js')
    return await answerImportOptOuts(asked, call)
  }),
  registerRequest: opens(deskCommands.registerRequest, async (asked, call) => {
    const {answerRegisterRequest} = await import('./answerRegisterRequest.js')
    return await answerRegisterRequest(asked, call)
  }),
  openCase: opens(deskCommands.openCase, async (asked, call) => {
    const {answerOpenCase} = await import('./answerOpenCase.js')
    return await answerOpenCase(asked, call)
  }),
}

function opens<Arguments>(
  schema: z.ZodType<Arguments>,
  act: (asked: Arguments, call: DeskCall) => Promise<Response>,
): OpenCommand {
  return (given) => {
    const parsed = schema.safeParse(given)
    if (parsed.success) return async (call) => await act(parsed.data, call)
    const named = parsed.error.issues.map(({path}) => ['arguments', ...path].join('.'))
    throw new Refusal('bad_request', `Not as expected: ${[...new Set(named)].join(', ')}.`)
  }
}
