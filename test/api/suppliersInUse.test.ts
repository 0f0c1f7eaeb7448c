import {expect, test} from 'vitest'

import type {OptOutSettings} from '../../api/_server/optOutSettings.js'
import {suppliersInUse} from '../../api/_server/suppliersInUse.js'
import {unlistedSuppliers} from '../../core/content/suppliers.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'

const optOut = {suppliers: [], senderKeys: []}
const told = {secret: 'whsec_', channels: ['email']} as const

test('Mailchimp and each supplier that is told of opt-outs are in use once they are set up', () => {
  const names = (settings: OptOutSettings) => suppliersInUse({optOut: settings, httpSources: []})
  expect(names(optOut).map(({name}) => name)).toEqual(['Sanity', 'Vercel', 'Resend'])
  const suppliers = [
    {...told, name: 'Brevbud', url: 'https://api.brevbud.example/opt-outs?key=hush'},
    {...told, name: 'Brevbud SMS', url: 'https://api.brevbud.example/sms'},
    {...told, name: 'Mailer', url: 'https://eu.mailchimp.com/hooks'},
  ]
  const all = names({...optOut, suppliers, mailchimp: {apiKey: 'hush-us21'}})
  expect(all.slice(3)).toEqual([
    {name: 'Mailchimp', domain: 'mailchimp.com'},
    {name: 'Brevbud', domain: 'api.brevbud.example'},
    {name: 'Brevbud SMS', domain: 'api.brevbud.example'},
  ])
  expect(JSON.stringify(all)).not.toContain('hush')
})

test('a system that answers over HTTP is in use, by its organisation and its host', () => {
  const holds = {nb: 'a', nn: 'a', da: 'a', sv: 'a', en: 'a'}
  const source = {name: 'booking', organisation: 'Timebok AS', holds, isErasable: true}
  const url = 'https://api.timebok.example/persons'
  const all = suppliersInUse({optOut, httpSources: [{...source, url, secret: 'hush'}]})
  expect(all.slice(3)).toEqual([{name: 'Timebok AS', domain: 'api.timebok.example'}])
  expect(unlistedSuppliers(all.slice(3), [{name: 'Timebok AS'}])).toEqual([])
})

test('every group of the demo has an agreement with each supplier in use', () => {
  const documents = demoDocuments()
  const organisations = new Map(
    documents.flatMap((one) => (one._type === 'organisation' ? [[one._id, one] as const] : [])),
  )
  for (const group of documents.filter(({_type}) => _type === 'brandGroup')) {
    const listed = documents.flatMap((one) => {
      if (one._type !== 'processorAgreement' || one.group._ref !== group._id) return []
      const {name, website} = organisations.get(one.organisation._ref) ?? {}
      return [{name, website, product: one.product}]
    })
    expect(unlistedSuppliers(suppliersInUse({optOut, httpSources: []}), listed), group._id).toEqual(
      [],
    )
    expect(unlistedSuppliers(suppliersInUse({optOut, httpSources: []}), []), group._id).not.toEqual(
      [],
    )
  }
})
