import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {noticePdf} from '../../api/_server/pdf/noticePdf.js'
import {renderText} from '../../core/render/renderText.js'
import {arbitraryNotice} from '../core/render/arbitraryNotice.js'
import {versionOf} from '../core/render/versionOf.js'
import {wordsOfText} from '../core/render/wordsOf.js'
import {readTaggedPdf} from './readTaggedPdf.js'

/** Words in composed letters, as the PDF writes them. */
const wordsIn = (text: string): string[] => wordsOfText(text.normalize('NFC'))

test('the PDF of any notice says what its plain text says, word for word', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNotice, async (resolved) => {
      const notice = {
        resolved,
        metadata: versionOf(2),
        history: [versionOf(1)],
        timeZone: 'Europe/Oslo',
      }
      const {text} = readTaggedPdf(await noticePdf(notice))
      expect(wordsIn(text)).toEqual(wordsIn(renderText(notice)))
    }),
    // Fonts are parsed anew for each file. A failure prints its seed.
    {numRuns: 25},
  )
}, 120_000)
