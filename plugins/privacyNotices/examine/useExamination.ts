import {useEffect, useMemo, useState} from 'react'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {useStudioText} from '../locale/useStudioText.js'
import {examineNotice, type Examination} from './examineNotice.js'

const typingMilliseconds = 120

/**
 * Examines a notice again whenever its form, one of its facts or its versions change.
 *
 * `displayed` is the form's own value, so that what is typed is seen before it is saved.
 */
export function useExamination(
  noticeId: string,
  displayed: unknown,
): {readonly examination?: Examination; readonly failure?: string} {
  const content = useStudioContent()
  const text = useStudioText()
  const notice = useCell(useMemo(() => content.notice(noticeId), [content, noticeId]))
  const [examination, setExamination] = useState<Examination>()
  const [failure, setFailure] = useState<string>()
  const isFirst = examination === undefined

  useEffect(() => {
    if (notice.state !== 'read') return undefined
    let isCurrent = true
    const {reading, facts} = notice.value
    const timer = setTimeout(
      () => {
        examineNotice(displayed ?? reading.draft ?? reading.published, reading, facts, text).then(
          (examined) => {
            if (!isCurrent) return
            setExamination(examined)
            setFailure(undefined)
          },
          (error: unknown) => {
            if (isCurrent) setFailure(error instanceof Error ? error.message : String(error))
          },
        )
      },
      isFirst ? 0 : typingMilliseconds,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [notice, displayed, isFirst, text])

  const problem = failure ?? (notice.state === 'failed' ? notice.message : undefined)
  return {...(examination ? {examination} : {}), ...(problem ? {failure: problem} : {})}
}
