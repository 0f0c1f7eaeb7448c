import {anchorMail} from '../../../core/announce/anchorMail.js'
import {calledOffMail} from '../../../core/announce/calledOffMail.js'
import {changeMail} from '../../../core/announce/changeMail.js'
import {
  answeredMail,
  extendedMail,
  openCaseMail,
  receivedMail,
  refusedMail,
} from '../../../core/case/caseMails.js'
import {doubtMail} from '../../../core/case/doubtMail.js'
import {confirmKindMail} from '../../../core/confirm/confirmKindMail.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {requestKinds, requestSubjects} from '../../../core/export/requestKind.js'
import {confirmMail, confirmReminderMail, readyMail} from '../../../core/export/requestMails.js'
import type {Language} from '../../../core/language.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {lateOptOutMail} from '../../../core/optOut/lateOptOutMail.js'
import {receiptMail} from '../../../core/optOut/receiptMail.js'
import {undoMail} from '../../../core/optOut/undoMail.js'
import {processorKinds} from '../../../core/processor/processorKind.js'
import {processorMail} from '../../../core/processor/processorMails.js'
import {reasonText} from '../../../core/words/changeWords.js'
import {versionOf} from '../render/versionOf.js'
import {changeReasons} from './noticePages.js'
import {brands, optOut} from './publicPages.js'
import {party, sampleRequest} from './sampleRequest.js'

/** A mail by the name that a failing test gives it. */
export type NamedMail = readonly [name: string, mail: RenderedMail]

const now = new Date('2026-03-06T09:00:00Z')
const later = new Date('2026-04-20T09:00:00Z')
const timeZone = 'Europe/Oslo'
const url = 'https://qq.example/qq'
const link = {url, expiresAt: later}

/** Every mail about a request: to the person, to a processor's people, to a handler. */
export function requestMails(language: Language): NamedMail[] {
  const confirms = requestKinds.flatMap((kind) =>
    requestSubjects.flatMap((subject): NamedMail[] => {
      const request = sampleRequest(language, {kind, subject, state: 'unconfirmed'})
      const confirmed = {...request, state: 'confirmed'} as const
      return [
        [`confirm ${kind} ${subject}`, confirmMail(party, request, link)],
        [`confirm ${kind} ${subject}, again`, confirmMail(party, confirmed, link)],
        [`remind ${kind} ${subject}`, confirmReminderMail(party, request, link)],
      ]
    }),
  )
  const cases = requestKinds.flatMap((kind): NamedMail[] => {
    const request = sampleRequest(language, {kind, state: 'answered', closedAt: now.toISOString()})
    const partly = {...request, outcome: 'partly'} as const
    const content = {party, request, language, words: 'Qwx.', statusUrl: url}
    return [
      [`received ${kind}`, receivedMail(content)],
      [`extended ${kind}`, extendedMail(content)],
      [`answered ${kind}`, answeredMail(content)],
      [`answered in part ${kind}`, answeredMail({...content, request: partly})],
      [`refused ${kind}`, refusedMail(content)],
      [`doubt ${kind}`, doubtMail(content)],
      [`doubt ${kind}, by letter`, doubtMail({party, request, language, words: 'Qwx.'})],
    ]
  })
  const asks = processorKinds.flatMap((kind) => {
    const request = sampleRequest(language, {kind, state: 'confirmed'})
    const source = request.sources.find(({state}) => state === 'byHand')
    if (!source) throw new Error('no source that people answer for')
    return [false, true].map((isReminder): NamedMail => {
      const asked = {party, request, source, language, link, isReminder}
      return [`processor ${kind}${isReminder ? ', reminded' : ''}`, processorMail(asked)]
    })
  })
  const request = sampleRequest(language)
  const opening = owedMail(request, 'openCase', language, now)
  return [
    ...confirms,
    ...cases,
    ...asks,
    ['ready', readyMail(party, request, {...link, statusUrl: url})],
    ['open case', openCaseMail(party, opening, link)],
  ]
}

/** Every mail about a notice that changes: to readers and to privacy leads. */
export function noticeMails(language: Language): NamedMail[] {
  const metadata = {...versionOf(2), language, title: 'Qwx', summary: 'Qwx.', brand: 'xylo'}
  const told = (effectiveAt: Date) => ({
    brandName: 'Xylo',
    summary: 'Qwx.',
    reasons: changeReasons().map((reason) => reasonText(reason, language)),
    effectiveAt,
    timeZone,
    comparisonUrl: url,
    newVersionUrl: url,
    currentUrl: url,
  })
  const input = {language, controllerName: 'Xylofon AS', senderName: 'Xylo', now}
  const asked = {proposed: 'material', asked: 'minor', reason: 'Qwx.', timeZone, ...link} as const
  const calledOff = {effectiveAt: later, timeZone, currentUrl: url, brandName: 'Xylo'}
  return [
    ['anchor', anchorMail(metadata)],
    ['first anchor', anchorMail({...metadata, version: 1, kind: 'first', previousHash: null})],
    ['change', changeMail({...input, notices: [told(later)]})],
    ['change now', changeMail({...input, notices: [told(now)]})],
    ['changes', changeMail({...input, notices: [told(later), told(later)]})],
    ['called off', calledOffMail({...calledOff, language, controllerName: 'Xylofon AS'})],
    ['confirm kind', confirmKindMail({...asked, language, brandName: 'Xylo', title: 'Qwx'})],
  ]
}

/** Every mail about leaving and coming back, but the one with links, which the mailbox has to name. */
export function optOutMails(language: Language): NamedMail[] {
  const [brand] = brands
  if (!brand) throw new Error('no brand')
  const look = {language, brand}
  const stuck = {_key: 'l', list: 'mailchimp', state: 'pending', attempts: 2} as const
  const late = optOut(language, {lists: [{...stuck, target: 'qq', error: 'Qwx'}]})
  const facts = {
    brandNames: ['Xylo', 'Zyx'],
    entries: [late],
    otherNames: ['Qwop'],
    recordedAt: now,
    notice: {version: 2, effectiveAt: now.toISOString(), url},
    undo: {url, endsAt: later},
  }
  return [
    ['receipt', receiptMail(look, facts)],
    ['undo', undoMail(look, [{names: ['Xylo', 'Zyx'], url, endsAt: later}])],
    ['late opt-outs', lateOptOutMail([late], {language, now: later})],
  ]
}
