import type {Template} from 'sanity'

import type {StudioText} from './locale/studioText.js'

const groupTypes = ['brand', 'processorAgreement', 'processingPurpose', 'cookie', 'clause'] as const

/** Starts new documents with the group or brand they are made in. */
export function groupTemplates(text: StudioText): Template[] {
  return [
    ...groupTypes.map((type): Template<{groupId: string}> => ({
      id: `${type}-in-group`,
      title: text(`fact.${type}`, {count: 1}),
      schemaType: type,
      parameters: [{name: 'groupId', title: text('template.parameter.group'), type: 'string'}],
      value: ({groupId}: {groupId: string}) => ({group: {_type: 'reference', _ref: groupId}}),
    })),
    {
      id: 'privacyNotice-of-brand',
      title: text('template.privacyNotice'),
      schemaType: 'privacyNotice',
      parameters: [{name: 'brandId', title: text('template.parameter.brand'), type: 'string'}],
      value: ({brandId}: {brandId: string}) => ({brand: {_type: 'reference', _ref: brandId}}),
    },
  ]
}
