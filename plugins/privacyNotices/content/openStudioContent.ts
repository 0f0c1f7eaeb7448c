import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import {noticeFactsQuery} from '../../../core/content/noticeFactsQuery.js'
import {restoringId} from '../../../core/deployment/datasetRestoring.js'
import {changeReadingQuery, changeReadingSchema, type ChangeReading} from './changeReading.js'
import {noticeReadingQuery, noticeReadingSchema, type NoticeReading} from './noticeReading.js'
import {openCell, type Cell} from './openCell.js'
import {readFacts, type ReadFacts} from './readFacts.js'
import {watchContent} from './watchContent.js'

export interface BothFacts {
  /** As they would be if every draft were published now. */
  readonly drafts: ReadFacts
  readonly published: ReadFacts
}

/** A notice and the facts it draws on, read together so that neither is older than the other. */
export interface NoticeAndFacts {
  readonly reading: NoticeReading
  readonly facts: BothFacts
}

/** What the Studio's panes, badges and actions know about notices, kept current. */
export interface StudioContent {
  readonly client: SanityClient
  readonly notice: (id: string) => Cell<NoticeAndFacts>
  readonly change: (id: string) => Cell<ChangeReading>
  /** Since when the dataset is being restored; `null` while it is not. */
  readonly restoringSince: Cell<string | null>
  /** Where the functions answer, for links to what sites get. */
  readonly functionsOrigin: string | undefined
}

/** Opens one shared view of the content: one listener, however many panes are open. */
export function openStudioContent(
  client: SanityClient,
  functionsOrigin: string | undefined,
): StudioContent {
  const ticks = watchContent(client)
  const factsOfThisMoment = sharedForAMoment(() => readBothFacts(client))
  const notices = new Map<string, Cell<NoticeAndFacts>>()
  const changes = new Map<string, Cell<ChangeReading>>()
  const readTogether = async (id: string): Promise<NoticeAndFacts> => {
    const [facts, reading] = await Promise.all([factsOfThisMoment(), readNotice(client, id)])
    return {facts, reading}
  }
  return {
    client,
    functionsOrigin,
    notice: (id) => kept(notices, id, () => openCell(() => readTogether(id), ticks)),
    restoringSince: openCell(() => readRestoringSince(client), ticks),
    change: (id) => kept(changes, id, () => openCell(() => readChange(client, id), ticks)),
  }
}

/** The facts as drafts and as published. */
export async function readBothFacts(client: SanityClient): Promise<BothFacts> {
  const [drafts, published] = await Promise.all([
    readFactsAs(client, 'drafts'),
    readFactsAs(client, 'published'),
  ])
  return {drafts, published}
}

async function readFactsAs(
  client: SanityClient,
  perspective: 'drafts' | 'published',
): Promise<ReadFacts> {
  return readFacts(await client.fetch<unknown>(noticeFactsQuery, {}, {perspective, useCdn: false}))
}

/** One notice with its versions, read now. */
export async function readNotice(client: SanityClient, id: string): Promise<NoticeReading> {
  return noticeReadingSchema.parse(await fetchRaw(client, noticeReadingQuery, id))
}

async function readChange(client: SanityClient, id: string): Promise<ChangeReading> {
  return changeReadingSchema.parse(await fetchRaw(client, changeReadingQuery, id))
}

async function readRestoringSince(client: SanityClient): Promise<string | null> {
  return z
    .string()
    .nullable()
    .parse(await fetchRaw(client, '*[_id == $id][0].since', restoringId))
}

function fetchRaw(client: SanityClient, query: string, id: string): Promise<unknown> {
  return client.fetch<unknown>(query, {id}, {perspective: 'raw', useCdn: false})
}

/** Several panes that read at the same tick share one answer; whoever reads later reads anew. */
function sharedForAMoment<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let shared: Promise<Value> | undefined
  return () => {
    if (shared) return shared
    const reading = read()
    shared = reading
    setTimeout(() => {
      shared = undefined
    }, 0)
    return reading
  }
}

function kept<Value>(map: Map<string, Value>, id: string, open: () => Value): Value {
  const known = map.get(id)
  if (known !== undefined) return known
  const opened = open()
  map.set(id, opened)
  return opened
}
