import {NoAnswer} from './LoadingElement.js'

/**
 * The notice as a document of its own: parsed by the browser, and nothing in it runs.
 *
 * XMLHttpRequest, because it is the one way to parse HTML that Trusted Types let through: DOMParser
 * and innerHTML are refused. It sends no cookies to another site.
 */
export async function fetchNoticePage(address: string, signal: AbortSignal): Promise<Document> {
  return await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => {
      const {status, responseXML} = request
      if (status === 200 && responseXML) resolve(responseXML)
      else reject(new NoAnswer(status))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send()
  })
}
