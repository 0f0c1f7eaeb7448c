import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useMemo, useRef, useState} from 'react'

import {importedOptOuts} from '../../../core/optOut/importedOptOuts.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ChooseFile} from './ChooseFile.js'
import {FallbackChoice, type Fallback} from './FallbackChoice.js'
import {importInChunks, type ImportProgress} from './importInChunks.js'
import {ImportSummary} from './ImportSummary.js'
import type {LedgerBrand} from './ledgerReading.js'
import {importAnswer} from './optOutAnswers.js'
import {readOptOutFile, type OptOutFile} from './readOptOutFile.js'
import {RefusedRows} from './RefusedRows.js'

/** Brings in a file of opt-outs made elsewhere. It is read in this browser and kept nowhere. */
export function ImportOptOuts({brands}: {readonly brands: readonly LedgerBrand[]}) {
  const text = useStudioText()
  const {ask, problem} = useDesk('importOptOuts', importAnswer)
  const [file, setFile] = useState<{readonly name: string; readonly content: OptOutFile}>()
  const [fallback, setFallback] = useState<Fallback>({})
  const [progress, setProgress] = useState<ImportProgress>()
  const isStopped = useRef(false)
  const content = file?.content
  const plan = useMemo(
    () =>
      content?.state === 'read' ? importedOptOuts(content.table, brands, fallback) : undefined,
    [content, brands, fallback],
  )

  const leftOut = (plan?.refused ?? []).map(({row, reason}) => ({
    row,
    why: text(`optOuts.row.${reason}`),
  }))

  const open = async (chosen: File): Promise<void> => {
    setProgress(undefined)
    setFile({name: chosen.name, content: await readOptOutFile(chosen)})
  }
  const send = async (): Promise<void> => {
    if (!plan) return
    isStopped.current = false
    await importInChunks(
      plan.rows,
      (rows) => ask({rows}),
      setProgress,
      () => isStopped.current,
    )
  }
  return (
    <Stack gap={4} data-testid="import-opt-outs">
      <Text size={1} muted>
        {text('optOuts.importHelp')}
      </Text>
      <ChooseFile
        label={text(file ? 'optOuts.chooseOther' : 'optOuts.choose')}
        isDisabled={progress?.state === 'running'}
        onFile={(chosen) => void open(chosen)}
      />
      <Problem message={content && unreadable(content, plan !== undefined, text)} />
      {file && plan && !progress ? (
        <>
          <FallbackChoice brands={brands} fallback={fallback} onFallback={setFallback} />
          <Text size={1} weight="semibold" role="status" data-testid="import-plan">
            {text('optOuts.ready', {count: plan.rows.length, name: file.name})}
          </Text>
          <RefusedRows
            title={text('optOuts.leftOut', {count: plan.refused.length})}
            rows={leftOut}
          />
          <Flex>
            <Button
              tone="primary"
              fontSize={1}
              padding={3}
              text={text('optOuts.import', {count: plan.rows.length})}
              disabled={plan.rows.length === 0}
              onClick={() => void send()}
              data-testid="start-import"
            />
          </Flex>
        </>
      ) : null}
      {progress ? (
        <ImportSummary
          progress={progress}
          leftOut={leftOut}
          onStop={() => (isStopped.current = true)}
        />
      ) : null}
      <Problem message={problem} />
    </Stack>
  )
}

/** Why nothing of a file can be imported. */
function unreadable(
  content: OptOutFile,
  hasPlan: boolean,
  text: ReturnType<typeof useStudioText>,
): string | undefined {
  if (content.state === 'too-large') return text('optOuts.tooLarge')
  if (content.state === 'no-table') return text('optOuts.noTable', {line: content.line ?? 1})
  return hasPlan ? undefined : text('optOuts.noColumn')
}
