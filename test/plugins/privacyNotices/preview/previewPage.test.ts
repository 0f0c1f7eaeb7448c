import {expect, test} from 'vitest'

import {composeNotice} from '../../../../core/compose/composeNotice.js'
import {renderNoticePage} from '../../../../core/render/renderNoticePage.js'
import {previewPage} from '../../../../plugins/privacyNotices/preview/previewPage.js'
import {completeFacts, startedNotice} from '../../../core/starters/completeFacts.js'

const notice = startedNotice({language: 'nb', kind: 'privacy', isHealthService: false})
const resolved = composeNotice(notice, completeFacts())
const page = renderNoticePage({resolved, timeZone: 'Europe/Oslo'}).markup

test('the page asks the device for its scheme, and the preview answers for the device', () => {
  expect(page).toContain('prefers-color-scheme')
  expect(previewPage(page, 'light')).not.toContain('prefers-color-scheme')
  expect(previewPage(page, 'dark')).not.toContain('prefers-color-scheme')
})

test('the dark colours hold in the dark preview alone', () => {
  expect(previewPage(page, 'dark')).toContain('@media all{:root{--text:#ededed')
  expect(previewPage(page, 'light')).toContain('@media not all{:root{--text:#ededed')
  expect(previewPage(page, 'dark')).toContain(':root{color-scheme:dark;')
})
