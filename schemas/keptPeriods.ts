import {ClockIcon} from '@sanity/icons/Clock'
import {defineField, defineType} from 'sanity'

import {keptThings} from '../core/keeping/keptPeriods.js'
import {keptTitles} from './keptTitles.js'
import {recordField} from './recordField.js'

/** For how long the functions keep things, as they are set: what notices say is taken from here. */
export const keptPeriods = defineType({
  name: 'keptPeriods',
  title: 'How long things are kept',
  type: 'document',
  icon: ClockIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'periods',
      title: 'Periods',
      type: 'object',
      fields: keptThings.map((thing) => recordField(thing, keptTitles[thing])),
    }),
  ],
})
