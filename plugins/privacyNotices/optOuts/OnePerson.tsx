import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Flex, Label, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useRef, useState, type FormEvent} from 'react'

import {isAddress} from '../../../core/subject/isAddress.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from './ledgerReading.js'
import {LookedUp} from './LookedUp.js'
import {lookUpAnswer, type LookUpAnswer} from './optOutAnswers.js'
import {SomeoneWhoCalled} from './SomeoneWhoCalled.js'

/**
 * Looks one address up, and leaves for whoever cannot do it by themselves.
 *
 * The address stands in this field alone: it is in no document, no link and no history.
 */
export function OnePerson({brands}: {readonly brands: readonly LedgerBrand[]}) {
  const text = useStudioText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const {ask, isAsking, problem} = useDesk('lookUpOptOut', lookUpAnswer)
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<LookUpAnswer>()
  const hasAddress = isAddress(address)

  const change = (typed: string): void => {
    setAddress(typed)
    // What was found belongs to the address it was asked with.
    setFound(undefined)
  }
  const lookUp = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!hasAddress || isAsking) return
    setFound(undefined)
    setFound(await ask({address: address.trim()}))
  }
  return (
    <>
      <form onSubmit={(event) => void lookUp(event)} data-testid="look-up">
        <Stack gap={3}>
          <Label as="label" size={1} htmlFor={id}>
            {text('optOuts.address')}
          </Label>
          <Text size={1} muted id={`${id}-help`}>
            {text('optOuts.addressHelp')}
          </Text>
          <Flex gap={2} wrap="wrap">
            <Box flex={1} style={{minWidth: '14rem'}}>
              <TextInput
                ref={field}
                id={id}
                type="email"
                inputMode="email"
                autoComplete="off"
                spellCheck={false}
                fontSize={1}
                padding={3}
                aria-describedby={`${id}-help`}
                value={address}
                onChange={({currentTarget}) => change(currentTarget.value)}
              />
            </Box>
            <Button
              type="submit"
              mode="ghost"
              fontSize={1}
              padding={3}
              icon={SearchIcon}
              text={text('optOuts.lookUp')}
              disabled={!hasAddress || isAsking}
              loading={isAsking}
            />
            <Button
              mode="bleed"
              fontSize={1}
              padding={3}
              text={text('optOuts.clear')}
              disabled={address === ''}
              onClick={() => {
                change('')
                field.current?.focus()
              }}
            />
          </Flex>
          {address.includes('@') && !hasAddress ? (
            <Text size={1} muted>
              {text('optOuts.noAddress')}
            </Text>
          ) : null}
          <Problem message={problem} />
          {found ? <LookedUp found={found} brands={brands} /> : null}
        </Stack>
      </form>
      <SomeoneWhoCalled
        address={hasAddress ? address.trim() : undefined}
        brands={brands}
        onRecorded={() => setFound(undefined)}
      />
    </>
  )
}
