import {leftCasePage, openCasePage, wrongCasePage} from '../../../core/case/caseDoorPages.js'
import {casePage} from '../../../core/case/casePage.js'
import type {CaseView} from '../../../core/case/caseView.js'
import {confirmPage} from '../../../core/export/confirmPage.js'
import {downloadPage, renewedPage, renewPage} from '../../../core/export/downloadPage.js'
import {exportHeadSchema} from '../../../core/export/exportFile.js'
import {factPage} from '../../../core/export/factForm.js'
import {requestFormSchema} from '../../../core/export/requestForm.js'
import {askedPage, chooseBrandPage, requestFormPage} from '../../../core/export/requestFormPage.js'
import {automaticKinds, requestKinds, requestSubjects} from '../../../core/export/requestKind.js'
import {statusPage} from '../../../core/export/statusPage.js'
import {wrongLinkPage} from '../../../core/export/wrongLinkPage.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'
import type {Language} from '../../../core/language.js'
import {renderPage, type Page} from '../../../core/page/renderPage.js'
import {processorKinds} from '../../../core/processor/processorKind.js'
import {
  deadLinkPage,
  renewedPartPage,
  renewPartPage,
} from '../../../core/processor/processorLinkPage.js'
import {
  answeredPartPage,
  askedPartPage,
  openedPartPage,
  settledPartPage,
} from '../../../core/processor/processorPage.js'
import {emptyHead} from '../../api/exportContent.js'
import type {NamedPage} from './publicPages.js'
import {party, sampleRequest} from './sampleRequest.js'

const now = new Date('2026-03-06T09:00:00Z')
const files = {_key: 'a', name: 'qq.pdf', mediaType: 'application/pdf', bytes: 1} as const
const attachments = [{...files, file: 'f', wrappedKey: 'k'}]

function rendered(pages: readonly (readonly [string, Page])[]): NamedPage[] {
  return pages.map(([name, page]) => [name, renderPage(page).markup])
}

/** Every page of asking for one's data, from the form to the files. */
export function exportPages(language: Language): NamedPage[] {
  const request = sampleRequest(language)
  const form = requestFormSchema.parse({
    address: '',
    kind: 'withdrawal',
    subject: 'ward',
    choosesBrands: 'yes',
  })
  const refused = {form, faults: ['address', 'brands', 'other', 'words'] as const}
  const names = [{name: 'Xylo', slug: 'xylo'}]
  const head = exportHeadSchema.parse({
    ...emptyHead,
    request: {...emptyHead.request, language},
    isComplete: false,
    restDueOn: '2026-04-07',
    notIncluded: (['failed', 'inPerson', 'elsewhere', 'notSearched'] as const).map((why) => ({
      source: null,
      organisation: 'Qwop AS',
      service: 'Qwx',
      why,
      contact: 'qq@qq.example',
    })),
    controller: {...emptyHead.controller, name: 'Xylofon AS', requestContact: 'qq@qq.example'},
  })
  const links = {token: 't', expiresAt: now, statusPath: '/api/export/status?t=t'}
  const fact = {name: 'qq.needsFact', organisation: 'Qwop AS', ...texts}
  return rendered([
    ['export choose', chooseBrandPage(names, language)],
    ['export ask', requestFormPage(party, language)],
    ['export ask, faults', requestFormPage(party, language, refused)],
    ['export asked', askedPage(party, language, 'qq@qq.example')],
    ...requestSubjects.map(
      (subject) =>
        [
          `export confirm ${subject}`,
          confirmPage(party, sampleRequest(language, {subject, state: 'unconfirmed'}), 't'),
        ] as const,
    ),
    ...statuses(language),
    ['export fact', factPage(party, request, [fact], links)],
    ['export download', downloadPage(party, request, head, links)],
    ['export expired', renewPage(party, request, 'expired', 't')],
    ['export superseded', renewPage(party, request, 'superseded', 't')],
    ['export renewed', renewedPage(party, request)],
    ...(['invalid', 'confirmExpired', 'gone'] as const).map(
      (why) => [`export ${why}`, wrongLinkPage(why, language)] as const,
    ),
  ])
}

const texts = {
  holds: {nb: 'Qwx', nn: 'Qwx', da: 'Qwx', sv: 'Qwx', en: 'Qwx'},
  fact: {nb: 'Qwx', nn: 'Qwx', da: 'Qwx', sv: 'Qwx', en: 'Qwx'},
}

