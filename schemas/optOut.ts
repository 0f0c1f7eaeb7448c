import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** That someone left a newsletter, a brand or all brands: kept as a keyed hash, never an address. */
export const optOut = defineType({
  name: 'optOut',
  title: 'Opt-out',
  type: 'document',
  icon: RemoveCircleIcon,
  readOnly: true,
  fields: [
    recordField('subjectKey', 'Person, as a keyed hash'),
    recordField('maskedAddress', 'Address, masked'),
    recordField('scope', 'What was left'),
    recordField('brand', 'Brand'),
    recordField('newsletter', 'Newsletter'),
    recordList('brands', 'Brands'),
    recordField('channel', 'How'),
    recordField('optedOutAt', 'When', 'datetime'),
    recordField('state', 'State'),
    recordField('propagatedAt', 'Reached every list at', 'datetime'),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'optedOutAt', direction: 'desc'}]},
  ],
  preview: {
    select: {address: 'maskedAddress', scope: 'scope', brand: 'brand', at: 'optedOutAt'},
    prepare: ({address, scope, brand, at}) => ({
      title: address ?? 'Opt-out',
      subtitle: [scope, brand, at].filter(Boolean).join(' · '),
    }),
  },
})
