import type {Services} from '../services.js'
import {folderSealedFiles} from './folderSealedFiles.js'
import {lakeSealedFiles} from './lakeSealedFiles.js'
import type {SealedFiles} from './sealedFiles.js'

/** A folder where one is set, else private documents of the Content Lake. */
export function openSealedFiles(services: Services): SealedFiles {
  const {sealedFilesDirectory} = services.settings
  return sealedFilesDirectory ? folderSealedFiles(sealedFilesDirectory) : lakeSealedFiles(services)
}
