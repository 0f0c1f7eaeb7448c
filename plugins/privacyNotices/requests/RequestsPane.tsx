import type {ReactNode} from 'react'
import type {UserComponent} from 'sanity/structure'
import * as z from 'zod'

import type {ListedCase} from '../../../core/case/listedCase.js'
import {useStudioText} from '../locale/useStudioText.js'
import {TabbedPane} from '../pane/TabbedPane.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {CaseList} from './CaseList.js'
import {Figures} from './Figures.js'
import {OpenCase} from './OpenCase.js'
import {RegisterRequest} from './RegisterRequest.js'
import {useCases} from './useCases.js'

const optionsSchema = z.object({groupId: z.string()})

/** The requests of a group: what is to be answered, by due date, and how long answers take. */
export const RequestsPane: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const reading = useCases(groupId)
  if (reading.state === 'loading') return <UnreadPane />
  if (reading.state === 'failed') {
    return <UnreadPane failure={text('requests.failed', {reason: reading.message})} />
  }
  const cases = reading.value
  const actions = {
    ofGroup: <RegisterRequest brands={cases.brands} today={cases.today} />,
    ofCase: openCaseOf,
  }
  const tabs = [
    {
      name: 'list',
      label: text('requests.tab.list'),
      panel: <CaseList cases={cases} actions={actions} />,
    },
    {name: 'numbers', label: text('requests.tab.numbers'), panel: <Figures cases={cases} />},
  ]
  return <TabbedPane tabs={tabs} width="52rem" testId="requests" />
}

/** Once the personal data is deleted there is nothing left to see. */
function openCaseOf({requestId, purgedAt}: ListedCase): ReactNode {
  return purgedAt ? null : <OpenCase requestId={requestId} />
}
