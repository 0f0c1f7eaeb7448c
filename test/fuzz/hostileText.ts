import * as fc from 'fast-check'

/** Stands in what is typed, posted and asked; in no page may it stand as it was written. */
export const canary = `fz"'<script>fz</script>`

/** Names that every JavaScript object has, and those of ours that others must not set. */
export const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '_id',
  '_type',
  'status',
] as const

const oddities = [
  canary,
  `javascript:${canary}`,
  `a@b.no${canary}`,
  `"${canary}"@example.com`,
  '',
  ' ',
  '\0',
  '\r\n\r\nset-cookie: fz=1',
  '\u202E\u2066\uFEFF',
  '\uD800',
  'ﬀ\u0301\u{1F469}\u200D\u{1F4BB}',
  '*[_type == "optOut"]',
  '"] | {...} //',
  '$brand',
  '../../../etc/passwd',
  '..%2f..%2f',
  '%',
  '%ff%fe',
  '%00',
  '${7*7}{{7*7}}',
  '-1',
  '0',
  '1e309',
  'NaN',
  '9007199254740993',
  '0000-00-00',
  '9999-12-31T23:59:59.999+14:00',
  '+275760-09-13T00:00:00Z',
  'null',
  'undefined',
  'true',
  '[]',
  'x'.repeat(5000),
  'å'.repeat(3000),
  'drafts.notice-klinikk24-nb',
  'optOut.',
] as const

/** Text as nobody kind would write it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...oddities)},
  {weight: 1, arbitrary: fc.constantFrom(...prototypeNames)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {weight: 1, arbitrary: fc.string({maxLength: 60})},
  {weight: 1, arbitrary: fc.string({maxLength: 20}).map((text) => `${text}${canary}`)},
)

/** What a header can hold: one byte a letter, and no line break. */
export const hostileHeader: fc.Arbitrary<string> = hostileText.map((text) =>
  text.replaceAll(/[^\t\u0020-\u007E\u0080-\u00FF]/g, '?').trim(),
)
