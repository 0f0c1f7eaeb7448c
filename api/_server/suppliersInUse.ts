import {knownSuppliers, type Supplier} from '../../core/content/suppliers.js'

/**
 * The suppliers that the functions are set up to let personal data go to, by name and domain alone:
 * the Studio warns a group that has no agreement with one of them. The local stack names those it
 * stands in for. Mailchimp and each HTTP source join the list with their settings.
 */
export function suppliersInUse(): readonly Supplier[] {
  return [knownSuppliers.sanity, knownSuppliers.vercel, knownSuppliers.resend]
}
