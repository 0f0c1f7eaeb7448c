import * as z from 'zod'

import {languageSchema} from '../core/language.js'
import {noticePath} from '../core/stamp/noticePath.js'
import {route, type Call} from './_server/route.js'

const listQuery = `*[_type == "brand"] | order(slug.current asc){
  "brand": slug.current,
  name,
  "notices": *[_type == "noticeHead" && brand == ^.slug.current && version > 0] | order(notice asc, language asc){
    brand, notice, language, version
  }
}`

const listSchema = z.array(
  z.object({
    brand: z.string(),
    name: z.string(),
    notices: z.array(
      z.object({
        brand: z.string(),
        notice: z.string(),
        language: languageSchema,
        version: z.number(),
      }),
    ),
  }),
)

/** Every brand and the notices it has, with the number of the latest version. */
async function listNotices({services}: Call): Promise<Response> {
  const brands = await services.query(listSchema, listQuery)
  const listed = brands.map(({brand, name, notices}) => ({
    brand,
    name,
    notices: notices.map((notice) => ({
      notice: notice.notice,
      language: notice.language,
      version: notice.version,
      url: noticePath(notice),
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
