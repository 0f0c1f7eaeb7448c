import {openStore} from '../../../emulator/contentLake/openStore.js'

/** A process that commits as fast as it can and says so after each commit, until it is killed. */
const [, , directory = ''] = process.argv
const store = openStore({directory, now: () => new Date()})
for (let number = 1; ; number += 1) {
  store.commit(
    [
      {createOrReplace: {_id: `one-${number}`, _type: 'note', number}},
      {createOrReplace: {_id: `two-${number}`, _type: 'note', number}},
    ],
    {author: 'test', transactionId: `transaction-${number}`},
  )
  process.stdout.write(`${number}\n`)
  // Gives standard output a turn: what is not written is not acknowledged.
  await new Promise((resolve) => setImmediate(resolve))
}
