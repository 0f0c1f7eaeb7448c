import type {DataRequest} from '../../../core/export/dataRequest.js'
import {withoutOldFiles} from '../../../core/export/filesKept.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Takes away what was collected too long ago for a request that stays. Its keys go first; parts that
 * later answers added lie on without one until the request is purged.
 */
export async function removeOldFiles(
  services: Services,
  before: DataRequest,
  now: Date,
): Promise<boolean> {
  const changed = await changeRequest(services, before.requestId, (request) =>
    withoutOldFiles(request, now, services.settings.kept),
  )
  if (!changed?.hasChanged) return false
  const files = openSealedFiles(services)
  if (before.sealedFile) await files.removeAll(before.sealedFile.file)
  // What people uploaded since is named by the request still.
  const kept = new Set(attachedFiles(changed.request))
  for (const file of attachedFiles(before)) if (!kept.has(file)) await files.remove(file)
  return true
}

function attachedFiles({sources}: DataRequest): string[] {
  return sources.flatMap(({attachments}) => attachments ?? []).map(({file}) => file)
}
