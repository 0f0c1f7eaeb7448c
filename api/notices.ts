import * as z from 'zod'

import {noticePath} from '../core/stamp/noticePath.js'
import {noticeNameSchema} from '../core/stamp/noticeVersion.js'
import {route, type Call} from './_server/route.js'

const listQuery = `{
  "brands": *[_type == "brand"] | order(slug.current asc){"brand": slug.current, name},
  "heads": *[_type == "noticeHead" && version > 0] | order(notice asc, language asc){
    brand, notice, language, version
  }
}`

const listSchema = z.object({
  brands: z.array(z.object({brand: z.string(), name: z.string()})),
  heads: z.array(noticeNameSchema.extend({version: z.number()})),
})

/** Every brand and the notices it has, with the number of the latest version. */
async function listNotices({services}: Call): Promise<Response> {
  const {brands, heads} = await services.query(listSchema, listQuery)
  const listed = brands.map(({brand, name}) => ({
    brand,
    name,
    notices: heads
      .filter((head) => head.brand === brand)
      .map((head) => ({
        notice: head.notice,
        language: head.language,
        version: head.version,
        url: noticePath(head),
      })),
  }))
  return Response.json(
    {brands: listed},
    {
      headers: {
        'cache-control': 'public, max-age=0, s-maxage=60',
        'access-control-allow-origin': '*',
      },
    },
  )
}

export default route('/api/notices', {GET: listNotices})
