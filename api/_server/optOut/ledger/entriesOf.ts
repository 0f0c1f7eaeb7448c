import * as z from 'zod'

import type {Services} from '../../services.js'
import {storedOptOutSchema, type StoredOptOut} from './readEntries.js'

/** All entries of the person: what else they have left decides what may come back. */
export async function entriesOf(services: Services, subjectKey: string): Promise<StoredOptOut[]> {
  const query = '*[_type == "optOut" && subjectKey == $key] | order(_id asc)'
  return await services.query(z.array(storedOptOutSchema), query, {key: subjectKey})
}
