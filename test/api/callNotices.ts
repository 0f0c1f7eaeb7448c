import listRoute from '../../api/notices.js'
import noticeRoute from '../../api/notices/[brand].js'
import changeRoute from '../../api/notices/[brand]/notice-of-change.js'
import versionsRoute from '../../api/notices/[brand]/versions.js'
import versionRoute from '../../api/notices/[brand]/versions/[version].js'
import changesRoute from '../../api/notices/[brand]/versions/[version]/changes.js'
import {functionsOrigin} from '../localStack.js'

const routes = [listRoute, changeRoute, changesRoute, versionRoute, versionsRoute, noticeRoute]

/** Asks a function of `/api/notices/` as a reader would; `path` is relative to that. */
export async function callNotices(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(path, `${functionsOrigin}/api/notices/`)
  const {pathname} = url
  const found = routes.find(({pattern}) => new URLPattern({pathname: pattern}).test({pathname}))
  if (!found) throw new Error(`no route for ${url.pathname}`)
  return await found.fetch(new Request(url, init))
}

export const accept = (type: string) => ({headers: {accept: type}})
