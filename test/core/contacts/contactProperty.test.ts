import {expect, test} from 'vitest'

import {contactProperty} from '../../../core/contacts/contactProperty.js'

function brand(slug: string, ...newsletters: string[]) {
  return {
    slug: {current: slug},
    newsletters: newsletters.map((one) => ({_key: one, slug: {current: one}, name: {}})),
  }
}

test('a property is named for its brand and newsletter, in letters, digits and underscores', async () => {
  const of = {brand: 'k24-trening', newsletter: 'nytt'}
  const brands = [brand('k24-trening', 'nytt'), brand('fit24', 'nytt')]
  expect(await contactProperty('unsubscribe', of, brands)).toBe('unsubscribe_k24_trening_nytt')
  expect(await contactProperty('consent', of, brands)).toBe('consent_k24_trening_nytt')
})

test('two newsletters never share a property', async () => {
  const brands = [brand('a-b', 'c'), brand('a', 'b-c'), brand('x'.repeat(60), 'one', 'two')]
  const all = brands.flatMap(({slug, newsletters}) =>
    newsletters.map((one) => ({brand: slug.current, newsletter: one.slug.current})),
  )
  const names = await Promise.all(all.map((one) => contactProperty('unsubscribe', one, brands)))
  expect(new Set(names).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^unsubscribe_\w{1,38}$/)
})
