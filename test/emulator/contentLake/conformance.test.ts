import {createClient} from '@sanity/client'
import {describe} from 'vitest'

import {contentLakeConformance} from '../../contentLake.conformance.js'
import {contentLakeActionsConformance} from '../../contentLakeActions.conformance.js'
import {openTestLake} from './openTestLake.js'

const apiVersion = '2025-02-19'
const {
  SANITY_TEST_PROJECT_ID: projectId,
  SANITY_TEST_DATASET: dataset,
  SANITY_TEST_TOKEN: token,
} = process.env

async function connectToEmulator() {
  const {client, close} = await openTestLake()
  return {client, close}
}

describe('emulator', () => {
  contentLakeConformance(connectToEmulator)
  contentLakeActionsConformance(connectToEmulator)
})

if (projectId !== undefined && dataset !== undefined && token !== undefined) {
  const connectToDataset = async () => ({
    client: createClient({projectId, dataset, token, apiVersion, useCdn: false}),
    close: async () => undefined,
  })
  describe('hosted dataset', () => {
    contentLakeConformance(connectToDataset)
    contentLakeActionsConformance(connectToDataset)
  })
}
