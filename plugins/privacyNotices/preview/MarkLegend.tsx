import {Card, Flex, Text} from '@sanity/ui'
import {styled} from 'styled-components'

import {useStudioText} from '../locale/useStudioText.js'
import type {FactMark} from './markFacts.js'

const Swatch = styled.span<{$kind: FactMark['kind']}>`
  border-radius: 3px;
  padding: 0.1em 0.4em;
  ${({$kind}) =>
    $kind === 'unfilled'
      ? 'background: #ffe08a; color: #1a1a1a; border-bottom: 2px solid #b45309;'
      : 'background: #cfe3ff; color: #0f2440; border-bottom: 2px dashed #1d5fbf;'}
`

/**
 * What the marks in the text mean and how many there are. It is always there and of one height, so
 * that the page does not jump while somebody types.
 */
export function MarkLegend({
  marks,
  hasEdits,
}: {
  readonly marks: readonly FactMark[]
  readonly hasEdits: boolean
}) {
  const text = useStudioText()
  const count = (kind: FactMark['kind']) => marks.filter((mark) => mark.kind === kind).length
  const kinds = (['unfilled', 'unpublished'] as const).filter((kind) => count(kind) > 0)
  return (
    <Card borderTop paddingX={3} paddingY={3} aria-label={text('preview.legend')} role="note">
      <Flex gap={3} align="center" data-testid="preview-legend" style={{minHeight: '1.5rem'}}>
        {kinds.map((kind) => (
          <Text key={kind} size={1}>
            <Swatch $kind={kind}>{text(`preview.legend.${kind}`, {count: count(kind)})}</Swatch>
          </Text>
        ))}
        <Text size={1} muted textOverflow="ellipsis">
          {hasEdits
            ? text('preview.legend.edits')
            : kinds.length === 0
              ? text('preview.legend.none')
              : ''}
        </Text>
      </Flex>
    </Card>
  )
}
