import {LockIcon} from '@sanity/icons/Lock'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

/** A ticket for one command from the Studio to the functions; taken once, within a minute. */
export const deskGrant = defineType({
  name: 'deskGrant',
  title: 'Grant',
  type: 'document',
  icon: LockIcon,
  readOnly: true,
  fields: [
    recordField('command', 'Command'),
    recordField('argumentsHash', 'Fingerprint of the arguments'),
    recordField('secretHash', 'Fingerprint of the secret'),
    recordField('createdAt', 'Made at', 'datetime'),
    recordField('takenAt', 'Taken at', 'datetime'),
  ],
  preview: {select: {title: 'command', subtitle: 'createdAt'}},
})
