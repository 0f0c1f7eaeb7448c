import {sha256} from '../../../core/archive/sha256.js'
import {calendarDate} from '../../../core/calendar/calendarDate.js'
import type {ChangingAct} from '../../../core/case/caseAct.js'
import {
  caseChange,
  hasAddress,
  type CaseVerdict,
  type FileRefusal,
} from '../../../core/case/caseChange.js'
import {
  answeredMail,
  extendedMail,
  refusedMail,
  type CaseMailContent,
} from '../../../core/case/caseMails.js'
import type {CaseNotice} from '../../../core/case/caseView.js'
import {doubtMail} from '../../../core/case/doubtMail.js'
import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {hashOf} from '../../../core/stamp/contentHash.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {sealText} from '../../../core/subject/sealText.js'
import {afterAnswer} from '../afterAnswer.js'
import {changeRequest} from '../export/changeRequest.js'
import {collectRequest} from '../export/collectRequest.js'
import {eraseRequest} from '../export/eraseRequest.js'
import {removeAttachments} from '../export/sealAttachment.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import {sourceTitles} from '../export/sourceTitles.js'
import {assertMayReachOut} from '../lease/assertMayReachOut.js'
import type {AnswerFile} from '../processor/readChosenFiles.js'
import {readRecipients} from '../processor/readRecipients.js'
import type {Services} from '../services.js'
import {extendedDay} from './caseResponse.js'
import {copySearch} from './copySearch.js'
import type {OpenedCase} from './openCaseLink.js'
import type {PostedCase} from './readCaseForm.js'
import {sealAnswerFiles} from './sealAnswerFiles.js'

type Open = Extract<OpenedCase, {isOpen: true}>

/**
 * Does what a handler posted, on the case as it stands when it is written, and sends what it owes by
 * mail. A mail that does not go out now is sent by the next run.
 *
 * @throws Refusal `forbidden` outside production
 */
export async function actOnCase(
  services: Services,
  opened: Open,
  act: ChangingAct,
  now: Date,
  files: PostedCase['files'] = [],
): Promise<{readonly opened: Open; readonly notice: CaseNotice}> {
  await assertMayReachOut(services)
  const {party, handler, claims} = opened
  const words = 'words' in act ? act.words : undefined
  const {SEAL_KEY} = services.settings.secrets
  const actor = {
    by: claims.h,
    maskedBy: maskAddress(handler),
    now,
    today: calendarDate(now, party.brand.timeZone),
    extendedTo: await extendedDay(party, opened.request),
    posted: await hashOfPosted(act, files),
    sealedWords: words ? await sealText(SEAL_KEY, words) : undefined,
    search:
      act.act === 'collect'
        ? await copySearch(services, party, opened.request, act.address)
        : undefined,
    files: typeof files === 'string' ? files : await sealFiles(services, opened, act, files),
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
  if (!changed?.hasChanged && typeof actor.files === 'object') {
    await removeAttachments(services, actor.files)
  }
  // A proof of identity may be what an automatic request has waited for.
  if (changed?.hasChanged && (act.act === 'collect' || act.act === 'identity')) {
    await afterAnswer('collecting a copy', () => collectRequest(services, claims.r, now))
  }
  if (act.act === 'erase' && changed?.hasChanged) {
    request = await eraseRequest(services, claims.r, {by: actor.by, maskedBy: actor.maskedBy}, now)
  }
  await sendOwedMails(services, claims.r, now)
  const titles = sourceTitles(services, party, request.language)
  return {opened: {...opened, request}, notice: noticeOf(verdict, act, {party, request, titles})}
}

/** The act holds the token of the opened case, which nobody who reads the dataset has to guess with. */
async function hashOfPosted(act: ChangingAct, files: PostedCase['files']): Promise<string> {
  const given = typeof files === 'string' ? [] : files
  return await hashOf({...act, files: await Promise.all(given.map(({bytes}) => sha256(bytes)))})
}

async function sealFiles(
  services: Services,
  {party, request}: Open,
  {act}: ChangingAct,
  files: readonly AnswerFile[],
): Promise<readonly SealedAttachment[] | FileRefusal> {
  return act === 'answer' ? await sealAnswerFiles(services, party, request, files) : []
}

/** What goes by letter where there is no mailbox. */
const letters = {
  answer: answeredMail,
  refuse: refusedMail,
  extend: extendedMail,
  doubt: doubtMail,
} as const

function noticeOf(
  verdict: CaseVerdict,
  act: ChangingAct,
  {party, request, titles}: Required<Pick<CaseMailContent, 'party' | 'request' | 'titles'>>,
): CaseNotice {
  const words = 'words' in act ? act.words : undefined
  if (verdict.state === 'refused') {
    return {state: 'refused', reason: verdict.reason, act: act.act, words, posted: act}
  }
  const letter =
    'words' in act && act.act !== 'tell' && !hasAddress(request)
      ? letters[act.act]({party, request, titles, language: request.language, words: act.words})
          .text
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
