import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useState} from 'react'

import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {languageNames} from '../../../core/language.js'
import type {ComposedDraft, Examination} from '../examine/examineNotice.js'
import {factName, factTypeTitle} from '../examine/factDocuments.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {InSpiteOfErrors} from './InSpiteOfErrors.js'
import {KindChoice} from './KindChoice.js'
import {kindsToChoose, needsReason, type ChosenKind} from './kindWords.js'
import {Part} from './Part.js'
import {WhatChanges} from './WhatChanges.js'

export interface Decision {
  readonly kind?: ChosenKind
  /** Why the kind is lower than proposed, where it is. */
  readonly reason?: string
  readonly summary: string
  /** Why it is published in spite of errors, where it has any. */
  readonly despite?: string
  readonly hasChangeNotice: boolean
}

/** Asks for the decision about the coming version, with everything it rests on above it. */
export function DecisionForm(props: {
  readonly examination: Examination
  readonly draft: ComposedDraft
  /** What has to be mended before anything can be published. */
  readonly missing: readonly string[]
  /** The errors that stop it unless a privacy lead says why not. */
  readonly stop: string | undefined
  readonly isLead: boolean
  readonly refusal: string | undefined
  readonly isWaiting: boolean
  readonly onDecide: (decision: Decision) => void
  readonly onCancel: () => void
}) {
  const {examination, draft, missing, stop, isLead, refusal, isWaiting, onDecide, onCancel} = props
  const text = useStudioText()
  const {proposal, isSameAsLatest, notice} = draft
  const choices = isSameAsLatest ? [] : kindsToChoose(proposal.kind)
  const [chosen, setChosen] = useState<ChosenKind>()
  const [reason, setReason] = useState('')
  const [despite, setDespite] = useState('')
  const [summary, setSummary] = useState(unusedSummary(notice, examination))
  const kind = chosen ?? choices.find((choice) => choice === proposal.kind)
  const isLower = needsReason(proposal.kind, kind)
  const isMaterial = kind === 'material'
  const needsSummary = kind !== undefined
  const isSaid = (!needsSummary || summary.trim() !== '') && (!isLower || reason.trim() !== '')
  const isFree = stop === undefined || (isLead && despite.trim() !== '')
  const isReady = missing.length === 0 && !isWaiting && isSaid && isFree
  const decision = {
    summary,
    ...(kind ? {kind} : {}),
    ...(isLower ? {reason: reason.trim()} : {}),
    ...(stop === undefined ? {} : {despite: despite.trim()}),
  }
  return (
    <Stack gap={5} data-testid="decision-form">
      <Part title={draftTitle(examination, text)}>
        {isSameAsLatest ? (
          <Text size={1}> {text('publish.same', {version: examination.latestVersion ?? 0})}</Text>
        ) : (
          <WhatChanges examination={examination} draft={draft} />
        )}
      </Part>
      {examination.unpublished.length > 0 ? (
        <Part title={text('publish.together')}>
          <Stack gap={2} data-testid="published-together">
            {examination.unpublished.map((fact) => (
              <Text key={fact._id} size={1}>
                {factTypeTitle(fact._type, 1, text)}: {factName(fact, examination.facts, text)}
              </Text>
            ))}
          </Stack>
        </Part>
      ) : null}
      {choices.length > 0 ? (
        <Part title={text('publish.kindQuestion')}>
          <KindChoice
            proposal={proposal}
            kind={kind}
            reason={reason}
            hasPrivacyLeads={examination.hasPrivacyLeads ?? false}
            onKind={setChosen}
            onReason={setReason}
          />
        </Part>
      ) : null}
      {needsSummary ? (
        <Part title={text('publish.summary', {language: languageNames[notice.language]})}>
          <TextArea
            aria-label={text('publish.summaryShort')}
            rows={3}
            fontSize={1}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
            data-testid="decision-summary"
          />
        </Part>
      ) : null}
      {isMaterial ? (
        <Card tone="caution" padding={3} radius={2} border data-testid="material-warning">
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {text('publish.waitsTitle')}
            </Text>
            <Text size={1}>
              {text('publish.waits', {
                version: examination.latestVersion ?? 0,
                count: examination.leadTimeDays,
              })}
            </Text>
          </Stack>
        </Card>
      ) : null}
      {stop === undefined ? null : (
        <InSpiteOfErrors stop={stop} isLead={isLead} reason={despite} onReason={setDespite} />
      )}
      {[...missing, ...(refusal ? [refusal] : [])].map((message) => (
        <Card key={message} tone="critical" padding={3} radius={2} border>
          <Text size={1}>{message}</Text>
        </Card>
      ))}
      <Flex gap={2} justify="flex-end" wrap="wrap">
        <Button mode="bleed" text={text('publish.cancel')} fontSize={1} onClick={onCancel} />
        {isMaterial ? (
          <Button
            mode="ghost"
            text={text('publish.andWait')}
            fontSize={1}
            disabled={!isReady}
            onClick={() => onDecide({...decision, hasChangeNotice: false})}
          />
        ) : null}
        <Button
          tone="primary"
          text={text(isMaterial ? 'publish.andStart' : 'publish.confirm')}
          fontSize={1}
          disabled={!isReady}
          loading={isWaiting}
          onClick={() => onDecide({...decision, hasChangeNotice: isMaterial})}
          data-testid="confirm-publish"
        />
      </Flex>
    </Stack>
  )
}

/** A summary that already stands with a version told of another change. */
function unusedSummary({next}: PrivacyNotice, {versions}: Examination): string {
  const written = next?.summary ?? ''
  return versions.some(({summary}) => summary === written) ? '' : written
}

function draftTitle({latestVersion: version}: Examination, text: StudioText): string {
  return version ? text('publish.changesSince', {version}) : text('publish.firstContent')
}
