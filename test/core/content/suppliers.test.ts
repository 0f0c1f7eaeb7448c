import {expect, test} from 'vitest'

import {knownSuppliers, supplierAt, unlistedSuppliers} from '../../../core/content/suppliers.js'

const {resend, mailchimp} = knownSuppliers

test.each([
  [{name: 'Plus Five Five, Inc. (Resend)'}],
  [{name: 'Plus Five Five, Inc.', product: 'resend'}],
  [{name: 'Plus Five Five, Inc.', website: 'https://resend.com/legal'}],
  [{name: 'Plus Five Five, Inc.', website: 'www.resend.com'}],
])('a supplier in use is recognised among the processors: %j', (processor) => {
  expect(unlistedSuppliers([resend], [processor])).toEqual([])
})

test.each([
  [{name: 'Resendable AS'}],
  [{name: 'Brevbud', website: 'https://notresend.com'}],
  [{name: 'Brevbud', website: 'not a site'}],
  [{}],
])('a likeness is not the supplier: %j', (processor) => {
  expect(unlistedSuppliers([resend, mailchimp], [processor])).toEqual([resend, mailchimp])
})

test('a supplier is known by its name or its address, and else by the host it is called at', () => {
  expect(supplierAt('mailchimp', 'https://relay.example.no/in')).toEqual(mailchimp)
  expect(supplierAt('Mails', 'https://us21.api.mailchimp.com/3.0')).toEqual(mailchimp)
  const brevbud = {name: 'Brevbud', domain: 'api.brevbud.no'}
  expect(supplierAt('Brevbud', 'https://api.brevbud.no:8443/opt-outs?key=1')).toEqual(brevbud)
})

test.each([
  ['https://brevbud.no', []],
  ['https://www.brevbud.no/om', []],
  ['https://api.brevbud.no', []],
  ['https://vbud.no', ['Bud']],
  ['https://no', ['Bud']],
  ['https://other.brevbud.no', ['Bud']],
])('who has the site %s above a host is its supplier, and no one else', (website, unlisted) => {
  const inUse = [{name: 'Bud', domain: 'api.brevbud.no'}]
  const processor = {name: 'Postkontoret AS', website}
  expect(unlistedSuppliers(inUse, [processor]).map(({name}) => name)).toEqual(unlisted)
})
