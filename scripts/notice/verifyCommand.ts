import {existsSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

import {verifyBrand} from '../../api/_server/archive/verifyBrand.js'
import {createServices} from '../../api/_server/createServices.js'
import {readZip} from '../../core/archive/readZip.js'
import {verifyArchiveFile} from '../../core/archive/verifyArchiveFile.js'
import {Refusal} from '../../core/refusal.js'
import type {CommandEnvironment} from '../commandEnvironment.js'
import {readSettings} from '../readSettings.js'
import {readPublicKeysFile} from './readPublicKeysFile.js'
import type {Subcommand} from './subcommand.js'

/** What both the archive and an archive file say of themselves. */
interface Verified {
  readonly notices: readonly {
    readonly verdict: {readonly state: 'holds' | 'broken'}
    readonly sentence: string
    readonly mailed: Readonly<Record<string, number>>
  }[]
}

/** Recomputes every hash, link and signature, of the dataset or of an archive file. */
export const verifyCommand: Subcommand = {
  usage: `verify BRAND [--notice SLUG] [--lang CODE] [--head HASH]… [--keys FILE] [--json]
  verify FILE.zip [--head HASH]… [--keys FILE] [--json]
    Recomputes every hash, link and signature and names the first version that does not hold.
    --head  a hash from a mail to the privacy lead: a version must have it
    --keys  public keys from elsewhere than the settings or the file, as /api/health gives them
    Exit code 0: all of it holds; 1: something does not; 2: it could not be verified.`,
  async run(args, environment) {
    const {values, positionals} = parseArgs({
      args,
      options: {
        notice: {type: 'string'},
        lang: {type: 'string'},
        head: {type: 'string', multiple: true, default: []},
        keys: {type: 'string'},
        json: {type: 'boolean', default: false},
      },
      allowPositionals: true,
    })
    const [subject, ...others] = positionals
    if (!subject || others.length > 0)
      throw new Refusal('bad_request', 'Expected BRAND or FILE.zip.')
    const hashes = values.head.map(readHash)
    const options = {hashes, publicKeys: readPublicKeysFile(values.keys)}
    const {notice, lang: language} = values
    const {report, lines, isWhole} = /\.zip$/i.test(subject)
      ? await verifyFile(subject, options)
      : await verifyDataset(environment, {brand: subject, notice, language}, options)
    const heads = hashes.map((hash) => ({hash, version: foundIn(report, hash)}))
    const holds =
      isWhole &&
      report.notices.every(({verdict}) => verdict.state === 'holds') &&
      heads.every(({version}) => version !== null)
    const told = values.json
      ? JSON.stringify({...report, heads, holds}, null, 2)
      : [...lines, ...report.notices.map(({sentence}) => sentence), ...heads.map(headLine)].join(
          '\n',
        )
    console.log(told)
    return holds ? 0 : 1
  },
}

type Options = NonNullable<Parameters<typeof verifyBrand>[2]>

async function verifyDataset(
  environment: CommandEnvironment['environment'],
  asked: Parameters<typeof verifyBrand>[1],
  options: Options,
) {
  const services = createServices(readSettings(environment))
  const notices = await verifyBrand(services, asked, options)
  return {report: {brand: asked.brand, notices}, lines: [], isWhole: true}
}

async function verifyFile(file: string, options: Options) {
  if (!existsSync(file)) throw new Refusal('not_found', `There is no file ${file}.`)
  const files = await readZip(new Uint8Array(readFileSync(file)))
  const report = files ? await verifyArchiveFile(files, options) : undefined
  if (!report || report.state === 'unreadable') {
    throw new Refusal('bad_request', `${file}: ${report?.sentence ?? 'This is no ZIP file.'}`)
  }
  const {brand, at, problem, hasOwnKeys, keyIds} = report
  const lines = [
    `${file}: ${brand} as of ${at}.`,
    problem ?? 'Every file is as it was written and signed.',
    ...(hasOwnKeys
      ? [`The keys (${keyIds.join(', ')}) are the file’s own; --keys takes them from elsewhere.`]
      : []),
  ]
  return {report, lines, isWhole: problem === null}
}

function readHash(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new Refusal('bad_request', '--head: expected the 64 characters of a hash.')
}

function foundIn({notices}: Verified, hash: string): number | null {
  return notices.flatMap(({mailed}) => mailed[hash] ?? [])[0] ?? null
}

function headLine({hash, version}: {readonly hash: string; readonly version: number | null}) {
  return version === null
    ? `No version has the mailed hash ${hash}: the archive was rewritten, or versions were removed.`
    : `Version ${version} has the mailed hash ${hash}.`
}
