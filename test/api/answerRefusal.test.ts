import {expect, test} from 'vitest'

import {answerRefusal} from '../../api/_server/answerRefusal.js'
import {languages} from '../../core/language.js'
import {Refusal} from '../../core/refusal.js'
import {refusalWords} from '../../core/words/refusalWords.js'

async function pageFor(refusal: Refusal, method: string, language = 'nb'): Promise<string> {
  const url = `https://example.com/api/unsubscribe?lang=${language}`
  const request = new Request(url, {method, headers: {accept: 'text/html'}})
  return await (await answerRefusal(refusal, request, 'GET, POST')).text()
}

const unavailable = new Refusal('unavailable', 'It could not be recorded now.')

test.each(languages)(
  'a write that ran out of time is not said to have changed nothing: %s',
  async (language) => {
    const page = await pageFor(unavailable, 'POST', language)
    expect(page).toContain(refusalWords[language].unsure)
    expect(page).not.toContain(refusalWords[language].explain)
  },
)

test('what has changed nothing is said to', async () => {
  expect(await pageFor(unavailable, 'GET')).toContain('Ingenting er endret.')
  const wrong = new Refusal('bad_request', 'The form holds no scope.')
  expect(await pageFor(wrong, 'POST')).toContain('Ingenting er endret.')
})
