import type {SanityClient} from '@sanity/client'

import {openCell, type Cell, type Reading, type Ticks} from '../content/openCell.js'
import {readBothFacts} from '../content/openStudioContent.js'
import {watchContent} from '../content/watchContent.js'
import {keepTexts, type TextKeeper} from './keepTexts.js'
import {overviewOf, type Overview} from './noticeRecord.js'
import {
  overviewQuery,
  overviewReadingSchema,
  sightingsQuery,
  sightingsSchema,
} from './overviewReading.js'
import {sharedTextsQuery, sharedTextsSchema, type ListedText} from './sharedTextsReading.js'

/** A moment's overview, with the versions in force that show one fact. */
export interface FactSightings {
  readonly overview: Overview
  readonly versionIds: ReadonlySet<string>
}

/** What the panes about uses know, kept current for as long as somebody looks. */
export interface Usage {
  readonly overview: Cell<Overview>
  readonly fact: (id: string) => Cell<FactSightings>
  /** The shared texts of a group, with those that are not finished. */
  readonly sharedTexts: (groupId: string) => Cell<readonly ListedText[]>
}

const opened = new WeakMap<SanityClient, Usage>()

/** The uses of all facts: read and composed once for every pane, badge and action that asks. */
export function usageOf(client: SanityClient): Usage {
  const known = opened.get(client)
  if (known) return known
  const usage = openUsage(client, watchContent(client))
  opened.set(client, usage)
  return usage
}

function openUsage(client: SanityClient, ticks: Ticks): Usage {
  const texts = keepTexts()
  const overview = openCell(() => readOverview(client, texts), ticks)
  const facts = new Map<string, Cell<FactSightings>>()
  const sharedTexts = new Map<string, Cell<readonly ListedText[]>>()
  return {
    overview,
    fact: (id) =>
      kept(facts, id, () =>
        openCell(
          () => readSightings(client, id, overview),
          (onTick) => overview.watch(onTick),
        ),
      ),
    sharedTexts: (groupId) =>
      kept(sharedTexts, groupId, () => openCell(() => readSharedTexts(client, groupId), ticks)),
  }
}

function kept<Value>(map: Map<string, Value>, id: string, open: () => Value): Value {
  const known = map.get(id)
  if (known !== undefined) return known
  const value = open()
  map.set(id, value)
  return value
}

async function readSharedTexts(client: SanityClient, groupId: string): Promise<ListedText[]> {
  return sharedTextsSchema.parse(
    await client.fetch<unknown>(
      sharedTextsQuery,
      {groupId},
      {perspective: 'drafts', useCdn: false},
    ),
  )
}

async function readOverview(client: SanityClient, texts: TextKeeper): Promise<Overview> {
  const [facts, reading] = await Promise.all([
    readBothFacts(client),
    client.fetch<unknown>(overviewQuery, {}, {perspective: 'raw', useCdn: false}),
  ])
  return await overviewOf(overviewReadingSchema.parse(reading), facts, texts)
}

async function readSightings(
  client: SanityClient,
  id: string,
  cell: Cell<Overview>,
): Promise<FactSightings> {
  const overview = await firstReading(cell)
  const versionIds = overview.notices.flatMap(({shown}) => (shown ? [shown._id] : []))
  const seen = sightingsSchema.parse(
    await client.fetch<unknown>(
      sightingsQuery,
      {versionIds, quotedId: JSON.stringify(id)},
      {perspective: 'raw', useCdn: false},
    ),
  )
  return {overview, versionIds: new Set(seen)}
}

/** What a cell knows, as soon as it knows anything. */
async function firstReading<Value>(cell: Cell<Value>): Promise<Value> {
  const reading = await new Promise<Exclude<Reading<Value>, {state: 'loading'}>>((settle) => {
    const look = (): boolean => {
      const known = cell.current()
      if (known.state === 'loading') return false
      settle(known)
      return true
    }
    if (look()) return
    const stop = cell.watch(() => {
      if (look()) stop()
    })
  })
  if (reading.state === 'failed') throw new Error(reading.message)
  return reading.value
}
