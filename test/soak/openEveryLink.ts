import {ask} from './ask.js'
import type {SoakEvidence} from './evidence.js'
import type {SoakScene} from './soakScene.js'

const mostLinks = 400
const pages = [
  '/api/notices',
  '/api/notices/klinikk24',
  '/api/notices/klinikk24?format=html',
  '/api/notices/klinikk24/versions',
  '/api/notices/klinikk24/versions?format=atom',
  '/api/notices/klinikk24/versions/1',
  '/api/notices/klinikk24/notice-of-change',
  '/api/unsubscribe',
  '/api/export',
  '/api/export?brand=fit24',
  '/api/health',
]

/** Opens every page and the links of every kind of mail, the newest first, with all else at rest. */
export async function openEveryLink(scene: SoakScene): Promise<SoakEvidence['quiet']> {
  const {stack} = scene
  const {lake, tap} = stack
  const mailed = tap
    .mails()
    .flatMap(({text}) => text?.match(/http:\/\/127\.0\.0\.1:\d+\/api\/[^\s)>"]+/g) ?? [])
  const links = [...new Set(mailed)].toReversed().slice(0, mostLinks)
  const sequence = lake.store.sequence
  const before = tap.fingerprint()
  const handedOut: string[] = []
  for (const link of [...pages, ...links]) {
    for (const method of ['GET', 'HEAD']) {
      const headers = {accept: 'text/html'}
      const answer = await ask(scene, 'every link is opened', link, {method, headers})
      const isFile = answer.headers.get('content-disposition')?.startsWith('attachment') ?? false
      if (isFile) handedOut.push(link.replace(/\?.*/, ''))
    }
  }
  return {
    opened: pages.length + links.length,
    changedDocuments: lake.store
      .transactionsSince(sequence)
      .flatMap(({changes}) => changes.map(({documentId}) => documentId)),
    hasMailboxChanged: tap.fingerprint() !== before,
    handedOut,
  }
}
