import {embedResponse} from './_server/embed/embedResponse.js'
import {route} from './_server/route.js'

/** The script with the two web components, for any site. */
export default route(
  '/api/embed.js',
  {GET: ({request}) => embedResponse(request)},
  {isForAnySite: true},
)
