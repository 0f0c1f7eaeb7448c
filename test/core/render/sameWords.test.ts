import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {renderMarkdown} from '../../../core/render/renderMarkdown.js'
import {renderNoticeArticle} from '../../../core/render/renderNoticeArticle.js'
import {renderText} from '../../../core/render/renderText.js'
import {arbitraryNotice} from './arbitraryNotice.js'
import {versionOf} from './versionOf.js'
import {wordsOfHtml, wordsOfMarkdown, wordsOfText} from './wordsOf.js'

test('HTML, Markdown and plain text of any notice say the same, word for word', () => {
  fc.assert(
    fc.property(arbitraryNotice, fc.boolean(), (resolved, isStamped) => {
      const metadata = isStamped ? versionOf(2) : undefined
      const notice = {resolved, metadata, history: [versionOf(1)], timeZone: 'Europe/Oslo'}
      const words = wordsOfText(renderText(notice))
      expect(wordsOfHtml(renderNoticeArticle(notice).markup)).toEqual(words)
      expect(wordsOfMarkdown(renderMarkdown(notice))).toEqual(words)
    }),
    {numRuns: 400},
  )
})

test('no notice brings script or a dangerous link into its HTML', () => {
  fc.assert(
    fc.property(arbitraryNotice, (resolved) => {
      const {markup} = renderNoticeArticle({resolved, timeZone: 'Europe/Oslo'})
      expect(markup).not.toMatch(/<script|javascript:alert|<b>/i)
      expect(markup.match(/<h1>/g)).toHaveLength(1)
    }),
  )
})
