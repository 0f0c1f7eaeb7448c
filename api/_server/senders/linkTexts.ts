import {isSuppressed} from '../../../core/optOut/isSuppressed.js'
import type {AddedColumns, LinkDefaults} from '../../../core/optOut/linkColumns.js'
import {type LinkBrand, type LinkRowVerdict, readLinkRow} from '../../../core/optOut/readLinkRow.js'
import {unsubscribeHeaders} from '../../../core/optOut/unsubscribeHeaders.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {linkSettings} from '../optOut/pages/linkSettings.js'
import type {Services} from '../services.js'
import {findOptOuts} from './findOptOuts.js'
import type {LinkFile} from './linkFile.js'
import type {Sender} from './senderOf.js'

/** What one call asks links with. */
export interface LinkCall {
  readonly services: Services
  readonly sender: Sender
  readonly brands: readonly LinkBrand[]
  readonly defaults: LinkDefaults
  readonly now: Date
}

const rowsPerQuery = 500
const none: AddedColumns = {
  unsubscribe_url: '',
  list_unsubscribe: '',
  list_unsubscribe_post: '',
  list_id: '',
  suppressed: false,
  error: '',
}

/**
 * A file with its links, 500 rows a time: so many are in memory, and the ledger is asked once for
 * them. What it did is logged as counts when it ends, however it ends.
 *
 * What breaks on the way is thrown: the answer is then cut off so that the client sees it.
 */
export async function* linkTexts<Row>(file: LinkFile<Row>, call: LinkCall): AsyncGenerator<string> {
  const counts = {rows: 0, suppressed: 0, errors: 0}
  let ending = 'stopped'
  try {
    let head = file.head
    for await (const rows of batchesOf(file.rows, rowsPerQuery)) {
      const added = await linksOf(
        rows.map((row) => file.cells(row)),
        call,
      )
      const served = rows.map((row, index) => ({row, added: added[index] ?? none}))
      yield head + file.text(served, counts.rows === 0)
      head = ''
      counts.rows += rows.length
      counts.suppressed += added.filter(({suppressed}) => suppressed).length
      counts.errors += added.filter(({error}) => error !== '').length
    }
    yield head + file.tail
    ending = 'whole'
  } catch (error) {
    ending = 'broken'
    throw error
  } finally {
    const {sender, now} = call
    console.info(
      JSON.stringify({links: counts, ending, sender: sender.name, at: now.toISOString()}),
    )
  }
}

async function linksOf(
  rows: readonly Parameters<typeof readLinkRow>[0][],
  {services, sender, brands, defaults}: LinkCall,
): Promise<AddedColumns[]> {
  const {settings} = services
  const scope = {brands, allowed: sender.brands}
  const verdicts = rows.map((cells) => readLinkRow(cells, defaults, scope))
  const keys = await Promise.all(verdicts.map((verdict) => keyOf(services, verdict)))
  const left = await findOptOuts(
    services,
    keys.flatMap((key) => key ?? []),
  )
  return await Promise.all(
    verdicts.map(async (verdict, index) => {
      if (verdict.state === 'invalid') return {...none, error: verdict.reason}
      const entries = left.get(keys[index] ?? '') ?? []
      if (isSuppressed(entries, verdict.sending)) return {...none, suppressed: true}
      const headers = await unsubscribeHeaders(
        verdict.target,
        linkSettings(settings, verdict.brand),
      )
      const list = headers['List-Unsubscribe']
      return {
        ...none,
        unsubscribe_url: /<(https?:[^>]+)>/.exec(list)?.[1] ?? '',
        list_unsubscribe: list,
        list_unsubscribe_post: headers['List-Unsubscribe-Post'],
        list_id: headers['List-Id'],
      }
    }),
  )
}

async function keyOf({settings}: Services, verdict: LinkRowVerdict): Promise<string | undefined> {
  if (verdict.state === 'invalid') return undefined
  return await subjectKey(settings.secrets.SUBJECT_KEY, verdict.target.email)
}

async function* batchesOf<Row>(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
