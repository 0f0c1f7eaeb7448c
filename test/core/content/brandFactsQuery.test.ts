import {expect, test} from 'vitest'
import * as z from 'zod'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {brandFactsQuery} from '../../../core/content/brandFactsQuery.js'
import {noticeFactsQuery} from '../../../core/content/noticeFactsQuery.js'
import {privacyNoticeSchema} from '../../../core/content/privacyNotice.js'
import {readableFacts} from '../../../core/content/readableFacts.js'
import {startLocalStack} from '../../localStack.js'

test('from the facts of its brand a notice composes as from the facts of all brands', async () => {
  const stack = await startLocalStack({hasDemo: true})
  try {
    const ask = (query: string, params: Record<string, unknown> = {}) =>
      stack.client.fetch<unknown>(query, params, {perspective: 'drafts'})
    const notices = z
      .array(privacyNoticeSchema)
      .parse(await ask('*[_type == "privacyNotice"] | order(_id asc)'))
    const {facts: all} = readableFacts(await ask(noticeFactsQuery))
    expect(notices).toHaveLength(9)
    for (const notice of notices) {
      const embedded = notice.sections.flatMap((section) =>
        section._type === 'embeddedSection'
          ? [{notice: section.notice._ref, version: section.version}]
          : [],
      )
      const answer = await ask(brandFactsQuery, {brand: notice.brand._ref, embedded})
      const {facts} = readableFacts(answer)
      expect(composeNotice(notice, facts), notice._id).toEqual(composeNotice(notice, all))
      expect(facts.brands.length, notice._id).toBeLessThan(all.brands.length)
    }
    expect(await ask(brandFactsQuery, {brand: 'gone', embedded: []})).toBeNull()
  } finally {
    await stack.close()
  }
}, 60_000)
