import * as z from 'zod'

import {chainKey} from '../../../core/stamp/archiveCheck.js'
import {noticeHeadSchema} from '../../../core/stamp/noticeHead.js'
import {
  noticeNameSchema,
  versionMetadataSchema,
  type NoticeName,
  type VersionMetadata,
} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

/** All that was stamped under one name, without its texts. */
export interface ReadChain extends NoticeName {
  readonly versions: readonly VersionMetadata[]
  /** Numbers of versions whose metadata is not as the functions write it. */
  readonly unreadable: readonly number[]
  /** Where the functions say the chain ends; a head that was removed proves nothing. */
  readonly head: {readonly version: number; readonly hash: string | null} | undefined
}

const chainsQuery = `{
  "versions": *[_type == "noticeVersion"]{
    brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
    contentHash, previousHash, hash, signature, keyId
  },
  "heads": *[_type == "noticeHead"]{brand, notice, language, version, hash}
}`

const numberedSchema = noticeNameSchema.extend({version: z.number().int()})
const endSchema = noticeNameSchema.extend(noticeHeadSchema.pick({version: true, hash: true}).shape)

const chainsSchema = z.object({versions: z.array(z.unknown()), heads: z.array(z.unknown())})

/** Reads every chain at one moment, in the order of their names. */
export async function readChains(services: Services): Promise<ReadChain[]> {
  const read = await services.query(chainsSchema, chainsQuery)
  const heads = read.heads.flatMap((head) => endSchema.safeParse(head).data ?? [])
  const versions = read.versions.map((version) => ({
    name: numberedSchema.safeParse(version).data,
    metadata: versionMetadataSchema.safeParse(version).data,
  }))
  const chains = new Map<string, NoticeName>()
  const stampedHeads = heads.filter(({version}) => version > 0)
  for (const one of [...stampedHeads, ...versions.flatMap(({name}) => name ?? [])]) {
    chains.set(chainKey(one), one)
  }
  const named = versions.flatMap(({name, metadata}) => (name ? [{name, metadata}] : []))
  const byChain = Map.groupBy(named, ({name}) => chainKey(name))
  const headByChain = new Map(heads.toReversed().map((head) => [chainKey(head), head]))
  return [...chains]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, {brand, notice, language}]) => {
      const own = byChain.get(key) ?? []
      return {
        brand,
        notice,
        language,
        versions: own.flatMap(({metadata}) => metadata ?? []),
        unreadable: own.flatMap(({name, metadata}) => (metadata ? [] : [name.version])),
        head: headByChain.get(key),
      }
    })
}
