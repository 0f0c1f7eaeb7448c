import {Button, Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {languageNames, type Language} from '../../../core/language.js'
import {starterKinds, type StarterKind} from '../../../core/starters/starterKind.js'
import {sectionNames} from '../../../core/starters/startNotice.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Offers to fill an empty notice: for whom it is, and one button. */
export function StarterCard({
  language,
  isHealthService,
  firstKind,
  onStart,
}: {
  /** None while brand or language is not chosen. */
  readonly language: Language | undefined
  readonly isHealthService: boolean
  readonly firstKind: StarterKind
  readonly onStart: (kind: StarterKind) => void
}) {
  const text = useStudioText()
  const name = useId()
  const [kind, setKind] = useState(firstKind)
  const count = sectionNames({kind, isHealthService}).length
  return (
    <Card tone="primary" border radius={2} padding={4} data-testid="starter-card">
      <Stack gap={4}>
        <Stack gap={3}>
          <Text weight="semibold">{text('starters.heading')}</Text>
          <Text size={1} muted>
            {language
              ? text('starters.lead', {language: languageNames[language]})
              : text('starters.chooseFirst')}
          </Text>
        </Stack>
        {language ? (
          <>
            <Stack gap={4} role="radiogroup" aria-label={text('starters.whom')}>
              <Text size={1} weight="medium">
                {text('starters.whom')}
              </Text>
              {starterKinds.map((one) => (
                <Flex key={one} as="label" gap={3} align="flex-start">
                  <Radio
                    name={name}
                    value={one}
                    checked={one === kind}
                    onChange={() => setKind(one)}
                  />
                  <Stack gap={2} flex={1}>
                    <Text size={1}>{text(`starters.${one}`)}</Text>
                    <Text size={1} muted>
                      {text(`starters.${one}.hint`)}
                    </Text>
                  </Stack>
                </Flex>
              ))}
            </Stack>
            <Flex>
              <Button
                tone="primary"
                fontSize={1}
                padding={3}
                text={text('starters.start', {count})}
                onClick={() => onStart(kind)}
                data-testid="start-from-template"
              />
            </Flex>
          </>
        ) : null}
      </Stack>
    </Card>
  )
}
