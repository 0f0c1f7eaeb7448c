import {dataRequestSchema} from '../export/dataRequest.js'
import type {BackedUpDocument} from './comesBack.js'

/** Names of the sealed files that a document holds keys of. */
export function filesOf(document: BackedUpDocument): string[] {
  if (document._type !== 'dataRequest') return []
  const request = dataRequestSchema.safeParse(document).data
  if (!request) return []
  const {sealedFile, attachments, sources} = request
  return [
    ...(sealedFile ? [sealedFile] : []),
    ...(attachments ?? []),
    ...sources.flatMap((source) => source.attachments ?? []),
  ].map(({file}) => file)
}
