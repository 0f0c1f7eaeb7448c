import {expect, test} from 'vitest'

import {knownGroupOf} from '../../../core/checks/knownGroupOf.js'
import {demoFactsAt, demoNoticesAt} from '../../emulator/composedDemo.js'

const facts = demoFactsAt(3)
const noticeBy = (id: string) => {
  const notice = demoNoticesAt(3).find(({_id: own}) => own === id)
  if (!notice) throw new Error(`The demo has no notice ${id}.`)
  return notice
}

test('a brand knows its controller, the other brands of its group, and its own processors', () => {
  const known = knownGroupOf(noticeBy('notice-klinikk24-nb'), facts)
  expect(known?.controller).toMatchObject({name: 'K24 Prestasjon AS', orgNumber: '916787499'})
  expect(known?.brand).toMatchObject({name: 'Klinikk24', domains: ['klinikk24.no']})
  expect(known?.otherBrands.map(({name}) => name).toSorted()).toEqual(['FIT24', 'K24 Trening'])
  const processors = known?.processors.map(({name}) => name)
  expect(processors).toContain('Aspit AS (Physica)')
  expect(processors).not.toContain('OPUS Dental')
})

test('the promises that the settings keep are known with it', () => {
  const known = knownGroupOf(noticeBy('notice-rommen-nb'), facts)
  expect(known).toMatchObject({
    leadTimeDays: 30,
    downloadLinkDays: 7,
    undoDays: 14,
    requestKept: 'P7D',
    stamp: {place: 'top', hasNumber: true},
  })
})

test('a contact point’s mailbox is one of the controller’s own', () => {
  const known = knownGroupOf(noticeBy('notice-rommen-nb'), facts)
  expect(known?.controller.emails).toContain('post@rommentannlegesenter.no')
  expect(known?.controller.domains).toEqual(['rommentannlegesenter.no'])
})

test('nothing is known of a brand that is not among the facts', () => {
  const notice = {...noticeBy('notice-rommen-nb'), brand: {_ref: 'brand-elsewhere'}}
  expect(knownGroupOf(notice, facts)).toBeUndefined()
})
