import * as z from 'zod'

/** A supplier by the name and the domain that people and registers know it by. */
export const supplierSchema = z.object({name: z.string(), domain: z.string()})

export type Supplier = z.infer<typeof supplierSchema>

/** The suppliers that the product itself can be set up to use. */
export const knownSuppliers = {
  sanity: {name: 'Sanity', domain: 'sanity.io'},
  vercel: {name: 'Vercel', domain: 'vercel.com'},
  resend: {name: 'Resend', domain: 'resend.com'},
  mailchimp: {name: 'Mailchimp', domain: 'mailchimp.com'},
} as const satisfies Record<string, Supplier>

/**
 * A supplier as the settings have it, by name and the address it is called at: one that is known by
 * that name, or at that address, or else one at the host that is called.
 */
export function supplierAt(name: string, url: string): Supplier {
  const host = new URL(url).hostname
  const known = Object.values(knownSuppliers).find(
    (each) => each.name.toLowerCase() === name.toLowerCase() || isUnder(host, each.domain),
  )
  return known ?? {name, domain: host}
}

/** A processor as far as it can be recognised. */
export interface ListedProcessor {
  readonly name?: string | null | undefined
  readonly product?: string | null | undefined
  readonly website?: string | null | undefined
}

/**
 * The suppliers in use that no agreement is with: each must be among the processors (Art. 28), and
 * readers must be told of it (Art. 13(1)(e)).
 *
 * A processor is recognised by the supplier's name as a word in its own or its product's name, or by
 * its site: `Plus Five Five, Inc. (Resend)` is Resend, and so is who has `https://resend.com`. A
 * supplier that is only known by a host, as `api.brevbud.no`, is who has `https://www.brevbud.no`.
 */
export function unlistedSuppliers(
  inUse: readonly Supplier[],
  listed: readonly ListedProcessor[],
): Supplier[] {
  return inUse.filter((supplier) => !listed.some((processor) => isWith(processor, supplier)))
}

function isWith({name, product, website}: ListedProcessor, supplier: Supplier): boolean {
  const wanted = wordsIn(supplier.name).join(' ')
  const isNamed = [name, product].some((text) =>
    ` ${wordsIn(text ?? '').join(' ')} `.includes(` ${wanted} `),
  )
  return isNamed || isAt(website ?? '', supplier.domain)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isAt(website: string, domain: string): boolean {
  const address = /^https?:/i.test(website) ? website : `https://${website}`
  if (!URL.canParse(address)) return false
  const host = new URL(address).hostname.replace(/^www\./, '')
  return isUnder(host, domain) || (host.includes('.') && isUnder(domain, host))
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
