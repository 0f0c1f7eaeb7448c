import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import {root} from '../sourceFiles.js'
import type {PackedProject} from './packProject.js'

/** Somebody else's project that has installed the package. */
export interface OtherProject {
  readonly folder: string
  remove(): void
}

/**
 * Makes a project as another developer would have it after `npm install`: the package itself is a
 * copy, and beside it lies what its manifest asks for and what the project has of its own, and no
 * other package of this repository. So what the manifest forgets is missing.
 *
 * @param own packages the project has by itself
 */
export function startProject(
  {folder: packed, manifest}: PackedProject,
  own: readonly string[],
  files: Readonly<Record<string, string>>,
): OtherProject {
  const folder = mkdtempSync(join(tmpdir(), 'other-project-'))
  const wanted = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
    ...own,
  ]
  for (const name of new Set(wanted)) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), {recursive: true})
    symlinkSync(join(root, 'node_modules', name), place, 'junction')
  }
  cpSync(packed, join(folder, 'node_modules', manifest.name), {recursive: true})
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'other',
      private: true,
      type: 'module',
      dependencies: {...manifest.peerDependencies, [manifest.name]: '*'},
    }),
  )
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}
