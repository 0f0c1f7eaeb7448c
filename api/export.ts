import type {RequestDetails} from '../core/export/dataRequest.js'
import {
  concernsOf,
  formFaults,
  narrowedBrands,
  requestFormSchema,
  type RequestForm,
} from '../core/export/requestForm.js'
import {askedPage, chooseBrandPage, requestFormPage} from '../core/export/requestFormPage.js'
import {renderPage} from '../core/page/renderPage.js'
import {Refusal} from '../core/refusal.js'
import {askingNetwork} from './_server/export/askingNetwork.js'
import {readerLanguage} from './_server/export/readerLanguage.js'
import {readParty, readBrandNames} from './_server/export/readParty.js'
import {receiveRequest} from './_server/export/receiveRequest.js'
import {typedAddress} from './_server/export/typedAddress.js'
import {pageResponse} from './_server/pageResponse.js'
import {readForm} from './_server/readForm.js'
import {route} from './_server/route.js'

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
    const form = await readForm(request, requestFormSchema)
    const party = await readParty(services, form.brand ?? url.searchParams.get('brand') ?? '')
    const asked = form.lang ?? url.searchParams.get('lang')
    const language = readerLanguage(request, asked, party.brand.prevailingLanguage)
    const address = typedAddress(request, form.address)
    const brands = narrowedBrands(form, party)
    const faults = formFaults(form, address !== undefined)
    if (address === undefined || faults.length > 0) {
      if (!(request.headers.get('accept') ?? '').includes('text/html')) {
        throw new Refusal('bad_request', `Missing or too long: ${faults.join(', ')}.`)
      }
      const page = requestFormPage(party, language, {form, faults})
      return await pageResponse(renderPage(page), {status: 400})
    }
    const {kind, subject} = form
    const what = {address, kind, subject, language, brands}
    const more = {concerns: concernsOf(form), details: detailsOf(form)}
    const network = askingNetwork(services, request)
    await receiveRequest(services, party, {...what, ...more, network}, now)
    return await pageResponse(renderPage(askedPage(party, language, services.settings.mailFrom)))
  },
})

/**
 * Only what was filled in, and what someone is to read: a name helps a handler with the words, the
 * address no longer read only where it is about that.
 */
function detailsOf(form: RequestForm): RequestDetails {
  const {name, words, other, subject} = form
  const isRead = words !== '' || subject !== 'self' || concernsOf(form) !== 'marketing'
  return {
    ...(name && isRead ? {name} : {}),
    ...(words ? {words} : {}),
    ...(other && subject === 'lostAddress' ? {other} : {}),
  }
}
