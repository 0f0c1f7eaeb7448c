import {expect, test, vi} from 'vitest'

import {afterAnswer, withoutAddresses} from '../../api/_server/afterAnswer.js'

test.each([
  ['no contact kari+a@example.com here', 'no contact ••• here'],
  ['PATCH /contacts/kari%2Ba%40example.com/topics', 'PATCH /contacts/•••/topics'],
  ['to <kari@blåbær.example>, to=ola@example.com', 'to <•••>, to=•••'],
  ['nothing to hide', 'nothing to hide'],
])('an address stays out of the log: %s', (text, logged) => {
  expect(withoutAddresses(text)).toBe(logged)
})

test('work that fails after the answer is logged and ends nothing else', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await afterAnswer('mailing', () => Promise.reject(new Error('refused kari@example.com')))
  await vi.waitFor(() => {
    expect(log.mock.calls).toEqual([['mailing failed after the answer: Error: refused •••']])
  })
  log.mockRestore()
})
