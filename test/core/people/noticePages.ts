import {deliveryNote} from '../../../api/_server/notices/deliveryNote.js'
import {composeNotice} from '../../../core/compose/composeNotice.js'
import {confirmKindPage, kindLinkPage} from '../../../core/confirm/confirmKindPage.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {renderComparison} from '../../../core/diff/renderComparison.js'
import {renderComparisonPage} from '../../../core/diff/renderComparisonPage.js'
import type {Language} from '../../../core/language.js'
import {renderPage} from '../../../core/page/renderPage.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import type {ChangeReason} from '../../../core/stamp/changeReason.js'
import {reasonKinds} from '../../../core/stamp/changeReason.js'
import {fill} from '../../../core/words/changeWords.js'
import {confirmKindWords} from '../../../core/words/confirmKindWords.js'
import {versionOf} from '../render/versionOf.js'
import {completeFacts, startedNotice} from '../starters/completeFacts.js'
import type {NamedPage} from './publicPages.js'
import {wordsOf} from './spokenWords.js'

const timeZone = 'Europe/Oslo'
const brandName = 'Xylo'

/** The words of the facts, which are the same in every language. */
export const factWords: ReadonlySet<string> = new Set(wordsOf(JSON.stringify(completeFacts())))

/** Notices with all that a starter has, what changed in them, and the question about a lower kind. */
export function noticePages(language: Language): NamedPage[] {
  const notice = startedNotice({language, kind: 'privacy', isHealthService: false})
  const resolved = composeNotice(notice, completeFacts())
  const earlier = {...resolved, sections: resolved.sections.slice(2).toReversed()}
  const metadata = {...versionOf(2), language, title: resolved.title, summary: 'Qwx.'}
  const before = {...metadata, version: 1, kind: 'first'} as const
  const missing: Language = language === 'sv' ? 'da' : 'sv'
  const shown = {version: {...metadata, _id: 'v', follows: 1}, missingLanguage: missing}
  const ahead = {...metadata, version: 3, language: missing}
  const reasons = changeReasons()
  const diff = diffNotices(earlier, resolved)
  const words = confirmKindWords[language]
  const asked = {
    language,
    brandName,
    title: resolved.title,
    proposed: 'material',
    asked: 'minor',
    reason: 'Qwx.',
    noticeLanguage: language,
    comparison: renderComparison(diff, reasons, language),
    token: 't',
  } as const
  const link = {href: '/api', label: fill(words.read, {version: '2', title: resolved.title})}
  const values = {version: '2', title: resolved.title}
  const said = [
    {title: words.done.title, text: fill(words.done.stamped, values)},
    {title: words.done.title, text: words.done.waits},
    words.used,
    words.wrong,
    words.expired,
    words.moved,
  ]
  return [
    ['notice', renderNoticePage({resolved, metadata, history: [before], timeZone}).markup],
    ['notice, not stamped', renderNoticePage({resolved, timeZone}).markup],
    [
      'notice, with what is said of it',
      renderNoticePage({resolved, metadata, timeZone, note: deliveryNote({...shown, ahead})})
        .markup,
    ],
    [
      'changes',
      renderComparisonPage({
        brandName,
        from: before,
        to: metadata,
        diff,
        reasons,
        timeZone,
        accentColor: undefined,
      }).markup,
    ],
    ['confirm', renderPage(confirmKindPage(asked)).markup],
    ...said.map(
      (each, index) =>
        [
          `confirm ${index}`,
          renderPage(kindLinkPage(each, {language, brandName, link})).markup,
        ] as const,
    ),
  ]
}

/** A change of every kind. */
export function changeReasons(): ChangeReason[] {
  const codes = Object.keys(reasonKinds).flatMap((code) => (isReason(code) ? [code] : []))
  return codes.map((code) => ({code, subject: 'Qwx'}))
}

function isReason(code: string): code is ChangeReason['code'] {
  return code in reasonKinds
}
