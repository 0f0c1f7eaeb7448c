import {Card, Stack} from '@sanity/ui'
import {styled} from 'styled-components'

import {instantWords} from '../../../core/words/dateWords.js'
import type {ListedVersion} from '../content/noticeReading.js'
import type {StudioKey} from '../locale/parts.js'
import {useStudioText} from '../locale/useStudioText.js'

const List = styled.dl`
  margin: 0;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.45;
  dt {
    color: var(--card-muted-fg-color);
  }
  dd {
    margin: 0 0 0.5rem;
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-size: 0.75rem;
  }
`

/** What proves a version: its own fingerprint, the one it follows on, and who signed it when. */
export function VersionProof({
  version,
  timeZone,
}: {
  readonly version: ListedVersion
  readonly timeZone: string
}) {
  const text = useStudioText()
  const rows: readonly (readonly [StudioKey, string])[] = [
    ['versions.proof.at', instantWords(text.language, version.stampedAt, timeZone)],
    ['versions.proof.hash', version.hash],
    ['versions.proof.previous', version.previousHash ?? text('versions.proof.none')],
    ['versions.proof.content', version.contentHash],
    ['versions.proof.signature', version.signature],
    ['versions.proof.key', version.keyId],
  ]
  return (
    <Card padding={3} radius={2} border tone="transparent" data-testid="version-proof">
      <Stack>
        <List>
          {rows.map(([key, value]) => (
            <div key={key}>
              <dt>{text(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </List>
      </Stack>
    </Card>
  )
}
