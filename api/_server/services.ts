import type {SanityClient} from '@sanity/client'
import type {Resend} from 'resend'
import type * as z from 'zod'

import {parseSettings, type Settings} from './settings.js'

/** What handlers reach the world through. Heavy clients are loaded where they are first needed. */
export interface Services {
  readonly settings: Settings
  /** The time it is: real time in production, the local stack's clock otherwise. */
  now(): Promise<Date>
  /** For writing; reading goes through `query`, which loads no client. */
  contentLake(): Promise<SanityClient>
  /**
   * One uncached GROQ query of published documents.
   *
   * @throws Refusal `unavailable` when the Content Lake does not answer, or not in time.
   */
  query<Result>(
    schema: z.ZodType<Result>,
    groq: string,
    params?: Readonly<Record<string, unknown>>,
  ): Promise<Result>
  resend(): Promise<Resend>
}

let shared: Services | undefined

/** The services of this process, made from its environment at first use. */
export async function services(): Promise<Services> {
  if (!shared) {
    const {createServices} = await import('./createServices.js')
    shared ??= createServices(parseSettings(process.env))
  }
  return shared
}
