import {Button, Stack} from '@sanity/ui'
import {useEffect, useState, type ReactNode} from 'react'
import {set, useClient, useFormValue, type NumberInputProps} from 'sanity'

import {
  embeddableVersionsQuery,
  noticeOf,
  readVersions,
  type EmbeddableVersion,
} from './embeddedVersions.js'
import {say} from './say.js'
import {useSaid} from './useSaid.js'

/** The number of the version that is shown; a newer one is offered, and never taken by itself. */
export function EmbeddedVersionInput(props: NumberInputProps): ReactNode {
  const client = useClient({apiVersion: '2025-02-19'})
  const notice = noticeOf(useFormValue(props.path.slice(0, -1)))
  const said = useSaid()
  const [versions, setVersions] = useState<readonly EmbeddableVersion[]>()
  useEffect(() => {
    let isOpen = true
    if (notice === undefined) return undefined
    client.fetch<unknown>(embeddableVersionsQuery, {notice, now: new Date().toISOString()}).then(
      (answer) => isOpen && setVersions(readVersions(answer)),
      () => isOpen && setVersions(undefined),
    )
    return () => {
      isOpen = false
    }
  }, [client, notice])
  const newest = versions?.[0]
  const offer =
    newest && newest.version > (props.value ?? 0)
      ? say(
          `Show version ${newest.version} instead`,
          `Vis versjon ${newest.version} i stedet`,
          `Vis version ${newest.version} i stedet`,
        )
      : undefined
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {newest && offer && !props.readOnly && (
        <Button
          mode="ghost"
          onClick={() => props.onChange(set(newest.version))}
          text={`${said(offer)} (${newest.effectiveAt.slice(0, 10)})`}
        />
      )}
    </Stack>
  )
}
