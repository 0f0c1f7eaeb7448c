import {Box, Card, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {resolvedNoticeSchema} from '../../../core/compose/resolvedNotice.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import {noticeVersionSchema} from '../../../core/stamp/noticeVersion.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {useStudioText} from '../locale/useStudioText.js'
import {NoticeFrame} from './NoticeFrame.js'

/** A stamped version as its readers got it, rendered from the version alone. */
export const VersionPreview: UserViewComponent = ({document}) => {
  const text = useStudioText()
  const content = useStudioContent()
  const noticeId = document.displayed['noticeId']
  const notice = useCell(
    useMemo(
      () => content.notice(typeof noticeId === 'string' ? noticeId : ''),
      [content, noticeId],
    ),
  )
  const version = useMemo(
    () => noticeVersionSchema.safeParse(document.displayed),
    [document.displayed],
  )
  const markup = useMemo(() => {
    if (!version.success) return undefined
    const {resolved, ...metadata} = version.data
    const brands = notice.state === 'read' ? notice.value.facts.published.facts.brands : []
    const brand = brands.find(({slug}) => slug.current === metadata.brand)
    return renderNoticePage({
      resolved: resolvedNoticeSchema.parse(JSON.parse(resolved)),
      metadata,
      history: notice.state === 'read' ? notice.value.reading.versions : [],
      timeZone: brand?.timeZone ?? 'Europe/Oslo',
      accentColor: brand?.accentColor,
    }).markup
  }, [version, notice])
  if (markup) return <NoticeFrame markup={markup} title={text('preview.versionTitle')} />
  return (
    <Box padding={3}>
      <Card tone="critical" padding={3} radius={2} border>
        <Text size={1}>{text('preview.versionUnreadable')}</Text>
      </Card>
    </Box>
  )
}
