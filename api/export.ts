import * as z from 'zod'

import {askedPage, chooseBrandPage, requestFormPage} from '../core/export/requestFormPage.js'
import {automaticKindSchema} from '../core/export/requestKind.js'
import {renderPage} from '../core/page/renderPage.js'
import {readerLanguage} from './_server/export/readerLanguage.js'
import {readParty, readBrandNames} from './_server/export/readParty.js'
import {receiveRequest} from './_server/export/receiveRequest.js'
import {typedAddress} from './_server/export/typedAddress.js'
import {pageResponse} from './_server/pageResponse.js'
import {readForm} from './_server/readForm.js'
import {route} from './_server/route.js'

const formSchema = z.object({
  brand: z.string().max(100).optional(),
  lang: z.string().max(10).optional(),
  address: z.string().max(1000),
  kind: automaticKindSchema.default('access'),
})

/** Where a person asks for their data; the answer to the form is the same for every address. */
export default route('/api/export', {
  async GET({request, url, services}) {
    const brand = url.searchParams.get('brand')
    const asked = url.searchParams.get('lang')
    if (!brand) {
      const language = readerLanguage(request, asked)
      const brands = await readBrandNames(services)
      return await pageResponse(renderPage(chooseBrandPage(brands, language)))
    }
    const party = await readParty(services, brand)
    const language = readerLanguage(request, asked, party.brand.prevailingLanguage)
    return await pageResponse(renderPage(requestFormPage(party, language)))
  },

  async POST({request, url, now, services}) {
    const form = await readForm(request, formSchema)
    const party = await readParty(services, form.brand ?? url.searchParams.get('brand') ?? '')
    const asked = form.lang ?? url.searchParams.get('lang')
    const language = readerLanguage(request, asked, party.brand.prevailingLanguage)
    const address = typedAddress(request, form.address)
    if (address === undefined) {
      const page = requestFormPage(party, language, {address: form.address, kind: form.kind})
      return await pageResponse(renderPage(page), {status: 400})
    }
    await receiveRequest(services, party, {address, kind: form.kind, language}, now)
    return await pageResponse(renderPage(askedPage(party, language, services.settings.mailFrom)))
  },
})
