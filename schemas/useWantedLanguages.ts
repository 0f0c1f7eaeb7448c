import {useEffect, useState} from 'react'
import {useClient, useFormValue} from 'sanity'
import * as z from 'zod'

import {languageSchema, type Language} from '../core/language.js'

const languageList = z.array(languageSchema)

/** The languages of the brands of a group; of all brands where the document names no group. */
const languagesQuery =
  'array::unique(*[_type == "brand" && (!defined($group) || group._ref == $group)].languages[])'

/**
 * The languages that the brands of the open document's group have notices in.
 *
 * `undefined` while unknown: a form then shows every language rather than none.
 */
export function useWantedLanguages(): readonly Language[] | undefined {
  const client = useClient({apiVersion: '2025-02-19'})
  const own = languageList.safeParse(useFormValue(['languages']))
  const group = z.string().safeParse(useFormValue(['group', '_ref'])).data
  const [found, setFound] = useState<readonly Language[]>()
  useEffect(() => {
    let isOpen = true
    client.fetch<unknown>(languagesQuery, {group: group ?? null}).then(
      (answer) => {
        const languages = languageList.safeParse(answer).data ?? []
        if (isOpen) setFound(languages.length > 0 ? languages : undefined)
      },
      () => setFound(undefined),
    )
    return () => {
      isOpen = false
    }
  }, [client, group])
  return own.success && own.data.length > 0 ? own.data : found
}
