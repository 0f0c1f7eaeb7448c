import {LockIcon} from '@sanity/icons/Lock'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

/**
 * Leave for one command from the Studio to the functions; taken once, within a minute. Who wrote it
 * stands in its history.
 */
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
    recordField('takenAt', 'Taken at', 'datetime'),
  ],
  preview: {select: {title: 'command', subtitle: '_createdAt'}},
})
