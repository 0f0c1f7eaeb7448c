import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {verifyBrand} from '../archive/verifyBrand.js'
import type {DeskCall} from './commands.js'

/** Whether the versions of a brand hold, notice by notice, as the archive is now. */
export async function answerVerify(
  {brand}: DeskArguments<'verify'>,
  {services}: DeskCall,
): Promise<Response> {
  const verified = await verifyBrand(services, {brand})
  const notices = verified.map(({notice, language, verdict}) => ({notice, language, verdict}))
  return Response.json({notices}, {headers: {'cache-control': 'no-store'}})
}
