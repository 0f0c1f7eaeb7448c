import {expect, test} from 'vitest'

import {composedDemo} from './composedDemo.js'

const stages = [1, 2, 3] as const

test.each(stages)('every notice of the demo composes without a problem at stage %i', (stage) => {
  expect(composedDemo(stage).size).toBe(9)
})

test('every stage changes what each notice of the demo says', () => {
  const [first, second, third] = stages.map((stage) => composedDemo(stage))
  for (const id of first?.keys() ?? []) {
    expect(second?.get(id), id).not.toEqual(first?.get(id))
    expect(third?.get(id), id).not.toEqual(second?.get(id))
  }
})

test('every notice of the demo shows controller, purposes, processors, rights and authority', () => {
  for (const [id, {facts, sections}] of composedDemo(3)) {
    expect(facts.controller.email ?? facts.controller.postalAddress, id).toBeTruthy()
    expect(facts.authority?.name, id).toBe('Datatilsynet')
    expect(facts.purposes?.length, id).toBeGreaterThan(3)
    expect(facts.rights?.length, id).toBeGreaterThan(5)
    const shown = sections.flatMap(({blocks}) =>
      blocks.map((block) => ('of' in block ? block.of : block._type)),
    )
    for (const block of ['purposes', 'processors', 'retention', 'cookies', 'changeLog']) {
      expect(shown, id).toContain(block)
    }
    expect(facts.processors?.map(({name}) => name).join(), id).toMatch(/Sanity.*Vercel.*Resend/)
  }
})

test('Klinikk24 and FIT24 both show LifeVision, so that one new address changes both', () => {
  const composed = composedDemo(3)
  for (const id of ['notice-klinikk24-nb', 'notice-klinikk24-en', 'notice-fit24-nb']) {
    const processors = composed.get(id)?.facts.processors?.map(({name}) => name)
    expect(processors, id).toContain('LifeVision AS')
  }
})

test('K24 Trening shows Magy Media’s own notice as that of an independent controller', () => {
  const sections = composedDemo(3).get('notice-k24-trening-nb')?.sections ?? []
  const embedded = sections.filter((section) => section.embedded !== undefined)
  expect(embedded.length).toBeGreaterThan(5)
  expect(embedded[0]?.embedded).toMatchObject({
    controller: 'Magy Media AS',
    role: 'independent_controller',
    version: 1,
  })
})
