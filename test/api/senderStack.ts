import links from '../../api/links.js'
import suppressions from '../../api/suppressions.js'
import check from '../../api/suppressions/check.js'
import unsubscribe from '../../api/unsubscribe.js'
import {functionsOrigin} from '../localStack.js'
import {startOptOutStack} from './startOptOutStack.js'

export const anyBrandKey = 'a-key-of-24-characters-or-more'
export const k24Key = 'another-key-of-24-characters'

/** The opt-out stack with two senders: one of every brand, one of Klinikk24 and FIT24 alone. */
export async function startSenderStack() {
  process.env['SENDER_KEYS'] = `everywhere:${anyBrandKey},k24:${k24Key}:klinikk24+fit24`
  const stack = await startOptOutStack()
  for (const slug of ['klinikk24', 'fit24', 'magy-media']) {
    await stack.client.patch(`brand-${slug}`).set({prevailingLanguage: 'nb'}).commit()
  }
  const post = (path: string, key: string, type: string, body: string): Request => {
    const headers = {authorization: `Bearer ${key}`, 'content-type': type}
    return new Request(`${functionsOrigin}${path}`, {method: 'POST', headers, body})
  }
  return {
    ...stack,
    async postLinks(
      body: string,
      {type = 'text/csv', query = '', key = anyBrandKey} = {},
    ): Promise<Response> {
      return await links.fetch(post(`/api/links${query}`, key, type, body))
    },
    async readSuppressions(query: string, key = anyBrandKey): Promise<Response> {
      const headers = {authorization: `Bearer ${key}`}
      const url = `${functionsOrigin}/api/suppressions${query}`
      return await suppressions.fetch(new Request(url, {headers}))
    },
    async postCheck(asked: unknown, key = anyBrandKey): Promise<Response> {
      const body = JSON.stringify(asked)
      return await check.fetch(post('/api/suppressions/check', key, 'application/json', body))
    },
    /** One click in a mail of the newsletter. */
    async leave(email: string, newsletter = 'nytt', brand = 'klinikk24'): Promise<void> {
      const link = await stack.link(email, newsletter, brand)
      await act(link, 'List-Unsubscribe=One-Click')
    },
    /** The page's wider button. */
    async leaveBrand(email: string): Promise<void> {
      await act(await stack.link(email), 'scope=brand')
    },
  }
}

async function act(link: string, body: string): Promise<void> {
  const headers = {'content-type': 'application/x-www-form-urlencoded'}
  const answer = await unsubscribe.fetch(new Request(link, {method: 'POST', headers, body}))
  if (answer.status !== 200) throw new Error(`leaving was answered with ${answer.status}`)
}
