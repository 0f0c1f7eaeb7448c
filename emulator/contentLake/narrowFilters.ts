import type {ExprNode} from 'groq-js'

import type {StoredDocument} from './storedDocument.js'

/** Finds documents by the text of an attribute: `DocumentIndex`, as a perspective shows it. */
export interface Candidates {
  count(path: string, texts: readonly string[]): number
  find(path: string, texts: readonly string[]): readonly StoredDocument[]
}

/** One of a filter's conditions that an index answers: the attribute is one of these texts. */
interface Condition {
  readonly path: string
  readonly texts: readonly string[]
}

/**
 * Lets `*[…]` start from the documents that can match, as the hosted service's indexes do.
 *
 * A document must meet every condition that is joined by `&&`, so those an index finds for one of
 * them are a superset; the whole filter still runs over them, in the same order. `isWhole` says
 * whether anything still looks at all documents.
 */
export function narrowFilters(
  tree: ExprNode,
  candidates: Candidates,
): {readonly tree: ExprNode; readonly isWhole: boolean} {
  let isWhole = false

  function narrow(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(narrow)
    if (!isNode(value)) return isPlain(value) ? narrowEntries(value) : value
    if (value.type === 'Value') return value
    if (value.type === 'Filter' && value.base.type === 'Everything') {
      const documents = narrowest(conditionsOf(value.expr), candidates)
      if (documents) {
        return {...value, base: {type: 'Value', value: documents}, expr: narrow(value.expr)}
      }
    }
    if (value.type === 'Everything') isWhole = true
    // `releases::all()` looks through all documents without saying so in the tree.
    if (value.type === 'FuncCall' && value.namespace === 'releases') isWhole = true
    return narrowEntries(value)
  }

  function narrowEntries(value: object): unknown {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, narrow(item)]))
  }

  const narrowed = narrow(tree)
  return isNode(narrowed) ? {tree: narrowed, isWhole} : {tree, isWhole: true}
}

function narrowest(
  conditions: readonly Condition[],
  candidates: Candidates,
): readonly StoredDocument[] | undefined {
  const [best] = conditions
    .map((condition) => ({condition, count: candidates.count(condition.path, condition.texts)}))
    .toSorted((a, b) => a.count - b.count)
  return best && candidates.find(best.condition.path, best.condition.texts)
}

function conditionsOf(expr: ExprNode): Condition[] {
  switch (expr.type) {
    case 'And':
      return [...conditionsOf(expr.left), ...conditionsOf(expr.right)]
    case 'Group':
      return conditionsOf(expr.base)
    case 'OpCall': {
      const {op, left, right} = expr
      if (op === '==') return [...conditionOn(left, [right]), ...conditionOn(right, [left])]
      if (op !== 'in') return []
      if (right.type === 'Array') {
        if (right.elements.some(({isSplat}) => isSplat)) return []
        return conditionOn(
          left,
          right.elements.map(({value}) => value),
        )
      }
      if (right.type !== 'Value' || !Array.isArray(right.value)) return []
      const texts = right.value.map((value: unknown) => ({type: 'Value' as const, value}))
      return conditionOn(left, texts)
    }
    default:
      return []
  }
}

/** A condition only where every value is a text: other values are equal by other rules. */
function conditionOn(attribute: ExprNode, values: readonly ExprNode[]): Condition[] {
  const path = pathOf(attribute)
  const texts = values.flatMap((value) =>
    value.type === 'Value' && typeof value.value === 'string' ? [value.value] : [],
  )
  return path !== undefined && texts.length === values.length ? [{path, texts}] : []
}

function pathOf(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute' || node.name.includes('.')) return undefined
  if (!node.base) return node.name
  const base = pathOf(node.base)
  return base === undefined ? undefined : `${base}.${node.name}`
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isNode(value: unknown): value is ExprNode {
  return (
    isPlain(value) && 'type' in value && typeof value.type === 'string' && /^[A-Z]/.test(value.type)
  )
}
