import {Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {FactProposal} from '../../../core/import/factProposal.js'
import type {Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {Problem} from '../desk/Problem.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ImportedFacts} from './ImportedFacts.js'
import {readImport, type ReadImport} from './readImport.js'
import {TypedNotice} from './TypedNotice.js'
import {useImportInto} from './useImportInto.js'

/** What an editor takes over from a notice that was read. */
export interface TakenImport {
  readonly read: ReadImport
  readonly accepted: readonly FactProposal[]
}

/** Long enough for the browser to draw what was just set. */
const drawnAfterMs = 50

/**
 * The dialog "Import a notice": a text is pasted or a file chosen, and what was read in it stands
 * beside its words. Nothing is written before the editor takes it.
 */
export function ImportNotice({
  brandId,
  language,
  onTake,
}: {
  readonly brandId: string
  /** The language of the notice that is filled. */
  readonly language: Language
  readonly onTake: (taken: TakenImport) => Promise<void>
}) {
  const text = useStudioText()
  const into = useImportInto(brandId)
  const [read, setRead] = useState<ReadImport>()
  const [typed, setTyped] = useState('')
  const [isReading, setIsReading] = useState(false)
  const [isBack, setIsBack] = useState(false)
  const [problem, setProblem] = useState<string>()

  const look = (input: string, name?: string): void => {
    if (!into) return
    setIsReading(true)
    setProblem(undefined)
    // A long notice takes seconds, in which nothing is drawn: first show that it is being read.
    setTimeout(() => {
      setIsReading(false)
      try {
        setRead(readImport(input, name, into))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        setProblem(text(error.code === 'too_large' ? 'import.tooLarge' : 'import.noNotice'))
      }
    }, drawnAfterMs)
  }
  const back = (): void => {
    setRead(undefined)
    setIsBack(true)
  }
  const take = async (accepted: readonly FactProposal[]): Promise<void> => {
    if (!read) return
    try {
      await onTake({read, accepted})
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <Stack gap={4} data-testid="import-notice">
      <Text size={1} muted>
        {text('import.what')}
      </Text>
      {read ? (
        <ImportedFacts read={read} language={language} onTake={take} onBack={back} />
      ) : (
        <TypedNotice
          typed={typed}
          isReady={into !== undefined}
          isReading={isReading}
          isBack={isBack}
          onTyped={setTyped}
          onRead={look}
        />
      )}
      <Problem message={problem} />
    </Stack>
  )
}
