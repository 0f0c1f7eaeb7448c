import {afterAll, afterEach, beforeEach, vi} from 'vitest'

import type {DataRequest} from '../../core/export/dataRequest.js'
import {fieldsOf, startCaseStack} from './startCaseStack.js'

/** The stack of cases for the tests of one file, closed after them. No request outlives its test. */
export async function startCases() {
  const stack = await startCaseStack()
  afterAll(async () => {
    await stack.close()
  })
  beforeEach(() => {
    // The desk logs every command.
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })
  afterEach(async () => {
    await stack.client.delete({query: '*[_type == "dataRequest"]'})
  })
  return {
    stack,
    /** The newest request as it stands now. */
    latest: async (): Promise<DataRequest> => {
      const request = (await stack.requests()).at(-1)
      if (!request) throw new Error('no request')
      return request
    },
    /** The page of a case, opened by a link that was just mailed. */
    opened: async (requestId: string): Promise<string> =>
      await (await stack.send(await stack.caseLink(requestId), {})).text(),
    /** The page after one of its forms was posted. */
    act: async (
      page: string,
      name: string,
      fields: Record<string, string> = {},
    ): Promise<string> => {
      const answer = await stack.send('/api/case', {...fieldsOf(page, name), ...fields})
      return await answer.text()
    },
  }
}
