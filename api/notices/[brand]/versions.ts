import {archiveJson} from '../../../core/render/archiveJson.js'
import {renderAtom} from '../../../core/render/renderAtom.js'
import {renderJsonFeed} from '../../../core/render/renderJsonFeed.js'
import {archivePath} from '../../../core/stamp/noticePath.js'
import {askedFormat, type Formats} from '../../_server/notices/askedFormat.js'
import {currentCacheControl} from '../../_server/notices/cacheControl.js'
import {noticeRequest} from '../../_server/notices/noticeRequest.js'
import {readArchive, type Archive} from '../../_server/notices/readArchive.js'
import {textResponse} from '../../_server/notices/textResponse.js'
import {route, type Call} from '../../_server/route.js'

type ArchiveFormat = 'json' | 'atom' | 'feed'

const formats: Formats<ArchiveFormat> = {
  json: 'application/json',
  atom: 'application/atom+xml',
  feed: 'application/feed+json',
}

const textIn: Record<ArchiveFormat, (archive: Archive, notice: Named, origin: string) => string> = {
  json: ({language, versions}, notice) => JSON.stringify(archiveJson(notice, language, versions)),
  atom: (archive, _notice, origin) => renderAtom(archive, origin),
  feed: (archive, _notice, origin) => renderJsonFeed(archive, origin),
}

type Named = Parameters<typeof archiveJson>[0]

/** Every version of a notice, newest first: as JSON, an Atom feed (RFC 4287) or a JSON Feed. */
async function listVersions(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = askedFormat(call, formats)
  const archive = await readArchive(call.services, asked)
  const name = {...asked, language: archive.language}
  return await textResponse(call, {
    text: textIn[format](archive, asked, call.services.settings.publicOrigin),
    mediaType: formats[format],
    cacheControl: currentCacheControl(archive.allVersions, call.now),
    isNegotiated: !call.url.searchParams.has('format'),
    headers: {
      'content-language': archive.language,
      'content-location': archivePath(name, {format}),
    },
  })
}

export default route('/api/notices/:brand/versions', {GET: listVersions}, {isForAnySite: true})
