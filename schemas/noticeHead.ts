import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** Where a notice's chain of versions stands: written by the functions alone. */
export const noticeHead = defineType({
  name: 'noticeHead',
  title: 'Latest version',
  type: 'document',
  icon: PinIcon,
  readOnly: true,
  fields: [
    recordField('brand', 'Brand'),
    recordField('notice', 'Notice'),
    recordField('language', 'Language'),
    recordField('noticeId', 'Document'),
    recordField('version', 'Last number used', 'number'),
    recordField('hash', 'Fingerprint of the last version'),
    recordField('seenRevision', 'Last revision dealt with'),
    defineField({
      name: 'waiting',
      title: 'Published, but no version yet',
      type: 'object',
      fields: [
        recordField('since', 'Since', 'datetime'),
        recordField('kind', 'Kind of change'),
        recordField('contentHash', 'Fingerprint of the content'),
        recordList('reasons', 'Why it waits'),
      ],
    }),
    defineField({
      name: 'calledOff',
      title: 'Called off and still published',
      type: 'object',
      fields: [
        recordField('contentHash', 'Fingerprint of the content'),
        recordField('revision', 'Published in revision'),
      ],
    }),
    defineField({
      name: 'movedTo',
      title: 'Moved to another address',
      type: 'object',
      fields: [
        recordField('brand', 'Brand'),
        recordField('notice', 'Notice'),
        recordField('fromAt', 'In force there from', 'datetime'),
      ],
    }),
  ],
  preview: {
    select: {brand: 'brand', language: 'language', version: 'version', since: 'waiting.since'},
    prepare: ({brand, language, version, since}) => ({
      title: `${String(brand)} (${String(language)})`,
      subtitle: `version ${String(version)}${since ? ' · a change waits' : ''}`,
    }),
  },
})
