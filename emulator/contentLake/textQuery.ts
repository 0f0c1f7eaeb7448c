import type {ExprNode} from 'groq-js'

/** Holds all strings of a document while a text query runs; no attribute can have this name. */
const stringsAttribute = 'text::strings'

/**
 * Rewrites `x match text::query(q)`, which the Studio's lists and search ask and groq-js lacks.
 *
 * Each word of `q` must begin a word of `x`; an empty `q`, or `*`, matches everything. `@` on the
 * left stands for every string in the document (see `withStrings`). Quotes, `-` and the rest of the
 * hosted service's query language count for nothing.
 */
export function rewriteTextQueries(tree: ExprNode, params: Record<string, unknown>): ExprNode {
  const rewritten = rewrite(tree, params)
  return isNode(rewritten) ? rewritten : tree
}

/** The documents with what `@ match text::query(q)` looks through; the rest does not see it. */
export function withStrings<T extends object>(documents: readonly T[]): T[] {
  return documents.map((document) =>
    Object.defineProperty({...document}, stringsAttribute, {
      get: () => stringsOf(document),
      enumerable: false,
    }),
  )
}

function rewrite(value: unknown, params: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, params))
  if (typeof value !== 'object' || value === null) return value
  if (isNode(value) && value.type === 'Value') return value
  const copy: unknown = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, rewrite(item, params)]),
  )
  if (!isNode(copy) || copy.type !== 'OpCall' || copy.op !== 'match') return copy
  const {left, right} = copy
  if (right.type !== 'FuncCall' || right.namespace !== 'text' || right.name !== 'query') return copy
  const words = wordsOf(right.args[0], params)
  return words.length === 0
    ? ({type: 'Value', value: true} satisfies ExprNode)
    : ({
        type: 'OpCall',
        op: 'match',
        left: everyString(left),
        right: {type: 'Value', value: words.map((word) => `${word}*`)},
      } satisfies ExprNode)
}

function wordsOf(argument: ExprNode | undefined, params: Record<string, unknown>): string[] {
  const text =
    argument?.type === 'Value'
      ? argument.value
      : argument?.type === 'Parameter'
        ? params[argument.name]
        : ''
  return typeof text === 'string' ? (text.match(/[\p{L}\p{N}_]+/gu) ?? []) : []
}

/** `@`, alone or in an array, is everything the document says. */
function everyString(left: ExprNode): ExprNode {
  const hasThis =
    left.type === 'This' ||
    (left.type === 'Array' && left.elements.some(({value}) => value.type === 'This'))
  return hasThis ? {type: 'AccessAttribute', name: stringsAttribute} : left
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

function isNode(value: unknown): value is ExprNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    /^[A-Z]/.test(value.type)
  )
}
