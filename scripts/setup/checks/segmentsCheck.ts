import * as z from 'zod'

import {noticeSegmentName} from '../../../core/announce/noticeSegments.js'
import {readResendList, resendAnswer} from '../readResendList.js'
import type {SetupCheck} from '../setupCheck.js'

const segmentSchema = z.object({id: z.string(), name: z.string()})

/** That there are segments of those who are told of changes, one a brand or controller and language. */
export const segmentsCheck: SetupCheck = {
  name: 'segments',
  async look(setup) {
    const {resend} = setup
    const names = (await setup.brands()).flatMap(({slug, controller, languages}) =>
      [slug.current, controller._ref].flatMap((owner) =>
        languages.map((language) => noticeSegmentName(owner, language)),
      ),
    )
    const wanted = [...new Set(names)]
    const known = new Set(
      (await readResendList(setup, '/segments', segmentSchema)).map(({name}) => name),
    )
    const missing = wanted.filter((name) => !known.has(name))
    if (missing.length === 0) return {state: 'ok', text: `segments of changes: ${wanted.length}.`}
    return {
      state: 'missing',
      text: `Resend has no segment ${missing.join(', ')}: add it there, or by --create.`,
      async create() {
        for (const name of missing) {
          await resendAnswer('adding a segment', (options) =>
            resend.post<unknown>('/segments', {name}, options),
          )
        }
      },
    }
  },
}
