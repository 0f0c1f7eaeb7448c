import {defineField} from 'sanity'

/** A field of a document that functions write: plain to read, with no form to fill in. */
export function recordField(
  name: string,
  title: string,
  type: 'string' | 'number' | 'datetime' | 'boolean' | 'text' = 'string',
) {
  return defineField({name, title, type})
}

/** A list of words in a document that functions write. */
export function recordList(name: string, title: string) {
  return defineField({name, title, type: 'array', of: [{type: 'string'}]})
}
