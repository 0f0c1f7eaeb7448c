import {deskCommands, isDeskCommand} from '../core/desk/deskCommands.js'
import {deskRequestSchema} from '../core/desk/deskGrant.js'
import {Refusal} from '../core/refusal.js'
import {authorOf} from './_server/desk/authorOf.js'
import {deskHandlers} from './_server/desk/commands.js'
import {takeGrant} from './_server/desk/takeGrant.js'
import {withStudioCors} from './_server/desk/withStudioCors.js'
import {parseJson, readText} from './_server/readJson.js'
import {route, type Call} from './_server/route.js'

/** A hundred rows of a file, the longest thing that is asked. */
const limitBytes = 64 * 1024

/** What the Studio asks of the functions: one command, under a grant that is taken once. */
async function askDesk({request, services, now}: Call): Promise<Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal('wrong_type', 'Expected application/json.')
  const asked = parseJson(await readText(request, limitBytes), deskRequestSchema)
  const {command} = asked
  if (!isDeskCommand(command)) {
    const known = Object.keys(deskCommands).join(', ')
    throw new Refusal('bad_request', `There is no such command. There are: ${known}.`)
  }
  const act = deskHandlers[command](asked.arguments)
  const grant = await takeGrant(services, asked, now)
  const author = await authorOf(services, grant._id)
  console.info(JSON.stringify({desk: command, author, at: now.toISOString()}))
  return await act({services, now, author})
}

export default withStudioCors(route('/api/desk', {POST: askDesk}))
