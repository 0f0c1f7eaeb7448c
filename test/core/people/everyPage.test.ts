import {expect, test} from 'vitest'

import {languages} from '../../../core/language.js'
import {factWords, noticePages} from './noticePages.js'
import {pageFaults} from './pageFaults.js'
import {optOutPages, refusalPages} from './publicPages.js'
import {casePages, exportPages, processorPages} from './requestPages.js'
import {sampleWords} from './sampleRequest.js'

const data = new Set([...sampleWords, ...factWords])

test.for(languages)(
  'every public page in %s is in that language, has a title, headings in order and a label at every control',
  async (language) => {
    const pages = [
      ...optOutPages(language),
      ...exportPages(language),
      ...processorPages(language),
      ...casePages(language),
      ...noticePages(language),
      ...(await refusalPages(language)),
    ]
    expect(pages.length).toBeGreaterThan(100)
    const faults = pages.flatMap(([name, markup]) =>
      pageFaults(markup, language, data).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
  },
)
