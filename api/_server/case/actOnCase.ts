import {calendarDate} from '../../../core/calendar/calendarDate.js'
import type {CaseAct} from '../../../core/case/caseAct.js'
import {caseChange, hasAddress, type CaseVerdict} from '../../../core/case/caseChange.js'
import {
  answeredMail,
  extendedMail,
  refusedMail,
  type CaseMailContent,
} from '../../../core/case/caseMails.js'
import type {CaseNotice} from '../../../core/case/caseView.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {sealText} from '../../../core/subject/sealText.js'
import {changeRequest} from '../export/changeRequest.js'
import {eraseRequest} from '../export/eraseRequest.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import {sourceTitles} from '../export/sourceTitles.js'
import {readRecipients} from '../processor/readRecipients.js'
import type {Services} from '../services.js'
import {extendedDay} from './caseResponse.js'
import type {OpenedCase} from './openCaseLink.js'

type Open = Extract<OpenedCase, {isOpen: true}>

/**
 * Does what a handler posted, on the case as it stands when it is written, and sends what it owes by
 * mail. A mail that does not go out now is sent by the next run.
 */
export async function actOnCase(
  services: Services,
  opened: Open,
  act: Exclude<CaseAct, {act: 'leave'}>,
  now: Date,
): Promise<{readonly opened: Open; readonly notice: CaseNotice}> {
  const {party, handler, claims} = opened
  const words = 'words' in act ? act.words : undefined
  const {SEAL_KEY} = services.settings.secrets
  const actor = {
    by: claims.h,
    maskedBy: maskAddress(handler),
    now,
    today: calendarDate(now, party.brand.timeZone),
    extendedTo: await extendedDay(party, opened.request),
    sealedWords: words ? await sealText(SEAL_KEY, words) : undefined,
    recipients:
      act.act === 'erase' || act.act === 'tell'
        ? await readRecipients(services, party, opened.request)
        : undefined,
  }
  let verdict: CaseVerdict = {state: 'refused', reason: 'moved'}
  const changed = await changeRequest(services, claims.r, (latest) => {
    verdict = caseChange(latest, act, actor)
    return verdict.state === 'changed' ? verdict.change : undefined
  })
  let request = changed?.request ?? opened.request
  if (act.act === 'erase' && changed?.hasChanged) {
    request = await eraseRequest(services, claims.r, {by: actor.by, maskedBy: actor.maskedBy}, now)
  }
  await sendOwedMails(services, claims.r, now)
  const titles = sourceTitles(services, party, request.language)
  return {opened: {...opened, request}, notice: noticeOf(verdict, act, {party, request, titles})}
}

function noticeOf(
  verdict: CaseVerdict,
  act: Exclude<CaseAct, {act: 'leave'}>,
  {party, request, titles}: Required<Pick<CaseMailContent, 'party' | 'request' | 'titles'>>,
): CaseNotice {
  const words = 'words' in act ? act.words : undefined
  if (verdict.state === 'refused') {
    return {state: 'refused', reason: verdict.reason, act: act.act, words}
  }
  const write = {answer: answeredMail, refuse: refusedMail, extend: extendedMail}
  const isLetter = !hasAddress(request) && act.act in write
  const letter =
    isLetter && (act.act === 'answer' || act.act === 'refuse' || act.act === 'extend')
      ? write[act.act]({
          party,
          request,
          titles,
          language: request.language,
          words: act.words,
        }).text
      : undefined
  return {state: 'saved', act: act.act, letter}
}

/** Leaves the case: its forms act no more. */
export async function leaveCase(
  services: Services,
  {claims, mail}: Open,
  now: Date,
): Promise<void> {
  await changeRequest(services, claims.r, ({mails}) => ({
    mails: mails.map((each) =>
      each._key === mail._key ? {...each, leftAt: now.toISOString()} : each,
    ),
  }))
}
