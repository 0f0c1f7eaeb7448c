import type {ReactNode} from 'react'
import type {ObjectInputProps} from 'sanity'

import {isLanguage} from '../core/language.js'
import {useWantedLanguages} from './useWantedLanguages.js'

/** Shows a text in the languages the brands use, and in any other it is already written in. */
export function LocalizedTextInput(props: ObjectInputProps): ReactNode {
  const wanted = useWantedLanguages()
  const members = props.members.filter((member) => {
    if (member.kind !== 'field' || wanted === undefined || !isLanguage(member.name)) return true
    return wanted.includes(member.name) || Boolean(props.value?.[member.name])
  })
  return props.renderDefault({...props, members})
}
