import {afterAll} from 'vitest'

import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {startModelStack} from '../model/startModelStack.js'
import {openMortalFunctions} from './mortalFunctions.js'
import {openMailReader} from './openMailReader.js'

/** The local stack with these facts and functions that can die, for the tests of one file. */
export async function startMortalStack(documents: readonly DemoDocument[]) {
  const stack = await startModelStack()
  const mortal = await openMortalFunctions(stack.environment)
  afterAll(async () => {
    await mortal.close()
    await stack.close()
  })
  const facts = stack.client.transaction()
  for (const document of documents) facts.createOrReplace<DemoDocument>(document)
  await facts.commit({returnDocuments: false, returnFirst: false})
  return {stack, mortal, mails: openMailReader(stack)}
}

/** What is otherwise than it was wanted, in words; nothing where it is the same. */
export function differing(what: string, is: string, wanted: string): string[] {
  return is === wanted ? [] : [`${what}: ${is}, not ${wanted}`]
}
