import type {SanityClient} from '@sanity/client'

import {composeNotice} from '../core/compose/composeNotice.js'
import type {ResolvedNotice} from '../core/compose/resolvedNotice.js'
import {languages, type Language} from '../core/language.js'
import {headId} from '../core/stamp/noticeHead.js'
import {versionId, type VersionMetadata} from '../core/stamp/noticeVersion.js'
import {stampVersion} from '../core/stamp/stampVersion.js'
import type {VersionSigner} from '../core/stamp/versionSignature.js'
import {brandDocument, generatedNotice} from './generatedNotice.js'

const stampedAt = ['2026-01-05T10:00:00Z', '2026-03-05T10:00:00Z']
const brandsATransaction = 5

/**
 * Writes brands, each with a notice in every language and two stamped versions of it, as the
 * functions would have.
 */
export async function seedNotices(
  client: SanityClient,
  brands: readonly string[],
  signer: VersionSigner,
): Promise<void> {
  const shared = client.transaction()
  shared.create({_id: 'group', _type: 'brandGroup', name: 'Group'})
  shared.create({_id: 'controller', _type: 'organisation', name: 'Controller'})
  await shared.commit()
  for (let start = 0; start < brands.length; start += brandsATransaction) {
    const transaction = client.transaction()
    for (const brand of brands.slice(start, start + brandsATransaction)) {
      transaction.create(brandDocument(brand, languages))
      for (const language of languages) {
        for (const document of await chainOf(brand, language, signer)) {
          transaction.create<object>(document)
        }
      }
    }
    await transaction.commit({visibility: 'async', returnDocuments: false})
  }
}

async function chainOf(brand: string, language: Language, signer: VersionSigner) {
  const versions: (VersionMetadata & {readonly resolved: string})[] = []
  for (const [index, at] of stampedAt.entries()) {
    const resolved = generatedText(brand, language, index)
    const latest = versions.at(-1)
    const version = await stampVersion({
      resolved,
      head: {version: latest?.version ?? 0, hash: latest?.hash ?? null},
      latest,
      kind: latest ? 'editorial' : 'first',
      summary: `${index + 1}`,
      now: new Date(at),
      signer,
    })
    if (version) versions.push({...version, resolved: JSON.stringify(resolved)})
  }
  const noticeId = `notice-${brand}-${language}`
  const name = {brand, notice: 'privacy', language}
  const last = versions.at(-1)
  const head = {
    _id: headId(name),
    _type: 'noticeHead',
    ...name,
    noticeId,
    version: last?.version ?? 0,
    hash: last?.hash ?? null,
    seenRevision: 'seeded',
  }
  return [
    head,
    ...versions.map((version) => ({
      _id: versionId(name, version.version),
      _type: 'noticeVersion',
      ...version,
      noticeId,
      noticeRevision: 'seeded',
    })),
  ]
}

function generatedText(brand: string, language: Language, seed: number): ResolvedNotice {
  const {notice, facts} = generatedNotice({brand, language, words: 600, facts: 3, seed})
  return composeNotice(notice, facts)
}
