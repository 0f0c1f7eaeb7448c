import {knownSuppliers, type Supplier, supplierAt} from '../../core/content/suppliers.js'
import type {Settings} from './settings.js'

/**
 * The suppliers that the functions are set up to let personal data go to, by name and domain alone:
 * the Studio warns a group that has no agreement with one of them. The local stack names those it
 * stands in for. Mailchimp, each supplier that is told of opt-outs and each HTTP source join the list
 * with their settings.
 */
export function suppliersInUse({
  optOut,
  httpSources,
}: Pick<Settings, 'optOut' | 'httpSources'>): readonly Supplier[] {
  const {sanity, vercel, resend, mailchimp} = knownSuppliers
  const inUse = [
    sanity,
    vercel,
    resend,
    ...(optOut.mailchimp ? [mailchimp] : []),
    ...optOut.suppliers.map(({name, url}) => supplierAt(name, url)),
    ...httpSources.map(({organisation, url}) => supplierAt(organisation, url)),
  ]
  return [...new Map(inUse.map((supplier) => [supplier.name, supplier])).values()]
}
