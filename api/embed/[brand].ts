import {embeddedPage} from '../_server/embed/embeddedPage.js'
import {route, type Call} from '../_server/route.js'
import notice from '../notices/[brand].js'

/** The version in force as the embed script takes it: the notice's page without its style. */
async function readEmbedded({request, url}: Call): Promise<Response> {
  const address = new URL(url)
  address.pathname = url.pathname.replace('/embed/', '/notices/')
  address.searchParams.set('format', 'html')
  const page = await notice.fetch(new Request(address, {headers: request.headers}))
  return await embeddedPage(page)
}

export default route('/api/embed/:brand', {GET: readEmbedded}, {isForAnySite: true})
