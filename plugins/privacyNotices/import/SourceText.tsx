import {Card, Text} from '@sanity/ui'
import {styled} from 'styled-components'

import type {Quote} from '../../../core/reading/quoteOf.js'
import {useStudioText} from '../locale/useStudioText.js'

const Source = styled(Card)`
  position: sticky;
  top: 0;
  align-self: start;
  max-height: 28rem;
  overflow: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  mark {
    background: #ffd54a;
    color: #000;
    outline: 2px solid #8a5a00;
  }
`

/** The text as it was brought, with the words of one fact marked. */
export function SourceText({input, at}: {readonly input: string; readonly at: Quote | undefined}) {
  const text = useStudioText()
  return (
    <Source
      padding={3}
      radius={2}
      border
      tabIndex={0}
      role="region"
      aria-label={text('import.source')}
    >
      <Text size={1} as="div">
        {input.slice(0, at?.start ?? input.length)}
        {at ? (
          <mark key={at.start} ref={bringIntoView}>
            {input.slice(at.start, at.end)}
          </mark>
        ) : null}
        {at ? input.slice(at.end) : null}
      </Text>
    </Source>
  )
}

function bringIntoView(mark: HTMLElement | null): void {
  mark?.scrollIntoView({block: 'center'})
}
