import {existsSync} from 'node:fs'
import {dirname} from 'node:path'
import {parseArgs} from 'node:util'

import {makeArchive, type ArchiveStep} from '../../api/_server/archive/makeArchive.js'
import {createServices} from '../../api/_server/createServices.js'
import {Refusal} from '../../core/refusal.js'
import {readSettings} from '../readSettings.js'
import type {Subcommand} from './subcommand.js'
import {writeZip} from './writeZip.js'

/** Writes the file that an authority would be sent. */
export const archiveCommand: Subcommand = {
  usage: `archive BRAND -o FILE.zip [--at 2025-06-01] [--notice SLUG] [--lang CODE]
    Writes what was in force at a time (a date: its end in the brand’s time zone; today unless said),
    with the chain until then, the change notices, what was mailed, and how to verify all of it.
    Exit code 0: written; 1: written, but the archive does not hold; 2: not written.`,
  async run(args, environment) {
    const {values, positionals} = parseArgs({
      args,
      options: {
        out: {type: 'string', short: 'o'},
        at: {type: 'string'},
        notice: {type: 'string'},
        lang: {type: 'string'},
      },
      allowPositionals: true,
    })
    const [brand, ...others] = positionals
    if (!brand || others.length > 0) throw new Refusal('bad_request', 'Expected BRAND.')
    const {out: file, at, notice, lang: language} = values
    if (!file || !/\.zip$/i.test(file)) throw new Refusal('bad_request', '-o needs FILE.zip.')
    if (!existsSync(dirname(file)))
      throw new Refusal('not_found', `There is no folder for ${file}.`)
    const services = createServices(readSettings(environment))
    const made = await makeArchive(services, {brand, at, notice, language}, tellStep)
    await writeZip(file, made.entries)
    console.log(`${file}: ${brand} as of ${made.at}, ${made.entries.length} files.`)
    for (const warning of made.warnings) console.error(warning)
    return made.warnings.length > 0 ? 1 : 0
  },
}

/** On the error output, so that what is written stays the one line it was. */
function tellStep({name, versionCount, step, total}: ArchiveStep): void {
  const notice = `${name.brand} ${name.notice} ${name.language}`
  console.error(`Verifying ${step} of ${total}: ${notice}, ${versionCount} versions.`)
}
