import {caseLinkClaimsSchema} from '../../../core/case/caseTokens.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import {openToken} from '../../../core/token/sealToken.js'
import {ask, form, type Asked} from '../ask.js'
import type {JournalEntry} from '../journal.js'
import {pick, type SoakScene} from '../soakScene.js'
import {caseFormsOn, saidOn, type CaseFormShown} from './caseFormsOn.js'
import {orderDesk} from './orderDesk.js'

type Step = Extract<JournalEntry, {kind: 'step'}>

const mostSteps = 4
const writtenActs = ['answer', 'refuse', 'extend', 'doubt', 'tell']
/** How often a form is taken where it is on the page; those that are not here three times. */
const weights: Readonly<Record<string, number>> = {
  look: 1,
  leave: 1,
  refuse: 1,
  doubt: 1,
  answer: 2,
  extend: 2,
  print: 2,
  collect: 6,
  identity: 6,
  handOver: 6,
}
let marks = 0

/** What a handler does with one case: opens it by a mailed link, and takes steps on its page. */
export function openCaseWork(
  scene: SoakScene,
  handler: string,
): (request: DataRequest) => Promise<void> {
  const {stack, journal, random} = scene
  const {TOKEN_KEYS} = stack.services.settings.secrets

  const linkTo = async (requestId: string): Promise<string | undefined> => {
    const links = stack.tap
      .mails()
      .slice(-40)
      .filter(({to}) => to.includes(handler))
      .flatMap(({text}) => /http\S+?(\/api\/case\?t=[\w.-]+)/.exec(text ?? '')?.[1] ?? [])
    for (const link of links.toReversed()) {
      const token = link.split('?t=')[1] ?? ''
      const now = stack.clock.now()
      const opened = await openToken(TOKEN_KEYS, 'case', caseLinkClaimsSchema, token, now)
      if (opened.state === 'valid' && opened.claims.r === requestId) return link
    }
    return undefined
  }

  const send = async (
    requestId: string,
    {act, hidden, options, address}: CaseFormShown,
  ): Promise<string | undefined> => {
    marks += 1
    const mark = writtenActs.includes(act) ? `svar-${marks}-nr` : undefined
    const outcome = act === 'answer' ? pick(['done', 'partly'], random) : undefined
    const state = options.length > 0 ? pick(options, random) : undefined
    const hasFile = act === 'answer' && random() < 0.5
    const filled = {
      ...hidden,
      ...(mark ? {words: `Dette er skrevet i saken (${mark}).`} : {}),
      ...(outcome ? {outcome} : {}),
      ...(act === 'erase' ? {sure: 'yes'} : {}),
      ...(act === 'mark' ? {state: state ?? '', law: 'Bokføringsloven § 13'} : {}),
      ...(act === 'collect' ? {address, ...(random() < 0.5 ? {byHand: 'yes'} : {})} : {}),
    }
    const post = async (): Promise<Asked> => {
      const body = hasFile ? withFile(filled, mark ?? '') : form(filled).body
      const init = {...form({}), ...(body ? {body} : {})}
      const fromMs = stack.clock.now().getTime()
      const answer = await ask(scene, `case ${act}`, '/api/case', init)
      const toMs = stack.clock.now().getTime()
      const {status} = answer
      const step = {requestId, act, form: hidden['form'] ?? '', mark, outcome, hasFile}
      journal.note({kind: 'step', ...step, fromMs, toMs, status, said: saidOf(answer)})
      return answer
    }
    // A double click sends the same form twice.
    const answers = await Promise.all(random() < 0.15 ? [post(), post()] : [post()])
    const [page] = answers.filter(({status, headers}) => status === 200 && isPage(headers))
    return page?.body
  }

  const choose = (page: string): CaseFormShown | undefined => {
    const forms = caseFormsOn(page).flatMap((each) =>
      Array.from({length: weights[each.act] ?? 3}, () => each),
    )
    return forms.length > 0 ? pick(forms, random) : undefined
  }

  return async ({requestId}) => {
    const asked = {requestId, address: handler, language: 'en'}
    if (!(await linkTo(requestId))) await orderDesk(scene, 'openCase', asked)
    const link = await linkTo(requestId)
    if (!link) return
    const opened = await ask(scene, 'handler opens a case', link, form({}))
    if (opened.status !== 200) return
    let page = opened.body
    let stale: CaseFormShown | undefined
    for (let count = 0; count < mostSteps; count += 1) {
      // A page that was left open in another window shows what was then.
      const chosen = stale && random() < 0.15 ? stale : choose(page)
      if (!chosen) return
      stale = choose(page)
      page = (await send(requestId, chosen)) ?? page
      if (chosen.act === 'leave') return
    }
  }
}

function saidOf({status, body, headers}: Asked): Step['said'] {
  if (status !== 200) return 'unknown'
  return isPage(headers) ? saidOn(body) : 'saved'
}

function isPage(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}

function withFile(fields: Readonly<Record<string, string>>, mark: string): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  data.append('files', new File([JSON.stringify({svar: mark})], 'svar.json'))
  return data
}
