import type {ResolvedFacts, ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {VersionKind} from '../../../core/content/privacyNotice.js'
import {versionId, type NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {stampVersion} from '../../../core/stamp/stampVersion.js'
import {openVersionSigner, type VersionSigner} from '../../../core/stamp/versionSignature.js'

export const facts: ResolvedFacts = {
  brand: {slug: 'klinikk24', name: 'Klinikk24', domains: ['klinikk24.example']},
  controller: {id: 'org-k24', name: 'K24 AS'},
}

export function notice(text: string, changed: Partial<ResolvedFacts> = {}): ResolvedNotice {
  return {
    brand: 'klinikk24',
    notice: 'privacy',
    language: 'nb',
    title: 'Personvernerklæring',
    sections: [
      {
        key: 'a',
        anchor: 'a',
        heading: 'Om oss',
        level: 2,
        blocks: [
          {
            _type: 'block',
            _key: 'b',
            style: 'normal',
            children: [{_type: 'span', _key: 's', text, marks: []}],
            markDefs: [],
          },
        ],
      },
    ],
    facts: {...facts, ...changed},
    stamp: {wording: 'Versjon {version}', place: 'bottom'},
  }
}

/** The example keys of RFC 8410 and RFC 8032: they sign nothing real. */
export const firstKey = 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC'
export const secondKey = 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMRE1vYl9FJVGyhR3VNEJnxh'

export interface Step {
  readonly text: string
  readonly at: string
  readonly effectiveAt?: string
  readonly kind?: VersionKind
  readonly summary?: string
}

/** A chain as the functions would have stamped it, oldest first. */
export async function stampAll(
  steps: readonly Step[],
  given?: VersionSigner,
): Promise<NoticeVersion[]> {
  const signer = given ?? (await openVersionSigner(firstKey))
  const versions: NoticeVersion[] = []
  for (const {text, at, effectiveAt, kind = 'editorial', summary = text} of steps) {
    const latest = versions.at(-1)
    const resolved = notice(text)
    const version = await stampVersion({
      resolved,
      head: {version: latest?.version ?? 0, hash: latest?.hash ?? null},
      latest,
      kind: latest ? kind : 'first',
      summary,
      now: new Date(at),
      ...(effectiveAt ? {effectiveAt: new Date(effectiveAt)} : {}),
      signer,
    })
    if (!version) continue
    versions.push({
      ...version,
      _id: versionId(version, version.version),
      _type: 'noticeVersion',
      noticeId: 'notice-klinikk24',
      noticeRevision: `r${version.version}`,
      resolved: JSON.stringify(resolved),
    })
  }
  return versions
}
