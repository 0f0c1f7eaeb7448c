import {Box} from '@sanity/ui'
import {useMemo} from 'react'
import {styled} from 'styled-components'

import type {RenderedNotice} from '../../../core/render/renderedNotice.js'
import {renderText} from '../../../core/render/renderText.js'

const Pre = styled.pre`
  margin: 0;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font: 0.8125rem/1.5 ui-monospace, monospace;
`

/** The notice as plain text, word for word what a reader without a browser gets. */
export function PlainText({notice}: {readonly notice: RenderedNotice}) {
  const words = useMemo(() => renderText(notice), [notice])
  return (
    <Box padding={4}>
      <Pre lang={notice.resolved.language} tabIndex={0} data-testid="preview-text">
        {words}
      </Pre>
    </Box>
  )
}
