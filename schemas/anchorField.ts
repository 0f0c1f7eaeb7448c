import {defineField} from 'sanity'

/** The part of a page's address that leads to one section. */
export const anchorField = defineField({
  name: 'anchor',
  title: 'Address of the section',
  description:
    'For links from elsewhere, for example "cookies". Do not change it later. Made from the heading if empty.',
  type: 'slug',
  // Other notices have sections of the same name; within one, composing tells them apart.
  options: {source: (_document, {parent}) => readHeading(parent), isUnique: () => true},
})

function readHeading(parent: unknown): string {
  if (typeof parent !== 'object' || parent === null || !('heading' in parent)) return ''
  return typeof parent.heading === 'string' ? parent.heading : ''
}
