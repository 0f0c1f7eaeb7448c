import {Button, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {FactProposal} from '../../../core/import/factProposal.js'
import {without, withNeeded} from '../../../core/import/withNeeded.js'
import {languageNames, type Language} from '../../../core/language.js'
import {useStudioText} from '../locale/useStudioText.js'
import {useFocusOnMount} from '../pane/useFocusOnMount.js'
import {FactList} from './FactList.js'
import type {ReadImport} from './readImport.js'
import {SourceText} from './SourceText.js'

/** What was read in a notice beside the notice: each fact can be looked up, taken or left. */
export function ImportedFacts({
  read,
  language,
  onTake,
  onBack,
}: {
  readonly read: ReadImport
  readonly language: Language
  readonly onTake: (accepted: readonly FactProposal[]) => Promise<void>
  readonly onBack: () => void
}) {
  const text = useStudioText()
  const found = useFocusOnMount<HTMLDivElement>()
  const {proposals, imported, text: source} = read
  const [taken, setTaken] = useState<ReadonlySet<string>>(() =>
    withNeeded(
      proposals,
      proposals.filter(({isCertain}) => isCertain).map(({key}) => key),
    ),
  )
  const [shown, setShown] = useState<FactProposal>()
  const [isWorking, setIsWorking] = useState(false)
  const choose = (key: string, isTaken: boolean): void => {
    setTaken(isTaken ? withNeeded(proposals, [...taken, key]) : without(proposals, taken, key))
  }
  const take = async (): Promise<void> => {
    setIsWorking(true)
    await onTake(proposals.filter(({key}) => taken.has(key)))
    setIsWorking(false)
  }
  const notices = [
    {owner: undefined, language: source.language, facts: proposals.filter(isOwn)},
    ...proposals.flatMap((whose) =>
      whose.type === 'embedded'
        ? [
            {
              owner: whose.fields.name,
              language: whose.language,
              facts: proposals.filter(({key, of}) => key === whose.key || of === whose.key),
            },
          ]
        : [],
    ),
  ]
  return (
    <Stack gap={4}>
      <Card
        ref={found}
        tabIndex={-1}
        padding={3}
        radius={2}
        border
        tone="transparent"
        role="status"
        data-testid="import-found"
      >
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('import.found', {
              sections: imported.sections.length,
              facts: proposals.length,
            })}
          </Text>
          {imported.leftOut.length > 0 ? (
            <Text size={1}>{text('import.leftOut', {words: imported.leftOut.join(' · ')})}</Text>
          ) : null}
          {imported.embedded.map(({organisation, headings}) => (
            <Text key={organisation} size={1}>
              {text('import.embeddedText', {organisation, sections: headings.join(' · ')})}
            </Text>
          ))}
          {source.language === language ? null : (
            <Text size={1}>
              {text('import.otherLanguage', {
                read: languageNames[source.language],
                notice: languageNames[language],
              })}
            </Text>
          )}
        </Stack>
      </Card>
      <Grid gap={4} gridTemplateColumns={[1, 1, 2]}>
        <Stack gap={4}>
          {notices.map(({owner, facts, language: of}) => (
            <FactList
              key={owner ?? ''}
              owner={owner}
              proposals={facts}
              language={of}
              taken={taken}
              shown={shown?.key}
              onTake={choose}
              onShow={setShown}
            />
          ))}
        </Stack>
        <SourceText input={source.input} at={shown?.at} />
      </Grid>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" fontSize={1} text={text('import.back')} onClick={onBack} />
        <Button
          tone="primary"
          fontSize={1}
          padding={3}
          text={text('import.take')}
          loading={isWorking}
          disabled={isWorking || imported.sections.length === 0}
          onClick={() => void take()}
          data-testid="take-import"
        />
      </Flex>
    </Stack>
  )
}

function isOwn({type, of}: FactProposal): boolean {
  return type !== 'embedded' && of === undefined
}
