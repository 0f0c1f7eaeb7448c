import {Button} from '@sanity/ui'
import {useState} from 'react'
import {useRouter} from 'sanity/router'

import {useStudioContent} from '../content/StudioContentLayout.js'
import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {startChangeNotice} from './startChangeNotice.js'

/** Starts a change notice for what is published and waits, or opens the one being written. */
export function StartChangeButton({examination}: {readonly examination: Examination}) {
  const {client} = useStudioContent()
  const text = useStudioText()
  const router = useRouter()
  const [isWorking, setIsWorking] = useState(false)
  const {publishedHash, standing, draft} = examination
  if (standing.state !== 'waiting' || publishedHash === undefined) return null

  async function start(contentHash: string): Promise<void> {
    setIsWorking(true)
    try {
      const summary = draft?.notice.next?.summary ?? ''
      const id = await startChangeNotice(client, examination, contentHash, summary, text)
      router.navigateIntent('edit', {id, type: 'changeNotice'})
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <Button
      text={text('change.start')}
      tone="primary"
      mode="ghost"
      fontSize={1}
      padding={3}
      loading={isWorking}
      onClick={() => void start(publishedHash)}
      data-testid="start-change-notice"
    />
  )
}
