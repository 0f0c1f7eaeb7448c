import type {ResolvedFacts} from '../../../core/compose/resolvedNotice.js'
import type {StudioKey} from '../locale/parts.js'
import type {StudioText} from '../locale/studioText.js'
import type {Change} from './change.js'
import {factFieldTitle} from './factFieldTitles.js'
import {factInWords, rightInWords} from './factInWords.js'

type Fact = object & {readonly id: string}
type Kind = Extract<StudioKey, `changes.${string}`>

/** What differs between the facts of two versions, fact by fact. */
export function describeFactChanges(
  previous: ResolvedFacts,
  next: ResolvedFacts,
  text: StudioText,
): Change[] {
  const fields = (name: string, former: object, fact: object) =>
    fieldChanges(name, former, fact, text)
  const list = (kind: Kind, before: readonly Fact[] = [], after: readonly Fact[] = []) =>
    listChanges(kind, before, after, text)
  return [
    ...fields(next.brand.name, previous.brand, next.brand),
    ...(previous.group && next.group
      ? fields(next.group.name ?? text('changes.group'), previous.group, next.group)
      : []),
    ...(previous.controller.id === next.controller.id
      ? fields(next.controller.name, previous.controller, next.controller)
      : [
          {
            what: text('changes.controller'),
            before: previous.controller.name,
            after: next.controller.name,
          },
        ]),
    ...list(
      'changes.authority',
      previous.authority ? [previous.authority] : [],
      next.authority ? [next.authority] : [],
    ),
    ...list('changes.purpose', previous.purposes, next.purposes),
    ...list('changes.purpose', previous.purposesInPart, next.purposesInPart),
    ...list('changes.processor', previous.processors, next.processors),
    ...list('changes.organisation', previous.organisations, next.organisations),
    ...list('changes.cookie', previous.cookies, next.cookies),
    ...plainListChanges(
      'changes.right',
      previous.rights?.map((one) => rightInWords(one, text)),
      next.rights?.map((one) => rightInWords(one, text)),
      text,
    ),
    ...plainListChanges(
      'changes.jointController',
      previous.jointControllers,
      next.jointControllers,
      text,
    ),
  ]
}

function listChanges(
  kind: Kind,
  previous: readonly Fact[],
  next: readonly Fact[],
  text: StudioText,
): Change[] {
  const before = new Map(previous.map((fact) => [fact.id, fact]))
  const after = new Set(next.map(({id}) => id))
  return [
    ...next.flatMap((fact) => {
      const former = before.get(fact.id)
      return former
        ? fieldChanges(nameOf(fact), former, fact, text)
        : [{what: text('changes.added', {kind: text(kind), name: nameOf(fact)})}]
    }),
    ...previous
      .filter(({id}) => !after.has(id))
      .map((fact) => ({what: text('changes.removed', {kind: text(kind), name: nameOf(fact)})})),
  ]
}

function fieldChanges(name: string, former: object, fact: object, text: StudioText): Change[] {
  const [before, after] = [new Map(Object.entries(former)), new Map(Object.entries(fact))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const title = factFieldTitle(field)
    const old = factInWords(field, before.get(field), text)
    const fresh = factInWords(field, after.get(field), text)
    if (old === fresh || title === undefined) return []
    return [
      {
        what: `${name}: ${text(title)}`,
        ...(old === '' ? {} : {before: old}),
        ...(fresh === '' ? {} : {after: fresh}),
      },
    ]
  })
}

function plainListChanges(
  kind: Kind,
  previous: readonly string[] = [],
  next: readonly string[] = [],
  text: StudioText,
): Change[] {
  const say = (key: StudioKey, name: string) => ({what: text(key, {kind: text(kind), name})})
  return [
    ...next.filter((item) => !previous.includes(item)).map((item) => say('changes.added', item)),
    ...previous.filter((item) => !next.includes(item)).map((item) => say('changes.removed', item)),
  ]
}

function nameOf(fact: Fact): string {
  if ('name' in fact && typeof fact.name === 'string') return fact.name
  if ('title' in fact && typeof fact.title === 'string') return fact.title
  return fact.id
}