function statuses(language: Language): (readonly [string, Page])[] {
  const shown = {now, token: 't', kept: usualPeriods}
  return requestKinds.flatMap((kind) => {
    const isAutomatic = automaticKinds.some((each) => each === kind)
    const state = isAutomatic ? ('ready' as const) : ('confirmed' as const)
    const open = sampleRequest(language, {kind, state, subject: isAutomatic ? 'self' : 'ward'})
    const extension = {at: now.toISOString(), firstDueOn: '2026-04-07'}
    const closed = {
      ...open,
      extension,
      closedAt: now.toISOString(),
      outcome: 'partly',
      attachments,
    } as const
    const titles = new Map<string, string>()
    return [
      [`export status ${kind}`, statusPage(party, open, titles, shown)] as const,
      [`export status ${kind}, closed`, statusPage(party, closed, titles, shown)] as const,
    ]
  })
}

/** Every page for the people of a processor. */
export function processorPages(language: Language): NamedPage[] {
  const parts = processorKinds.map((kind) => {
    const request = sampleRequest(language, {kind, state: 'confirmed'})
    const source = request.sources.find(({state}) => state === 'byHand')
    if (!source) throw new Error('no source that people answer for')
    return {party, request, source, language, token: 't', now} as const
  })
  const person = {address: 'qq@qq.example', name: 'Qq', task: 'Qwx\nqwx'}
  return rendered([
    ...parts.flatMap((part) => [
      [`processor ${part.request.kind}`, askedPartPage(part)] as const,
      [`processor ${part.request.kind}, opened`, openedPartPage(part, person)] as const,
      [
        `processor ${part.request.kind}, refused`,
        openedPartPage(part, person, {problem: 'noChoice', words: 'Qwx'}),
      ] as const,
      [`processor ${part.request.kind}, answered`, answeredPartPage(answered(part))] as const,
      [`processor ${part.request.kind}, expired`, renewPartPage(part, 'expired')] as const,
      [`processor ${part.request.kind}, superseded`, renewPartPage(part, 'superseded')] as const,
      [`processor ${part.request.kind}, renewed`, renewedPartPage(part)] as const,
      [`processor ${part.request.kind}, settled`, settledPartPage(part)] as const,
    ]),
    ['processor invalid', deadLinkPage('invalid', language)],
    ['processor gone', deadLinkPage('gone', language)],
  ])
}

function answered<Part extends Parameters<typeof answeredPartPage>[0]>(part: Part): Part {
  const {source} = part
  return {...part, source: {...source, state: 'found', answeredAt: now.toISOString(), attachments}}
}

/** Every page of a handler; the person's language is another than the handler's. */
export function casePages(language: Language): NamedPage[] {
  const view = (more: Partial<CaseView>): CaseView => ({
    party,
    request: sampleRequest(language, {state: 'confirmed', sealedFile: null, channel: 'letter'}),
    language,
    address: 'qq@qq.example',
    details: {name: 'Qq', words: 'Qwx', other: 'qq@qq.example', proof: 'Qwx'},
    searchAddress: 'qq@qq.example',
    sourceTitles: new Map(),
    personTitles: new Map(),
    sourceWords: new Map([['people.agreement-0', 'Qwx']]),
    token: 't',
    formId: 'f',
    now,
    today: '2026-03-06',
    extendedTo: '2026-06-05',
    ...more,
  })
  const other: Language = language === 'en' ? 'nb' : 'en'
  const saved = {state: 'saved', act: 'refuse', letter: undefined} as const
  const refused = {state: 'refused', reason: 'moved', act: 'answer', words: 'Qwx'} as const
  return rendered([
    ...requestKinds.flatMap((kind) => {
      const request = sampleRequest(language, {kind, state: 'confirmed', sealedFile: null})
      const foreign = {...request, language: other, subject: 'ward'} as const
      return [
        [`case ${kind}`, casePage(view({request, notice: saved}))] as const,
        [`case ${kind}, of ${other}`, casePage(view({request: foreign, notice: refused}))] as const,
      ]
    }),
    [
      'case closed',
      casePage(view({request: sampleRequest(language, {closedAt: now.toISOString()})})),
    ],
    ['case open', openCasePage('t', language)],
    ['case left', leftCasePage(language)],
    ...(['invalid', 'expired', 'used', 'gone', 'ended'] as const).map(
      (why) => [`case ${why}`, wrongCasePage(why, language, 'Qwx')] as const,
    ),
  ])
}
