import {Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import type {FactProposal} from '../../../core/import/factProposal.js'
import type {Language} from '../../../core/language.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ProposedFact} from './ProposedFact.js'

/** The facts of one notice: of the one that is brought in, or of somebody else's within it. */
export function FactList({
  owner,
  proposals,
  language,
  taken,
  shown,
  onTake,
  onShow,
}: {
  /** Whose notice is pasted in; none is the notice itself. */
  readonly owner?: string | undefined
  readonly proposals: readonly FactProposal[]
  readonly language: Language
  readonly taken: ReadonlySet<string>
  readonly shown: string | undefined
  readonly onTake: (key: string, isTaken: boolean) => void
  readonly onShow: (proposal: FactProposal) => void
}) {
  const text = useStudioText()
  const id = useId()
  return (
    <Stack gap={3}>
      {owner === undefined ? null : (
        <Stack gap={3} paddingTop={3}>
          <Text as="h3" id={id} size={1} weight="semibold">
            {text('import.of', {organisation: owner})}
          </Text>
          <Text size={1} muted>
            {text('import.ofWhat')}
          </Text>
        </Stack>
      )}
      <Stack
        gap={3}
        as="ul"
        {...(owner !== undefined && {'aria-labelledby': id})}
        style={{listStyle: 'none', margin: 0, padding: 0}}
      >
        {proposals.map((proposal) => (
          <ProposedFact
            key={proposal.key}
            proposal={proposal}
            language={language}
            isTaken={taken.has(proposal.key)}
            isShown={shown === proposal.key}
            onTake={(isTaken) => onTake(proposal.key, isTaken)}
            onShow={() => onShow(proposal)}
          />
        ))}
      </Stack>
    </Stack>
  )
}
