import type {Template} from 'sanity'

const groupTypes = {
  brand: 'Brand',
  processorAgreement: 'Processor agreement',
  processingPurpose: 'Purpose',
  cookie: 'Cookie',
  clause: 'Shared text',
} as const

/** Starts new documents with the group or brand they are made in. */
export const groupTemplates: Template[] = [
  ...Object.entries(groupTypes).map(([type, title]): Template<{groupId: string}> => ({
    id: `${type}-in-group`,
    title,
    schemaType: type,
    parameters: [{name: 'groupId', title: 'Group', type: 'string'}],
    value: ({groupId}: {groupId: string}) => ({group: {_type: 'reference', _ref: groupId}}),
  })),
  {
    id: 'privacyNotice-of-brand',
    title: 'Privacy notice',
    schemaType: 'privacyNotice',
    parameters: [{name: 'brandId', title: 'Brand', type: 'string'}],
    value: ({brandId}: {brandId: string}) => ({brand: {_type: 'reference', _ref: brandId}}),
  },
]
