import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {readDictionaries} from '../../api/_server/spelling/readDictionaries.js'
import {checkLanguages, type CheckLanguage} from '../../core/checks/checkLanguage.js'
import {checkNotice} from '../../core/checks/checkNotice.js'
import type {Finding} from '../../core/checks/finding.js'
import {noticeJson, type NoticeJson} from '../../core/checks/noticeJson.js'
import {rules} from '../../core/checks/rules.js'
import {languageRules} from '../../core/checks/rules/languageRules.js'
import {assertIsNotice} from '../../core/reading/assertIsNotice.js'
import {longestText} from '../../core/reading/noticeTextFrom.js'
import {readElements} from '../../core/reading/readElements.js'
import {Refusal} from '../../core/refusal.js'
import {readNoticeFile} from './readNoticeFile.js'
import type {Subcommand} from './subcommand.js'

/** Says what is wrong with a notice that is read from a file. */
export const checkCommand: Subcommand = {
  usage: `check FILE|FOLDER|- [--json] [--say en|nb|da] [--at 2026-01-31]
    Reads a notice as HTML, Markdown or text (- reads standard input) and says what is wrong with it.
    A folder gives one line a file. --at is the day it is checked for; today unless said.
    Exit code 0: no error; 1: errors; 2: it could not be read.`,
  async run(args) {
    const {values, positionals} = parseArgs({
      args,
      options: {
        json: {type: 'boolean', default: false},
        say: {type: 'string', default: 'en'},
        at: {type: 'string', default: new Date().toISOString().slice(0, 10)},
      },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new Refusal('bad_request', 'Expected FILE, FOLDER or -.')
    const language = checkLanguages.find((each) => each === values.say)
    if (!language) throw new Refusal('bad_request', `--say needs ${checkLanguages.join(', ')}.`)
    const check = (name: string) => checkFile(name, language, values.at)
    if (file !== '-' && isFolder(file)) return tellFolder(file, check, values.json)
    const {json, findings} = await check(file)
    console.log(values.json ? JSON.stringify(json, null, 2) : told(findings))
    return hasErrors(findings) ? 1 : 0
  },
}

interface Checked {
  readonly json: NoticeJson
  readonly findings: readonly Finding[]
}

async function checkFile(file: string, language: CheckLanguage, today: string): Promise<Checked> {
  const text = await readNoticeFile(inputOf(file), file)
  assertIsNotice(text)
  const elements = readElements(text)
  const dictionaries = readDictionaries((line) => console.error(line))
  const findings = checkNotice(text, {
    rules: [...rules, ...languageRules(dictionaries)],
    elements,
    today,
    language,
  })
  return {json: noticeJson(text, elements, findings), findings}
}

/** One line a file; one that cannot be read says so in its line, and the others are told all the same. */
async function tellFolder(
  folder: string,
  check: (file: string) => Promise<Checked>,
  isJson: boolean,
): Promise<0 | 1> {
  let code: 0 | 1 = 0
  for (const name of readdirSync(folder).toSorted()) {
    if (!/\.(?:txt|md|markdown|html?)$/i.test(name)) continue
    // oxlint-disable-next-line no-await-in-loop -- a line a file, in order
    const checked = await check(join(folder, name)).catch(refusalOf)
    if (checked instanceof Refusal) {
      const {message} = checked
      console.log(isJson ? JSON.stringify({file: name, error: message}) : `${name}: ${message}`)
      code = 1
      continue
    }
    const {json, findings} = checked
    if (hasErrors(findings)) code = 1
    console.log(isJson ? JSON.stringify({file: name, ...json}) : `${name}: ${counted(findings)}`)
  }
  return code
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

function told(findings: readonly Finding[]): string {
  const lines = findings.map(({rule, severity, quote, message, source, fix}) =>
    [
      `${severity}: ${message} (${rule})`,
      quote && `  “${quote.replaceAll(/\s+/g, ' ')}”`,
      fix !== undefined && `  → ${fix}`,
      `  ${source}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return [...lines, counted(findings)].join('\n\n')
}

function counted(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length
  return `${count('error')} errors, ${count('warning')} warnings, ${count('advice')} advice.`
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({severity}) => severity === 'error')
}

function isFolder(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
}

function inputOf(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8')
  const size = statSync(file, {throwIfNoEntry: false})?.size
  if (size === undefined) throw new Refusal('not_found', `There is no ${file}.`)
  if (size > longestText * 2) throw new Refusal('too_large', `${file} is too large to be a notice.`)
  return readFileSync(file, 'utf8')
}
