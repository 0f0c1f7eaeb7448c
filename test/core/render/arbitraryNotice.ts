import * as fc from 'fast-check'

import type {
  ResolvedBlock,
  ResolvedNotice,
  ResolvedSection,
} from '../../../core/compose/resolvedNotice.js'

const nasty = [
  '*',
  '**x',
  '_a_',
  '`',
  '[x](y)',
  '<b>',
  '&amp;',
  '1. to',
  '- tre',
  '# fire',
  '|',
  '\\',
  'a\nb',
  '\t',
  '“',
  '==',
  '~~',
  '> q',
  '12)',
  ' ',
  '\u00a0',
  'Sámi đ',
  '2',
  ']',
  '![',
]
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({unit: 'grapheme', maxLength: 8}),
      fc.lorem({maxCount: 3}),
    ),
    {maxLength: 5},
  )
  .map((parts) => parts.join(''))
const key = fc.uuid()

const span = fc.record({
  _type: fc.constant('span' as const),
  _key: key,
  text,
  marks: fc.subarray(['strong', 'em', 'unfilled', 'l', 'x', 'f']),
})
const paragraph: fc.Arbitrary<ResolvedBlock> = fc
  .record({
    _key: key,
    style: fc.constantFrom('normal', 'h3', 'h4', 'blockquote'),
    item: fc.option(
      fc.record({
        listItem: fc.constantFrom('bullet', 'number'),
        level: fc.integer({min: 1, max: 4}),
      }),
      {nil: undefined},
    ),
    children: fc.array(span, {maxLength: 4}),
  })
  .map(({item, ...block}) => ({
    _type: 'block',
    ...block,
    ...item,
    markDefs: [
      {_type: 'link', _key: 'l', href: 'https://example.com/(a) b'},
      {_type: 'link', _key: 'x', href: 'javascript:alert(1)'},
      {_type: 'foreign', _key: 'f', language: 'en'},
    ],
  }))
const table: fc.Arbitrary<ResolvedBlock> = fc.integer({min: 1, max: 4}).chain((width) => {
  const cells = fc.array(text, {minLength: width, maxLength: width})
  return fc.record({
    _type: fc.constant('table' as const),
    _key: key,
    of: fc.constantFrom('purposes', 'own'),
    caption: text,
    columns: cells,
    rows: fc.array(fc.record({_key: key, cells}), {maxLength: 3}),
  })
})
const list: fc.Arbitrary<ResolvedBlock> = fc.record({
  _type: fc.constant('descriptions' as const),
  _key: key,
  of: fc.constantFrom('controller', 'rights'),
  items: fc.array(
    fc.record({_key: fc.constantFrom('name', 'email', 'website'), term: text, description: text}),
    {maxLength: 3},
  ),
})
const marker: fc.Arbitrary<ResolvedBlock> = fc.record({
  _type: fc.constantFrom('versionStamp', 'changeLog'),
  _key: key,
})
const section: fc.Arbitrary<ResolvedSection> = fc
  .record({
    key,
    anchor: key,
    number: fc.option(fc.constantFrom('1', '2.1'), {nil: undefined}),
    heading: text,
    level: fc.integer({min: 2, max: 7}),
    blocks: fc.array(fc.oneof({weight: 3, arbitrary: paragraph}, table, list, marker), {
      maxLength: 5,
    }),
  })
  .map(({number, ...rest}) => ({...rest, ...(number !== undefined && {number})}))

/** Any resolved notice, with texts that look like markup of every format. */
export const arbitraryNotice: fc.Arbitrary<ResolvedNotice> = fc.record({
  brand: fc.constant('b'),
  notice: fc.constant('privacy'),
  language: fc.constantFrom('nb', 'nn', 'da', 'sv', 'en'),
  title: text,
  sections: fc.array(section, {maxLength: 5}),
  facts: fc.record({
    brand: fc.record({slug: fc.constant('b'), name: text, domains: fc.constant([])}),
    controller: fc.record({id: fc.constant('c'), name: text}),
  }),
  stamp: fc.record({
    wording: text.map((words) => `${words} {version} {date} {controller}`),
    place: fc.constantFrom('top', 'bottom'),
  }),
})
