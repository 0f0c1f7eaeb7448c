import {Badge, Button, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import type {FactProposal} from '../../../core/import/factProposal.js'
import type {Language} from '../../../core/language.js'
import {useStudioText} from '../locale/useStudioText.js'
import {proposalInWords} from './proposalInWords.js'

/** One fact that was read: what it is, whether the group has it, and whether it is taken. */
export function ProposedFact({
  proposal,
  language,
  isTaken,
  isShown,
  onTake,
  onShow,
}: {
  readonly proposal: FactProposal
  /** Of the text. */
  readonly language: Language
  readonly isTaken: boolean
  readonly isShown: boolean
  readonly onTake: (isTaken: boolean) => void
  readonly onShow: () => void
}) {
  const text = useStudioText()
  const id = useId()
  const {type, isCertain, knownId} = proposal
  const {name, details} = proposalInWords(proposal, language, text)
  return (
    <Card as="li" padding={3} radius={2} border tone={isShown ? 'primary' : 'default'}>
      <Flex gap={3} align="flex-start">
        <Checkbox
          id={id}
          checked={isTaken}
          onChange={({currentTarget}) => onTake(currentTarget.checked)}
        />
        <Stack gap={3} flex={1}>
          <Text as="label" size={1} weight="medium" htmlFor={id}>
            {text(`import.${type}`)}: {name}
          </Text>
          {details.map((line) => (
            <Text key={line} size={1} muted>
              {line}
            </Text>
          ))}
          <Flex gap={2} wrap="wrap" align="center">
            {knownId === undefined ? null : <Badge tone="positive">{text('import.known')}</Badge>}
            {isCertain ? null : <Badge tone="caution">{text('import.unsure')}</Badge>}
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={text('import.show')}
              onClick={onShow}
            />
          </Flex>
        </Stack>
      </Flex>
    </Card>
  )
}
