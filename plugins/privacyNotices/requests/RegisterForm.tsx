import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState, type FormEvent} from 'react'
import * as z from 'zod'

import {dayWords} from '../../../core/words/dateWords.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from '../optOuts/ledgerReading.js'
import {useFocusOnMount} from '../pane/useFocusOnMount.js'
import {OpenCase} from './OpenCase.js'
import {RequestFields} from './RequestFields.js'
import {gapsOf, registrationOf, type TypedRequest} from './typedRequest.js'

const registeredAnswer = z.object({
  requestId: z.string(),
  dueOn: z.string(),
  isAtOnce: z.boolean(),
  isOpen: z.boolean(),
})

type Registered = z.infer<typeof registeredAnswer> & {readonly isMailed: boolean}

/** Takes a request in, says what is missing before anything is sent, and ends with the reference. */
export function RegisterForm({
  typed,
  brands,
  today,
  onTyped,
  onRegistered,
  onClose,
}: {
  readonly typed: TypedRequest
  readonly brands: readonly LedgerBrand[]
  readonly today: string
  readonly onTyped: (typed: TypedRequest) => void
  readonly onRegistered: () => void
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const form = useRef<HTMLFormElement>(null)
  const {ask, isAsking, problem} = useDesk('registerRequest', registeredAnswer)
  const [hasTried, setHasTried] = useState(false)
  const [done, setDone] = useState<Registered>()
  if (done) return <Done done={done} onClose={onClose} />
  const gaps = hasTried ? gapsOf(typed, today) : []

  const register = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isAsking) return
    setHasTried(true)
    const registration = registrationOf(typed)
    if (!registration || gapsOf(typed, today).length > 0) {
      // Once the fields are marked: the first of them is where to go on.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    const answer = await ask(registration)
    if (!answer) return
    setDone({...answer, isMailed: registration.address !== undefined})
    onRegistered()
  }
  return (
    <form ref={form} noValidate onSubmit={(event) => void register(event)} data-testid="register">
      <Stack gap={5}>
        <Text size={1} muted>
          {text('register.intro')}
        </Text>
        <RequestFields
          typed={typed}
          gaps={gaps}
          brands={brands}
          today={today}
          onChange={(change) => onTyped({...typed, ...change})}
        />
        <Problem
          message={gaps.length > 0 ? text('register.missing', {count: gaps.length}) : problem}
        />
        <Flex gap={2} justify="flex-end" wrap="wrap">
          <Button mode="bleed" fontSize={1} text={text('publish.cancel')} onClick={onClose} />
          <Button
            type="submit"
            tone="primary"
            fontSize={1}
            text={text('register.confirm')}
            disabled={isAsking}
            loading={isAsking}
            data-testid="confirm-registration"
          />
        </Flex>
      </Stack>
    </form>
  )
}

function Done({done, onClose}: {readonly done: Registered; readonly onClose: () => void}) {
  const text = useStudioText()
  const said = useFocusOnMount<HTMLDivElement>()
  return (
    <Stack gap={4} data-testid="registered">
      <Card ref={said} tabIndex={-1} tone="positive" padding={3} radius={2} border role="status">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('register.done')}
          </Text>
          <Text size={1} style={{overflowWrap: 'anywhere'}}>
            {text('requests.reference')}: {done.requestId}
          </Text>
          {done.isAtOnce ? <Text size={1}>{text('register.doneAtOnce')}</Text> : null}
          {done.isOpen ? (
            <>
              <Text size={1}>
                {text('register.doneDue', {day: dayWords(text.language, done.dueOn)})}
              </Text>
              <Text size={1}>
                {text(done.isMailed ? 'register.doneMailed' : 'register.doneLetter')}
              </Text>
            </>
          ) : null}
        </Stack>
      </Card>
      <OpenCase requestId={done.requestId} />
      <Flex justify="flex-end">
        <Button fontSize={1} text={text('publish.close')} onClick={onClose} />
      </Flex>
    </Stack>
  )
}
