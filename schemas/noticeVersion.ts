import {VersionsIcon} from '@sanity/icons/Versions'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

/** A stamped version: written by the functions, never changed. */
export const noticeVersion = defineType({
  name: 'noticeVersion',
  title: 'Version',
  type: 'document',
  icon: VersionsIcon,
  readOnly: true,
  fields: [
    recordField('brand', 'Brand'),
    recordField('notice', 'Notice'),
    recordField('language', 'Language'),
    recordField('title', 'Title'),
    recordField('version', 'Version', 'number'),
    recordField('kind', 'Kind of change'),
    recordField('summary', 'What changed', 'text'),
    recordField('stampedAt', 'Made at', 'datetime'),
    recordField('effectiveAt', 'In force from', 'datetime'),
    recordField('immediateReason', 'Why it was in force at once'),
    recordField('follows', 'Follows version of the prevailing language', 'number'),
    recordField('corrects', 'Corrects words in version', 'number'),
    recordField('repeats', 'Same text as version', 'number'),
    recordField('callsOff', 'Calls off version', 'number'),
    recordField('loweredFrom', 'Kind that was proposed'),
    recordField('loweredReason', 'Why it is smaller than proposed', 'text'),
    recordField('confirmedAt', 'Confirmed by the privacy lead at', 'datetime'),
    recordField('retiredReason', 'Why it was retired', 'text'),
    recordField('despiteReason', 'Why it was published in spite of errors', 'text'),
    recordField('contentHash', 'Fingerprint of the content'),
    recordField('previousHash', 'Fingerprint of the version before'),
    recordField('hash', 'Fingerprint'),
    recordField('signature', 'Signature'),
    recordField('keyId', 'Signed with key'),
    recordField('noticeId', 'Made from document'),
    recordField('noticeRevision', 'Made from revision'),
    recordField('changeNoticeId', 'Made by change notice'),
    recordField('resolved', 'Text of the version (JSON)', 'text'),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'stampedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      brand: 'brand',
      language: 'language',
      version: 'version',
      kind: 'kind',
      at: 'effectiveAt',
    },
    prepare: ({brand, language, version, kind, at}) => ({
      title: `${String(brand)} (${String(language)}), version ${String(version)}`,
      subtitle: `${String(kind)} · in force from ${String(at).slice(0, 10)}`,
    }),
  },
})
