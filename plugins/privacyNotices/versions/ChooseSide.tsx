import {Box, Select} from '@sanity/ui'

import type {Examination} from '../examine/examineNotice.js'
import {dayInWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {Side} from './CompareVersions.js'

/** Chooses one of the two texts of a comparison. */
export function ChooseSide({
  label,
  examination,
  value,
  onChoose,
}: {
  readonly label: string
  readonly examination: Examination
  readonly value: Side
  readonly onChoose: (side: Side) => void
}) {
  const text = useStudioText()
  const {versions, timeZone, publishedText} = examination
  return (
    <Box>
      <Select
        fontSize={1}
        padding={2}
        aria-label={label}
        value={String(value)}
        onChange={({currentTarget}) => {
          const chosen = currentTarget.value
          onChoose(chosen === 'published' ? chosen : Number(chosen))
        }}
      >
        {publishedText ? <option value="published">{text('versions.published')}</option> : null}
        {versions.map(({version, effectiveAt}) => (
          <option key={version} value={version}>
            {text('versions.option', {version, day: dayInWords(effectiveAt, timeZone, text)})}
          </option>
        ))}
      </Select>
    </Box>
  )
}
