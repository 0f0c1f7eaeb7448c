import {InlineElementIcon} from '@sanity/icons/InlineElement'
import {defineField, defineType} from 'sanity'

import {anchorField} from './anchorField.js'

export const embeddedSection = defineType({
  name: 'embeddedSection',
  title: 'Another company’s notice',
  description:
    'The notice of a company that uses the data for purposes of its own. Suppliers that only work for you stand in the table of suppliers instead.',
  type: 'object',
  icon: InlineElementIcon,
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'Make clear that someone else speaks here: "Privacy notice of Magy Media AS".',
      type: 'string',
      validation: (rule) => rule.required().error('Write a heading that names the other company.'),
    }),
    defineField({
      name: 'notice',
      title: 'Notice',
      description: 'The other company’s notice.',
      type: 'reference',
      to: [{type: 'privacyNotice'}],
      validation: (rule) => rule.required().error('Choose the notice to show.'),
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description:
        'The number of the version you have read and show. It stays until you choose a newer one.',
      type: 'number',
      initialValue: 1,
      validation: (rule) =>
        rule.required().integer().min(1).error('Write the number of a version that exists.'),
    }),
    defineField({
      name: 'role',
      title: 'What the other company is',
      description:
        'Ask your privacy lead if you are not sure: readers are told whom to hold to what.',
      type: 'string',
      options: {
        list: [
          {
            title: 'Uses the data for its own purposes, on its own',
            value: 'independent_controller',
          },
          {title: 'Decides together with us (joint controllers)', value: 'joint_controller'},
        ],
        layout: 'radio',
      },
      initialValue: 'independent_controller',
      validation: (rule) => rule.required().error('Say what the other company is to the readers.'),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      description:
        'Your own words before their notice: why it stands here. For joint controllers: who does what, as agreed between you (Art. 26(2)).',
      type: 'noticeBody',
      validation: (rule) =>
        rule.custom((introduction, {parent}) =>
          isJoint(parent) && !(Array.isArray(introduction) && introduction.length > 0)
            ? 'Joint controllers must tell people the essence of what they agreed (Art. 26(2)).'
            : true,
        ),
    }),
    anchorField,
  ],
  preview: {
    select: {title: 'heading', version: 'version', notice: 'notice.title'},
    prepare: ({title, version, notice}) => ({
      title,
      subtitle: `${String(notice ?? 'notice not chosen')}, version ${String(version ?? '?')}`,
    }),
  },
})

function isJoint(parent: unknown): boolean {
  return (
    typeof parent === 'object' &&
    parent !== null &&
    'role' in parent &&
    parent.role === 'joint_controller'
  )
}
