import {Box, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {usePaneRouter, type UserComponent} from 'sanity/structure'
import * as z from 'zod'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {LinkLine, LinkList} from './LinkList.js'
import {usageOf} from './openUsage.js'

const optionsSchema = z.object({groupId: z.string()})

/** A group's shared texts, each with the brands that say it in their own words below it. */
export const SharedTexts: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const {client} = useStudioContent()
  const {ChildLink} = usePaneRouter()
  const reading = useCell(useMemo(() => usageOf(client).sharedTexts(groupId), [client, groupId]))
  if (reading.state === 'loading') return <UnreadPane />
  const texts = reading.state === 'read' ? reading.value : []
  const shared = texts.filter(({overrides}) => !texts.some(({_id}) => _id === overrides))
  return (
    <Box padding={3} data-testid="shared-texts">
      <Stack gap={4}>
        {shared.length === 0 ? (
          <Text size={1} muted>
            {reading.state === 'failed'
              ? text('usage.failed', {message: reading.message})
              : text('usage.noSharedTexts')}
          </Text>
        ) : null}
        {shared.map((one) => {
          const own = texts.filter(({overrides}) => overrides === one._id)
          const brands = own.map(({brandName}) => brandName ?? text('usage.untitled')).join(', ')
          return (
            <LinkList key={one._id} radius={2} border overflow="hidden">
              <ChildLink childId={one._id}>
                <LinkLine
                  title={one.title ?? text('usage.untitled')}
                  subtitle={own.length > 0 ? text('usage.sharedTextFor', {brands}) : undefined}
                />
              </ChildLink>
              {own.map((wording) => (
                <ChildLink key={wording._id} childId={wording._id}>
                  <Box paddingLeft={4}>
                    <LinkLine
                      title={wording.brandName ?? text('usage.untitled')}
                      subtitle={wording.title ?? text('usage.role.ownWording')}
                    />
                  </Box>
                </ChildLink>
              ))}
            </LinkList>
          )
        })}
      </Stack>
    </Box>
  )
}
