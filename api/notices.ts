import {currentCacheControl} from './_server/notices/cacheControl.js'
import {readList} from './_server/notices/readList.js'
import {textResponse} from './_server/notices/textResponse.js'
import {route, type Call} from './_server/route.js'

/** Every brand and the notices it has, with the version in force and the latest one. */
async function listNotices(call: Call): Promise<Response> {
  const {brands, upcoming} = await readList(call.services, call.now)
  return await textResponse(call, {
    text: JSON.stringify({brands}),
    mediaType: 'application/json',
    cacheControl: currentCacheControl(upcoming, call.now),
  })
}

export default route('/api/notices', {GET: listNotices}, {isForAnySite: true})
