import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {everyNewsletter} from '../core/optOut/optOut.js'
import {optOutAfterwards} from './optOutAfterwards.js'
import {recordField} from './recordField.js'

/** That someone left a newsletter or a brand: kept under a keyed hash, never under an address. */
export const optOut = defineType({
  name: 'optOut',
  title: 'Opt-out',
  type: 'document',
  icon: RemoveCircleIcon,
  readOnly: true,
  fields: [
    recordField('brand', 'Brand'),
    recordField('newsletter', 'Newsletter'),
    recordField('channel', 'How it reached them'),
    recordField('source', 'How they left'),
    recordField('language', 'Language'),
    recordField('recordedAt', 'Left at', 'datetime'),
    recordField('happenedAt', 'Told of later: left at', 'datetime'),
    recordField('undoneAt', 'Came back at', 'datetime'),
    defineField({
      name: 'lists',
      title: 'Lists that follow',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          title: 'List',
          fields: [
            recordField('list', 'Kind of list'),
            recordField('target', 'Which list'),
            recordField('state', 'State'),
            recordField('outcome', 'Outcome'),
            recordField('attempts', 'Attempts', 'number'),
            recordField('lastAttemptAt', 'Last tried at', 'datetime'),
            recordField('error', 'What went wrong', 'text'),
          ],
          preview: {
            select: {list: 'list', target: 'target', state: 'state', error: 'error'},
            prepare: ({list, target, state, error}) => ({
              title: [list, target].filter(Boolean).join(' · ') || 'List',
              subtitle: [state, error].filter(Boolean).join(' · '),
            }),
          },
        }),
      ],
    }),
    ...optOutAfterwards,
    recordField('subjectKey', 'Person, as a keyed hash'),
    defineField({
      name: 'sealedAddress',
      title: 'Address, sealed',
      type: 'object',
      // Only the functions can open it; there is nothing in it to read.
      hidden: true,
      fields: [recordField('wrappedKey', 'Sealed key'), recordField('box', 'Sealed text')],
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'recordedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      brand: 'brand',
      newsletter: 'newsletter',
      channel: 'channel',
      at: 'recordedAt',
      undoneAt: 'undoneAt',
    },
    prepare: ({brand, newsletter, channel, at, undoneAt}) => ({
      title:
        [brand, newsletter === everyNewsletter ? 'all newsletters' : newsletter]
          .filter(Boolean)
          .join(' · ') || 'Opt-out',
      subtitle: [channel, dayOf(at), undoneAt ? 'came back' : undefined]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

/** The day of an instant, as far as a preview has one. */
function dayOf(instant: unknown): string | undefined {
  return typeof instant === 'string' ? instant.slice(0, 10) : undefined
}
