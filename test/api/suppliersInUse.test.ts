import {expect, test} from 'vitest'

import {suppliersInUse} from '../../api/_server/suppliersInUse.js'
import {unlistedSuppliers} from '../../core/content/suppliers.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'

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
    expect(unlistedSuppliers(suppliersInUse(), listed), group._id).toEqual([])
    expect(unlistedSuppliers(suppliersInUse(), []), group._id).not.toEqual([])
  }
})
