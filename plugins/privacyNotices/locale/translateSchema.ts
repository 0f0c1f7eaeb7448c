/** Gives the words of a form in another language. */
export interface SchemaTranslator {
  /** A title, a description, a choice, from English. */
  readonly text: (english: string) => string
  /** What a preview says of its own. */
  readonly preview: (english: string) => string
  /** What a preview shows of the document: words stay, codes are read. */
  readonly content: (value: string) => string
}

/** Where a schema keeps words that editors read. */
const worded = new Set(['title', 'description', 'placeholder'])

/** Where a schema keeps definitions that hold words of their own. */
const nested = new Set([
  'fields',
  'fieldsets',
  'groups',
  'of',
  'to',
  'orderings',
  'styles',
  'lists',
  'marks',
  'decorators',
  'annotations',
  'options',
  'list',
])

/**
 * The same types with other words: titles, descriptions, choices, groups and previews.
 *
 * Sanity translates the names of groups and of text styles alone; everything else it takes from the
 * schema as it was compiled. So the schema is compiled in the editor's language.
 */
export function translateSchema<Type extends object>(
  type: Type,
  translator: SchemaTranslator,
): Type {
  const changed = Object.entries(type).flatMap(([key, value]): [string, unknown][] => {
    if (worded.has(key) && typeof value === 'string') return [[key, translator.text(value)]]
    if (key === 'preview') return [[key, translatePreview(value, translator)]]
    return nested.has(key) ? [[key, translateNested(value, translator)]] : []
  })
  return changed.length > 0 ? {...type, ...Object.fromEntries(changed)} : type
}

function translateNested(value: unknown, translator: SchemaTranslator): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => translateNested(item, translator))
  }
  return isPlain(value) ? translateSchema(value, translator) : value
}

function translatePreview(preview: unknown, translator: SchemaTranslator): unknown {
  if (!isPlain(preview) || !('prepare' in preview) || typeof preview.prepare !== 'function') {
    return preview
  }
  const {prepare} = preview
  return {
    ...preview,
    prepare: (selection: object, ...rest: unknown[]): unknown => {
      const prepared: unknown = Reflect.apply(prepare, preview, [selection, ...rest])
      if (!isPlain(prepared)) return prepared
      const content = new Set(Object.values(selection))
      return Object.fromEntries(
        Object.entries(prepared).map(([part, said]) => [
          part,
          typeof said === 'string' ? translateSaid(said, content, translator) : said,
        ]),
      )
    },
  }
}

const divider = ' · '

/** A preview's line is made of parts, some of them content. */
function translateSaid(
  line: string,
  content: ReadonlySet<unknown>,
  translator: SchemaTranslator,
): string {
  return line
    .split(divider)
    .map((part) => (content.has(part) ? translator.content(part) : translator.preview(part)))
    .join(divider)
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}
