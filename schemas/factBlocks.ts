import {BillIcon} from '@sanity/icons/Bill'
import {CircleIcon} from '@sanity/icons/Circle'
import {ClockIcon} from '@sanity/icons/Clock'
import {HashIcon} from '@sanity/icons/Hash'
import {HeartIcon} from '@sanity/icons/Heart'
import {HomeIcon} from '@sanity/icons/Home'
import {PlugIcon} from '@sanity/icons/Plug'
import {TargetIcon} from '@sanity/icons/Target'
import {TimelineIcon} from '@sanity/icons/Timeline'
import type {ComponentType} from 'react'
import {defineField, defineType} from 'sanity'

import {factBlockTypes, type FactBlockType} from '../core/content/portableText.js'
import {FactBlockNote} from './FactBlockNote.js'

const blocks: Record<FactBlockType, {title: string; description: string; icon: ComponentType}> = {
  controllerCard: {
    title: 'Who is responsible',
    description:
      'Name, number, address and contacts of the responsible company. Change them under the organisation.',
    icon: HomeIcon,
  },
  purposesTable: {
    title: 'Purposes and legal bases',
    description:
      'Every purpose that is for this brand, with whose data, which data and the legal basis.',
    icon: TargetIcon,
  },
  processorsTable: {
    title: 'Suppliers (processors)',
    description: 'Every supplier that handles data for this brand, what it does and where.',
    icon: PlugIcon,
  },
  retentionTable: {
    title: 'How long data is kept',
    description: 'The retention period of every purpose that is for this brand.',
    icon: ClockIcon,
  },
  cookieTable: {
    title: 'Cookies',
    description: 'Every cookie that is for this brand, with kind, purpose and expiry.',
    icon: CircleIcon,
  },
  rights: {
    title: 'People’s rights',
    description:
      'The rights the law gives people for the purposes of this brand, in standard words.',
    icon: HeartIcon,
  },
  authorityCard: {
    title: 'Where to complain',
    description: 'The data protection authority of the responsible company, with address and site.',
    icon: BillIcon,
  },
  versionStamp: {
    title: 'Version line',
    description: 'The line with version and date, in this notice’s own wording.',
    icon: HashIcon,
  },
  changeLog: {
    title: 'Earlier versions',
    description: 'What changed in each version, with links to them.',
    icon: TimelineIcon,
  },
}

/** The blocks that are filled from facts when the notice is shown. */
export const factBlocks = factBlockTypes.map((name) =>
  defineType({
    name,
    ...blocks[name],
    type: 'object',
    components: {input: FactBlockNote},
    fields: [
      // Sanity asks for a field; these blocks have nothing to fill in.
      defineField({
        name: 'note',
        title: 'Note',
        description: 'Not used.',
        type: 'string',
        readOnly: true,
        hidden: true,
      }),
    ],
    preview: {
      prepare: () => ({title: blocks[name].title, subtitle: 'filled from the facts'}),
    },
  }),
)
