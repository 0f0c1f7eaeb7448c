import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import type {DatasetRestoring} from '../../core/deployment/datasetRestoring.js'
import {keyFaults, keyMarkFaults} from '../../core/deployment/keyMarkFaults.js'
import {keyMarks} from '../../core/deployment/keyMarks.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {optOutAddressSchema} from '../../core/optOut/optOutAddress.js'
import {openSealedText} from '../../core/subject/sealText.js'
import {subjectKey} from '../../core/subject/subjectKey.js'

const knownSchema = z.array(
  z.object({
    sealed: optOutAddressSchema.pick({sealedAddress: true}),
    entry: optOutSchema.pick({subjectKey: true}).nullable(),
  }),
)

/** What the keys of these settings do not fit; none where they do. */
export async function keyProblems(
  services: Services,
  {parts}: Pick<DatasetRestoring, 'parts'>,
): Promise<string[]> {
  const {secrets} = services.settings
  const marks = await keyMarks(secrets)
  const problems = new Set<string>()
  for (const {keyMarks: marked} of parts) {
    for (const name of keyMarkFaults(marked, marks)) problems.add(keyFaults[name])
  }
  for (const {sealed, entry} of await someAddresses(services)) {
    const address = await openSealedText(secrets.SEAL_KEY, sealed.sealedAddress).catch(
      () => undefined,
    )
    if (address === undefined) problems.add(keyFaults.SEAL_KEY)
    else if (entry && (await subjectKey(secrets.SUBJECT_KEY, address)) !== entry.subjectKey) {
      problems.add(keyFaults.SUBJECT_KEY)
    }
  }
  return [...problems]
}

/** The oldest, which were put back: what came in since was sealed with these keys in any case. */
async function someAddresses(services: Services): Promise<z.infer<typeof knownSchema>> {
  return await services.query(
    knownSchema,
    `*[_type == "optOutAddress"] | order(sealedAt asc) [0...3]{
      "sealed": {sealedAddress},
      "entry": *[_type == "optOut" && _id == ^.entryId][0]{subjectKey}
    }`,
  )
}
