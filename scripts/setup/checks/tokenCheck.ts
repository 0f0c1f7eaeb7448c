import type {SetupCheck} from '../setupCheck.js'

const timeoutMs = 15_000

/** That the functions' token may read and write; tried by a read and by a write that changes nothing. */
export const tokenCheck: SetupCheck = {
  name: 'token',
  async look({services}) {
    const {url, dataset, token} = services.settings.contentLake
    const post = async (path: string, body: unknown): Promise<number> => {
      const response = await fetch(`${url}/data/${path}`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      return response.status
    }
    try {
      const query = 'count(*[_id in path("deployment.**")])'
      const read = await post(`query/${dataset}`, {query})
      const created = {_id: 'deployment.trial', _type: 'deploymentTrial'}
      const mutations = [{create: created}, {delete: {id: created._id}}]
      const written = await post(`mutate/${dataset}?dryRun=true`, {mutations})
      return verdictOf(read, written, dataset)
    } catch {
      return {state: 'cannot tell', text: 'the dataset does not answer.'}
    }
  },
}

function verdictOf(read: number, written: number, dataset: string) {
  if (read === 200 && written === 200) {
    return {state: 'ok', text: `SANITY_TOKEN may read and write "${dataset}".`} as const
  }
  const text = ((): string | undefined => {
    if (read === 404) return `the project has no dataset "${dataset}": see above.`
    if (read === 401) {
      return 'the project does not know SANITY_TOKEN: "npm run setup -- keys --create" makes one with the role Editor.'
    }
    if (written === 401 || written === 403) {
      return 'SANITY_TOKEN may not write: take one with the role Editor.'
    }
    return undefined
  })()
  if (text !== undefined) return {state: 'missing', text} as const
  return {state: 'cannot tell', text: `the dataset answered ${read} and ${written}.`} as const
}
