import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {checkLanguages} from '../../core/checks/checkLanguage.js'
import {Refusal} from '../../core/refusal.js'
import type {CommandEnvironment} from '../commandEnvironment.js'
import {checkText, type CheckedText, type CheckWish} from './checkText.js'
import {isFolder, readNoticeInput} from './noticeInput.js'
import type {Subcommand} from './subcommand.js'
import {countFindings, hasErrors, tellFindings} from './tellFindings.js'

/** Says what is wrong with a notice that is read from a file, or with those of a brand. */
export const checkCommand: Subcommand = {
  usage: `check FILE|FOLDER|-|BRAND [--json] [--say en|nb|da] [--at 2026-01-31]
    Reads a notice as HTML, Markdown or text (- reads standard input) and says what is wrong with it.
    A folder gives one line a file. A brand gives its published notices, with all its group knows.
    --at is the day it is checked for; today unless said.
    Exit code 0: no error; 1: errors; 2: it could not be read.`,
  async run(args, environment) {
    const {values, positionals} = parseArgs({
      args,
      options: {
        json: {type: 'boolean', default: false},
        say: {type: 'string', default: 'en'},
        at: {type: 'string', default: new Date().toISOString().slice(0, 10)},
      },
      allowPositionals: true,
    })
    const [from, ...others] = positionals
    if (!from || others.length > 0) {
      throw new Refusal('bad_request', 'Expected FILE, FOLDER, - or BRAND.')
    }
    const language = checkLanguages.find((each) => each === values.say)
    if (!language) throw new Refusal('bad_request', `--say needs ${checkLanguages.join(', ')}.`)
    const wish = {language, today: values.at}
    if (isBrand(from)) return await tellBrand(environment, from, {...wish, isJson: values.json})
    if (from !== '-' && isFolder(from)) return await tellFolder(from, wish, values.json)
    const {json, findings} = checkText(await readNoticeInput(from), wish)
    console.log(values.json ? JSON.stringify(json, null, 2) : tellFindings(findings))
    return hasErrors(findings) ? 1 : 0
  },
}

function isBrand(from: string): boolean {
  return !existsSync(from) && /^[a-z0-9][a-z0-9-]{0,63}$/.test(from)
}

/** The notices of a brand, a heading each; with `--json` one object a line. */
async function tellBrand(
  environment: CommandEnvironment['environment'],
  brand: string,
  {isJson, ...wish}: CheckWish & {readonly isJson: boolean},
): Promise<0 | 1> {
  // A file needs neither settings nor a Content Lake, and is not to wait for them.
  const {checkBrand} = await import('./checkBrand.js')
  const all = await checkBrand(environment, brand, wish)
  for (const {notice, language, json, findings} of all) {
    console.log(
      isJson
        ? JSON.stringify({notice, ...json, findings})
        : `${brand} ${notice} (${language})\n\n${tellFindings(findings)}\n`,
    )
  }
  return all.some(({findings}) => hasErrors(findings)) ? 1 : 0
}

/** One line a file; one that cannot be read says so in its line, and the others are told all the same. */
async function tellFolder(folder: string, wish: CheckWish, isJson: boolean): Promise<0 | 1> {
  let code: 0 | 1 = 0
  for (const name of readdirSync(folder).toSorted()) {
    if (!/\.(?:txt|md|markdown|html?)$/i.test(name)) continue
    // oxlint-disable-next-line no-await-in-loop -- a line a file, in order
    const checked = await checkFile(join(folder, name), wish)
    if (checked instanceof Refusal) {
      const {message} = checked
      console.log(isJson ? JSON.stringify({file: name, error: message}) : `${name}: ${message}`)
      code = 1
      continue
    }
    const {json, findings} = checked
    if (hasErrors(findings)) code = 1
    const said = isJson ? JSON.stringify({file: name, ...json}) : undefined
    console.log(said ?? `${name}: ${countFindings(findings)}`)
  }
  return code
}

async function checkFile(file: string, wish: CheckWish): Promise<CheckedText | Refusal> {
  try {
    return checkText(await readNoticeInput(file), wish)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
