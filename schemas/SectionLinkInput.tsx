import {Select} from '@sanity/ui'
import type {ReactNode} from 'react'
import {set, unset, useFormValue, type StringInputProps} from 'sanity'

import {listedSections} from './listedSections.js'

/** Chooses a section of the same notice by its heading; what is stored survives renaming. */
export function SectionLinkInput(props: StringInputProps): ReactNode {
  const sections = listedSections(useFormValue(['sections']))
  return (
    <Select
      {...props.elementProps}
      value={props.value ?? ''}
      onChange={({currentTarget}) =>
        props.onChange(currentTarget.value === '' ? unset() : set(currentTarget.value))
      }
    >
      <option value="">Choose a section</option>
      {sections.map(({key, heading}) => (
        <option key={key} value={key}>
          {heading}
        </option>
      ))}
    </Select>
  )
}
