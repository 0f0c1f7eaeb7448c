import {Select} from '@sanity/ui'
import type {ReactNode} from 'react'
import {set, unset, useFormValue, type StringInputProps} from 'sanity'

import {listedSections} from './listedSections.js'
import {say} from './say.js'
import {useSaid} from './useSaid.js'

/** Chooses a section of the same notice by its heading; what is stored survives renaming. */
export function SectionLinkInput(props: StringInputProps): ReactNode {
  const said = useSaid()
  const sections = listedSections(useFormValue(['sections']))
  return (
    <Select
      {...props.elementProps}
      value={props.value ?? ''}
      onChange={({currentTarget}) =>
        props.onChange(currentTarget.value === '' ? unset() : set(currentTarget.value))
      }
    >
      <option value="">{said(say('Choose a section', 'Velg et avsnitt', 'Vælg et afsnit'))}</option>
      {sections.map(({key, heading}) => (
        <option key={key} value={key}>
          {heading}
        </option>
      ))}
    </Select>
  )
}
