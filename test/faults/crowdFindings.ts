import * as z from 'zod'

import download from '../../api/export/download.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {openToken, type TokenPurpose} from '../../core/token/sealToken.js'
import {readPdf} from '../api/readPdf.js'
import {readZip} from '../api/readZip.js'
import {functionsOrigin} from '../localStack.js'
import {canariesIn, type CrowdPerson} from './crowdPeople.js'
import type {ReadMail} from './openMailReader.js'
import type {Crowd} from './startCrowd.js'

/** What a link of a mail leads to. */
export interface CrowdLink {
  readonly purpose: TokenPurpose
  readonly requestId: string
  /** Which of its kind it is, where it says so. */
  readonly serial: number | undefined
  readonly source: string | undefined
  readonly token: string
  readonly mail: ReadMail
}

const purposes = [
  'export-confirm',
  'export-status',
  'export-download',
  'processor',
  'case',
] as const
const claimsSchema = z.object({
  r: z.string(),
  s: z.number().optional(),
  a: z.string().optional(),
})

/** Every link to a request that was ever mailed, newest mail last. */
export async function linksIn({stack}: Crowd, mails: readonly ReadMail[]): Promise<CrowdLink[]> {
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const links: CrowdLink[] = []
  for (const mail of mails) {
    for (const [, token = ''] of mail.text.matchAll(/\?t=([\w.-]+)/g)) {
      for (const purpose of purposes) {
        const opened = await openToken(TOKEN_KEYS, purpose, claimsSchema, token, new Date(0))
        if (opened.state === 'invalid') continue
        const {r, s, a} = opened.claims
        links.push({purpose, requestId: r, serial: s, source: a, token, mail})
      }
    }
  }
  return links
}

/** What a text that was meant for somebody says of others. */
export function othersIn(where: string, text: string, person: CrowdPerson | undefined): string[] {
  return canariesIn(text)
    .filter((found) => !person || !isOf(found, person))
    .map((found) => `${where} of ${person?.address ?? 'nobody'} holds ${found}`)
}

/** Nobody gets what the membership system knows of a household: it cannot tell whose it is. */
function isOf(found: string, {canary, members}: CrowdPerson): boolean {
  return found === `${canary}r` || (members === 1 && found === `${canary}m0`)
}

/** Opens every file of a request, and reads whose data is in it. */
export async function filesFindings(
  request: DataRequest,
  link: CrowdLink | undefined,
  {person, others}: {readonly person: CrowdPerson; readonly others: readonly DataRequest[]},
): Promise<string[]> {
  const name = `${request.kind} at ${request.brand}`
  if (!link) return [`${name} of ${person.address} has no link to its files`]
  const response = await download.fetch(
    new Request(`${functionsOrigin}/api/export/download?t=${link.token}`, {
      method: 'POST',
      headers: {accept: 'text/html'},
      body: new URLSearchParams({file: 'zip'}),
    }),
  )
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (response.status !== 200) return [`${name} of ${person.address}: ${response.status}`]
  const texts = [...readZip(bytes)].map(([file, content]): [string, string] => {
    if (!file.endsWith('.pdf')) return [file, Buffer.from(content).toString('utf8')]
    const {text, attachment} = readPdf(content)
    return [file, `${text}\n${attachment}`]
  })
  const own = [
    ...(person.isAtResend ? [`${person.canary}r`] : []),
    ...(person.members === 1 ? [`${person.canary}m0`] : []),
  ]
  return texts.flatMap(([file, text]) => [
    ...othersIn(`${file}, ${name}`, text, person),
    ...others
      .filter(({requestId}) => text.includes(requestId))
      .map(() => `${file}, ${name} of ${person.address} tells of another's request`),
    ...own
      .filter((each) => /\.(?:pdf|json)$/.test(file) && !text.includes(each))
      .map((each) => `${file}, ${name} of ${person.address} lacks ${each}`),
  ])
}

/** Whether each mail left once, to whom its links belong. */
export function mailFindings(
  requests: readonly DataRequest[],
  links: readonly CrowdLink[],
  addressOf: (request: DataRequest) => string | undefined,
): string[] {
  return requests.flatMap((request) => {
    const address = addressOf(request) ?? ''
    const about = `${request.kind} at ${request.brand} of ${address}`
    const own = links.filter(({requestId}) => requestId === request.requestId)
    const mails = new Set(own.map(({mail}) => mail))
    const known = request.mails.filter(({state}) => state === 'sent').length
    // Dropped on a later try: the one before may have gone out all the same.
    const dropped = request.mails.filter(({state}) => state === 'dropped').length
    const owed = request.mails.filter(({state}) => state === 'owed').length
    const isRight = mails.size >= known && mails.size <= known + dropped
    const toPerson = own.filter(({purpose}) => purpose.startsWith('export-'))
    const serials = own
      .filter(({purpose}) => purpose === 'export-download' || purpose === 'processor')
      .map(({purpose, serial, source}) => [purpose, serial, source].join(' '))
    return [
      ...(isRight
        ? []
        : [`${about}: ${mails.size} mails left, not ${known} to ${known + dropped}`]),
      ...(owed > 0 ? [`${about}: ${owed} mails are owed`] : []),
      ...(new Set(serials).size < serials.length ? [`${about}: a link was mailed twice`] : []),
      ...toPerson
        .filter(({mail}) => mail.to.join() !== address)
        .map(({mail}) => `${about}: a link went to ${mail.to.join()}`),
    ]
  })
}
