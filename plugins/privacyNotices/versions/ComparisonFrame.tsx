import {Box} from '@sanity/ui'
import {useMemo} from 'react'
import {useColorSchemeValue} from 'sanity'

import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {renderComparison} from '../../../core/diff/renderComparison.js'
import type {Language} from '../../../core/language.js'
import {proposeKind} from '../../../core/stamp/proposeKind.js'
import {useStudioText} from '../locale/useStudioText.js'
import {NoticeFrame} from '../preview/NoticeFrame.js'
import type {Scheme} from '../preview/previewPage.js'
import {comparisonPage} from './comparisonPage.js'

/** Two texts of a notice laid together as readers are shown it: facts in short, then word for word. */
export function ComparisonFrame(props: {
  readonly before: ResolvedNotice
  readonly after: ResolvedNotice
  readonly accentColor?: string | undefined
  readonly scheme?: Scheme
}) {
  const {before, after} = props
  const body = useMemo(() => {
    const {reasons} = proposeKind(before, after)
    return renderComparison(diffNotices(before, after), reasons, after.language).markup
  }, [before, after])
  return <ComparisonBody {...props} body={body} language={after.language} />
}

/** A comparison that is rendered already, in a frame that runs nothing. */
export function ComparisonBody({
  body,
  language,
  accentColor,
  scheme,
}: {
  readonly body: string
  readonly language: Language
  readonly accentColor?: string | undefined
  /** As the Studio's, unless one is chosen. */
  readonly scheme?: Scheme
}) {
  const text = useStudioText()
  const studioScheme = useColorSchemeValue()
  const shown = scheme ?? studioScheme
  const markup = useMemo(
    () => comparisonPage(body, {language, accentColor, scheme: shown}),
    [body, language, accentColor, shown],
  )
  return (
    <Box height="fill" data-testid="comparison">
      <NoticeFrame markup={markup} title={text('versions.comparison')} scheme={shown} />
    </Box>
  )
}
