import * as z from 'zod'

import {languageSchema} from '../core/language.js'
import type {LinkDefaults} from '../core/optOut/linkColumns.js'
import type {LinkBrand} from '../core/optOut/readLinkRow.js'
import {newsletterOf} from '../core/optOut/sendingBrand.js'
import {Refusal} from '../core/refusal.js'
import {type Call, route} from './_server/route.js'
import {bodyTexts} from './_server/senders/bodyTexts.js'
import {csvLinkFile} from './_server/senders/csvLinkFile.js'
import {fetchLinkBrands} from './_server/senders/fetchLinkBrands.js'
import {jsonLinkFile} from './_server/senders/jsonLinkFile.js'
import {type LinkCall, linkTexts} from './_server/senders/linkTexts.js'
import {ndjsonLinkFile} from './_server/senders/ndjsonLinkFile.js'
import {readQuery} from './_server/senders/readQuery.js'
import {assertSendsFor, type Sender, senderOf} from './_server/senders/senderOf.js'
import {textStream} from './_server/senders/textStream.js'

const querySchema = z.strictObject({
  brand: z.string().min(1).optional(),
  newsletter: z.string().min(1).optional(),
  language: languageSchema.optional(),
})

type Form = (request: Request, call: LinkCall) => Promise<AsyncGenerator<string>>

/** The forms a file can have, by media type. */
const forms: Readonly<Record<string, Form>> = {
  'text/csv': async (request, call) =>
    linkTexts(await csvLinkFile(bodyTexts(request), call.defaults), call),
  'application/x-ndjson': async (request, call) =>
    linkTexts(ndjsonLinkFile(bodyTexts(request), call.defaults), call),
  'application/json': async (request, call) =>
    linkTexts(await jsonLinkFile(request, call.defaults), call),
}

/** Gives the people of a sender's file their unsubscribe links, in the form it came in. */
async function addLinks({request, url, services, now}: Call): Promise<Response> {
  const sender = senderOf({request, services})
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  const form = Object.hasOwn(forms, type) ? forms[type] : undefined
  if (!form) {
    throw new Refusal('wrong_type', `Expected one of ${Object.keys(forms).join(', ')}.`)
  }
  if (parameters.some((one) => /^charset=(?!"?utf-?8"?$)/.test(one))) {
    throw new Refusal('wrong_type', 'Expected UTF-8.')
  }
  const defaults = readQuery(url, querySchema)
  const brands = await fetchLinkBrands(services)
  assertKnown(defaults, brands, sender)
  const texts = await form(request, {services, sender, brands, defaults, now})
  return new Response(await textStream(texts), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** What is to hold for all rows is checked once, before any of them. */
function assertKnown(
  {brand: slug, newsletter}: LinkDefaults,
  brands: readonly LinkBrand[],
  sender: Sender,
): void {
  if (slug === undefined) return
  const brand = brands.find((one) => one.slug.current === slug)
  if (!brand) throw new Refusal('not_found', 'No brand goes by the name given as brand=.')
  assertSendsFor(sender, slug)
  if (newsletter !== undefined && !newsletterOf(brand, newsletter)) {
    throw new Refusal('not_found', 'The brand has no newsletter of the name given as newsletter=.')
  }
}

export default route('/api/links', {POST: addLinks})
