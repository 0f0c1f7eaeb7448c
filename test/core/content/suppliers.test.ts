import {expect, test} from 'vitest'

import {knownSuppliers, unlistedSuppliers} from '../../../core/content/suppliers.js'

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
