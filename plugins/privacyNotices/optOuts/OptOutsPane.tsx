import type {UserComponent} from 'sanity/structure'
import * as z from 'zod'

import {useStudioText} from '../locale/useStudioText.js'
import {TabbedPane} from '../pane/TabbedPane.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {ImportOptOuts} from './ImportOptOuts.js'
import {LedgerOverview} from './LedgerOverview.js'
import {OnePerson} from './OnePerson.js'
import {useLedger} from './useLedger.js'

const optionsSchema = z.object({groupId: z.string()})

/**
 * The opt-outs of a group: how many there are and what is stuck, one person's, and files of them.
 *
 * What was typed or chosen in a tab stays while another is looked at.
 */
export const OptOutsPane: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const reading = useLedger(groupId)
  if (reading.state === 'loading') return <UnreadPane />
  if (reading.state === 'failed') {
    return <UnreadPane failure={text('optOuts.failed', {reason: reading.message})} />
  }
  const ledger = reading.value
  const tabs = [
    {
      name: 'numbers',
      label: text('optOuts.tab.numbers'),
      panel: <LedgerOverview ledger={ledger} />,
    },
    {
      name: 'person',
      label: text('optOuts.tab.person'),
      panel: <OnePerson brands={ledger.brands} />,
    },
    {
      name: 'import',
      label: text('optOuts.tab.import'),
      panel: <ImportOptOuts brands={ledger.brands} />,
    },
  ]
  return <TabbedPane tabs={tabs} width="46rem" testId="opt-outs" />
}
