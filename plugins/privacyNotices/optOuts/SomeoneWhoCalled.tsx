import {Box, Button, Card, Flex, Heading, Label, Select, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {isLanguage, languageNames, type Language} from '../../../core/language.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from './ledgerReading.js'
import {leftWords} from './leftWords.js'
import {recordAnswer, type RecordAnswer} from './optOutAnswers.js'
import {ScopeChoice, type ChosenScope} from './ScopeChoice.js'

/** Leaves for somebody who asked by phone, mail or at the counter, and says exactly what was done. */
export function SomeoneWhoCalled({
  address,
  brands,
  onRecorded,
}: {
  /** The address as typed above; `undefined` while it is none. */
  readonly address: string | undefined
  readonly brands: readonly LedgerBrand[]
  readonly onRecorded: () => void
}) {
  const text = useStudioText()
  const id = useId()
  const {ask, isAsking, problem} = useDesk('recordOptOut', recordAnswer)
  const [slug, setSlug] = useState(brands[0]?.slug.current)
  const [scope, setScope] = useState<ChosenScope>()
  const [spoken, setSpoken] = useState<Language>()
  const [done, setDone] = useState<{readonly for: string; readonly answer: RecordAnswer}>()
  const brand = brands.find((each) => each.slug.current === slug) ?? brands[0]
  if (!brand) {
    return (
      <Text size={1} muted>
        {text('optOuts.noBrands')}
      </Text>
    )
  }
  const language = spoken ?? brand.prevailingLanguage

  const choose = (change: () => void): void => {
    change()
    setDone(undefined)
  }
  const record = async (asked: ChosenScope, to: string): Promise<void> => {
    setDone(undefined)
    const answer = await ask({address: to, brand: brand.slug.current, scope: asked, language})
    if (!answer) return
    setDone({for: to, answer})
    onRecorded()
  }
  return (
    <Card padding={4} radius={2} border data-testid="someone-who-called">
      <Stack gap={4}>
        <Stack gap={3}>
          <Heading as="h2" size={0}>
            {text('optOuts.caller')}
          </Heading>
          <Text size={1} muted>
            {text('optOuts.callerHelp')}
          </Text>
        </Stack>
        {brands.length > 1 ? (
          <Stack gap={3}>
            <Label as="label" size={1} htmlFor={`${id}-brand`}>
              {text('optOuts.head.brand')}
            </Label>
            <Select
              id={`${id}-brand`}
              fontSize={1}
              value={brand.slug.current}
              onChange={({currentTarget}) =>
                choose(() => {
                  setSlug(currentTarget.value)
                  setScope(undefined)
                })
              }
            >
              {brands.map((each) => (
                <option key={each.slug.current} value={each.slug.current}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Stack>
        ) : null}
        <ScopeChoice brand={brand} scope={scope} onScope={(next) => choose(() => setScope(next))} />
        {scope && scope.kind !== 'newsletter' ? (
          <Stack gap={3}>
            <Label as="label" size={1} htmlFor={`${id}-language`}>
              {text('optOuts.speaks')}
            </Label>
            <Text size={1} muted id={`${id}-language-help`}>
              {text('optOuts.speaksHelp')}
            </Text>
            <Box>
              <Select
                id={`${id}-language`}
                fontSize={1}
                aria-describedby={`${id}-language-help`}
                value={language}
                onChange={({currentTarget}) => {
                  if (isLanguage(currentTarget.value)) setSpoken(currentTarget.value)
                }}
              >
                {Object.entries(languageNames).map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            </Box>
          </Stack>
        ) : null}
        <Flex gap={3} align="center" wrap="wrap">
          <Button
            tone="primary"
            fontSize={1}
            padding={3}
            text={text('optOuts.record')}
            disabled={address === undefined || scope === undefined || isAsking}
            loading={isAsking}
            onClick={() => {
              if (address !== undefined && scope) void record(scope, address)
            }}
            data-testid="record-opt-out"
          />
          {address === undefined ? (
            <Text size={1} muted>
              {text('optOuts.recordFirst')}
            </Text>
          ) : null}
        </Flex>
        <Problem message={problem} />
        {done?.for === address && done ? <Recorded done={done.answer} brands={brands} /> : null}
      </Stack>
    </Card>
  )
}

function Recorded({
  done: {entries},
  brands,
}: {
  readonly done: RecordAnswer
  readonly brands: readonly LedgerBrand[]
}) {
  const text = useStudioText()
  const waiting = entries.flatMap(({lists}) => lists.filter(({state}) => state === 'pending'))
  const names = new Set(waiting.map(({list}) => text(`optOuts.list.${list}`)))
  return (
    <Card
      tone="positive"
      padding={3}
      radius={2}
      border
      role="status"
      data-testid="recorded-opt-outs"
    >
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {text('optOuts.recorded')}
        </Text>
        {entries.map((entry) => {
          const {line} = leftWords(entry, brands, text)
          return (
            <Text key={line} size={1}>
              {line}
            </Text>
          )
        })}
        <Text size={1} muted>
          {waiting.length > 0
            ? text('optOuts.someWait', {lists: [...names].join(', ')})
            : text('optOuts.allDone')}
        </Text>
      </Stack>
    </Card>
  )
}
