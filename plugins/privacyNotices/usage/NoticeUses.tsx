import {Badge, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'

import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {NoticeUsage, UsageState} from './factUsage.js'
import {LinkLine, LinkList} from './LinkList.js'
import {isDiffering, type NoticeRecord} from './noticeRecord.js'
import {standingLine} from './standingLine.js'

const tones = {
  site: 'positive',
  siteOnly: 'caution',
  published: 'caution',
  draft: 'default',
} as const satisfies Record<UsageState, string>

/** The notices that show a fact, brand by brand, each a link that opens it beside the fact. */
export function NoticeUses({uses}: {readonly uses: readonly NoticeUsage[]}) {
  const text = useStudioText()
  const {ReferenceChildLink} = usePaneRouter()
  const brands = Map.groupBy(uses, ({record}) => record.brandName)
  return (
    <Stack gap={4} data-testid="fact-in-notices">
      <Text size={1} weight="semibold">
        {text('usage.inNotices')} ({uses.length})
      </Text>
      {[...brands].map(([brand, inBrand]) => (
        <Stack key={brand} gap={3}>
          <Text size={1} muted>
            {brand}
          </Text>
          <LinkList radius={2} border overflow="hidden">
            {inBrand.map(({record, state, isEmbedded}) => (
              <ReferenceChildLink
                key={record.noticeId}
                documentId={record.noticeId}
                documentType="privacyNotice"
                parentRefPath={[]}
              >
                <LinkLine
                  title={`${record.title || text('usage.untitled')} (${record.language})`}
                  subtitle={notesOn(record, isEmbedded, text)}
                  marks={<Badge tone={tones[state]}>{text(`usage.state.${state}`)}</Badge>}
                />
              </ReferenceChildLink>
            ))}
          </LinkList>
        </Stack>
      ))}
    </Stack>
  )
}

/** Which version its site shows, and why that is not what is published. */
function notesOn(record: NoticeRecord, isEmbedded: boolean, text: StudioText): string {
  const {version} = record.shown ?? {}
  const notes = [
    isDiffering(record)
      ? standingLine(record, text)
      : version === undefined
        ? ''
        : text('usage.version', {version}),
    isEmbedded ? text('usage.embedded') : '',
  ]
  return notes.filter(Boolean).join(' · ')
}
