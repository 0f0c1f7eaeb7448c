import {AddIcon} from '@sanity/icons/Add'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {usePaneRouter} from 'sanity/structure'

import type {Brand} from '../../../core/content/brand.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useStudioText} from '../locale/useStudioText.js'
import {LinkLine, LinkList} from './LinkList.js'
import {startOwnWording} from './startOwnWording.js'
import {ownWordingsOf} from './usesInFacts.js'

/** Which brands say a shared text in their own words, and the way to give one more its own. */
export function OwnWordings({
  clauseId,
  facts,
}: {
  readonly clauseId: string
  readonly facts: NoticeFacts
}) {
  const text = useStudioText()
  const {ReferenceChildLink} = usePaneRouter()
  const clause = facts.clauses.find(({_id}) => _id === clauseId)
  if (!clause) return null
  const shared = clause.overrides
    ? facts.clauses.find(({_id}) => _id === clause.overrides?._ref)
    : undefined
  const wordings = shared ? [shared] : ownWordingsOf(clauseId, facts)
  const taken = new Set(wordings.map(({brand}) => brand?._ref))
  const brands = facts.brands.filter(
    ({_id, group}) => group._ref === clause.group._ref && !taken.has(_id),
  )
  return (
    <Stack gap={4} data-testid="own-wordings">
      <Text size={1} weight="semibold">
        {text(shared ? 'usage.replaces' : 'usage.ownWordings')}
      </Text>
      {wordings.length > 0 ? (
        <LinkList radius={2} border overflow="hidden">
          {wordings.map(({_id, title, brand}) => (
            <ReferenceChildLink key={_id} documentId={_id} documentType="clause" parentRefPath={[]}>
              <LinkLine
                title={facts.brands.find((one) => one._id === brand?._ref)?.name ?? title}
                subtitle={brand ? title : undefined}
              />
            </ReferenceChildLink>
          ))}
        </LinkList>
      ) : (
        <Text size={1} muted>
          {text('usage.noOwnWordings')}
        </Text>
      )}
      {clause.overrides ? null : <NewOwnWording clauseId={clauseId} brands={brands} />}
    </Stack>
  )
}

function NewOwnWording({
  clauseId,
  brands,
}: {
  readonly clauseId: string
  readonly brands: readonly Brand[]
}) {
  const text = useStudioText()
  const {client} = useStudioContent()
  const {handleEditReference} = usePaneRouter()
  const [isChoosing, setIsChoosing] = useState(false)
  const [isWorking, setIsWorking] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  async function start(brand: Brand): Promise<void> {
    setIsWorking(true)
    setRefusal(undefined)
    try {
      const id = await startOwnWording(client, clauseId, brand, (title) =>
        text('usage.ownWordingTitle', {title, brand: brand.name}),
      )
      setIsChoosing(false)
      handleEditReference({id, type: 'clause', parentRefPath: [], template: {id: 'clause'}})
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    } finally {
      setIsWorking(false)
    }
  }

  if (brands.length === 0) {
    return (
      <Text size={1} muted>
        {text('usage.allHaveOwn')}
      </Text>
    )
  }
  return (
    <Stack gap={3}>
      <Flex>
        <Button
          icon={AddIcon}
          text={text('usage.giveOwnWording')}
          mode="ghost"
          fontSize={1}
          padding={3}
          selected={isChoosing}
          loading={isWorking}
          onClick={() => setIsChoosing(!isChoosing)}
          data-testid="give-own-wording"
        />
      </Flex>
      {isChoosing ? (
        <Flex gap={2} wrap="wrap" data-testid="choose-brand">
          {brands.map((brand) => (
            <Button
              key={brand._id}
              text={brand.name}
              mode="ghost"
              fontSize={1}
              padding={3}
              disabled={isWorking}
              onClick={() => void start(brand)}
            />
          ))}
        </Flex>
      ) : null}
      {refusal ? (
        <Card tone="critical" padding={3} radius={2} border>
          <Text size={1}>{refusal}</Text>
        </Card>
      ) : null}
    </Stack>
  )
}
