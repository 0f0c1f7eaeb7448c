import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'

import {readLocalKeys} from '../api/_server/localKeys.js'
import {startContentLake, type ContentLake} from '../emulator/contentLake/startContentLake.js'
import {serveFunctions} from '../emulator/functions/serveFunctions.js'
import {startLocalTimer} from '../emulator/functions/startLocalTimer.js'
import {startMailbox} from '../emulator/mailbox/startMailbox.js'
import {openLocalClock} from '../emulator/openLocalClock.js'
import {optOutWebhook} from './optOutWebhook.js'
import type {Ports} from './ports.js'
import {clearHalfSeeded, seedDemo} from './seedDemo.js'
import {stackEnvironment} from './stackEnvironment.js'
import {stampWebhook} from './stampWebhook.js'

export interface LocalStackOptions {
  readonly ports: Ports
  /** Where all of it is kept. */
  readonly directory: string
  /** No demo content. */
  readonly isEmpty?: boolean
}

/** Content Lake, mailbox and functions on this machine; the Studio is a program of its own. */
export interface LocalStack {
  readonly contentLake: ContentLake
  readonly urls: {
    readonly functions: string
    readonly contentLake: string
    readonly mailbox: string
  }
  close(): Promise<void>
}

/**
 * Starts the local stack. The first start lays out the demo content and its history; starting again
 * finds what was there. The functions read their settings from this process's environment.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const {ports, directory} = options
  mkdirSync(directory, {recursive: true})
  clearHalfSeeded(directory)
  const environment = stackEnvironment(ports, directory)
  Object.assign(process.env, environment)
  const isNew = !existsSync(join(directory, 'contentLake.sqlite'))
  if (isNew && !options.isEmpty) await seedDemo(directory, environment)

  const clock = openLocalClock(join(directory, 'clock.json'))
  const keys = readLocalKeys(directory)
  const mailboxSecret = keys['RESEND_WEBHOOK_SECRET'] ?? ''
  const functionsUrl = `http://127.0.0.1:${ports.functions}`
  const contentLake = await startContentLake({
    port: ports.contentLake,
    directory,
    clock,
    studioOrigins: [`http://localhost:${ports.studio}`, `http://127.0.0.1:${ports.studio}`],
    webhooks: [stampWebhook(functionsUrl, keys['SANITY_WEBHOOK_SECRET'] ?? '')],
  })
  const closing = [async () => await contentLake.close()]
  try {
    const mailbox = await startMailbox({
      port: ports.mailbox,
      directory,
      clock,
      webhooks: [
        optOutWebhook(functionsUrl, process.env['RESEND_WEBHOOK_SECRET'] ?? mailboxSecret),
      ],
    })
    closing.unshift(async () => await mailbox.close())
    const functions = await serveFunctions({
      directory: join(import.meta.dirname, '..', 'api'),
      port: ports.functions,
    })
    closing.unshift(async () => await functions.close())
    const timer = startLocalTimer({clock, functionsUrl, secret: keys['CRON_SECRET'] ?? ''})
    closing.unshift(async () => await timer.close())
    return {
      contentLake,
      urls: {functions: functionsUrl, contentLake: contentLake.url, mailbox: mailbox.url},
      close: async () => await closeAll(closing),
    }
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

async function closeAll(closing: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of closing) await close()
}
