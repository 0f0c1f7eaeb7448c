import {defineField} from 'sanity'

/** The notices a purpose stands in, by their short names: applicants need not read of patients. */
export const noticesField = defineField({
  name: 'notices',
  title: 'Only in these notices',
  description:
    'Leave empty if every notice of the brand shows this purpose. Otherwise the short names in the addresses of those that do: privacy, applicants, employees.',
  type: 'array',
  group: 'scope',
  of: [{type: 'string', title: 'Notice'}],
  options: {layout: 'tags'},
})
