import {globSync, readFileSync} from 'node:fs'
import {join, posix, sep} from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '..')

/** A file of the project by its path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const folders = '{api,bench,core,emulator,plugins,schemas,scripts,test}'

/** All code of the project: TypeScript, and the starter that has to be JavaScript. */
export function sourceFiles(): SourceFile[] {
  return read([`${folders}/**/*.{ts,tsx,mjs}`, '*.{ts,tsx}'])
}

/** All that a clone brings in text: code, settings and documentation. */
export function textFiles(): SourceFile[] {
  return [
    ...sourceFiles(),
    ...read(['*.{json,md}', '.npmrc', '.gitignore', '.ox*.json', '.ci/**/*', 'docs/**/*.md']),
  ]
}

/** An import as the file writes it, and where it leads: a path from the root, or a package. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly isRelative: boolean
}

const importPattern =
  /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm

/** Every import of a file: static, for its effect, of types, and dynamic. */
export function importsOf({path, text}: SourceFile): Import[] {
  return [...text.matchAll(importPattern)].map(([, named, bare, dynamic]) => {
    const specifier = named ?? bare ?? dynamic ?? ''
    const isRelative = specifier.startsWith('.')
    const to = isRelative ? posix.join(posix.dirname(path), specifier) : specifier
    return {from: path, to, isRelative}
  })
}

function read(patterns: readonly string[]): SourceFile[] {
  return globSync(patterns, {cwd: root, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll(sep, '/'),
      text: readFileSync(file, 'utf8'),
    }))
}
