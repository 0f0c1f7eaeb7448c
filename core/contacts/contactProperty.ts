import type {Brand} from '../content/brand.js'

const longest = 50

interface OfNewsletter {
  readonly brand: string
  readonly newsletter: string
}

/**
 * The name of a contact's property about one newsletter: `consent_klinikk24_nytt`. Resend takes up
 * to 50 ASCII letters, digits and underscores.
 *
 * Where the readable name is longer, or two newsletters would share it ("a-b" of "c", "b" of "c-a"),
 * it ends in a hash: else one newsletter's mail would hold another one's unsubscribe link.
 */
export async function contactProperty(
  kind: 'consent' | 'unsubscribe',
  {brand, newsletter}: OfNewsletter,
  brands: readonly Pick<Brand, 'slug' | 'newsletters'>[],
): Promise<string> {
  const readable = readableName(kind, {brand, newsletter})
  const alike = brands
    .flatMap(({slug, newsletters}) =>
      (newsletters ?? []).map((one) => ({brand: slug.current, newsletter: one.slug.current})),
    )
    .filter((one) => one.brand !== brand || one.newsletter !== newsletter)
    .some((one) => readableName(kind, one) === readable)
  if (!alike && readable.length <= longest) return readable
  const bytes = new TextEncoder().encode(JSON.stringify([brand, newsletter]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 5)
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${readable.slice(0, longest - hash.length - 1)}_${hash}`
}

function readableName(kind: string, {brand, newsletter}: OfNewsletter): string {
  return `${kind}_${brand}_${newsletter}`.replaceAll(/\W/g, '_')
}
