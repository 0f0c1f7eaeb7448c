import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {factIdsOf} from '../../../core/compose/factIdsOf.js'
import {problemText} from '../../../core/compose/problemText.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {Cookie} from '../../../core/content/cookie.js'
import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {compareFacts} from '../../../core/stamp/compareFacts.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {problemLanguages, problemWords} from '../../../core/words/problemWords.js'
import {norwegianFacts, norwegianNotice} from './norwegianNotice.js'

const at = <T extends {_id: string}>(documents: readonly T[], id: string): T => {
  const found = documents.find((one) => one._id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

function factsWith(change: (facts: NoticeFacts) => void): NoticeFacts {
  const facts = norwegianFacts()
  change(facts)
  return noticeFactsSchema.parse(facts)
}

/** The lines of a block once the facts are changed. */
function linesOf(key: string, change: (facts: NoticeFacts) => void): string[] {
  const {sections} = composeNotice(norwegianNotice(), factsWith(change))
  const block = sections.flatMap(({blocks}) => blocks).find(({_key}) => _key === key)
  if (block?._type === 'table')
    return [block.columns, ...block.rows.map(({cells}) => cells)].map((cells) => cells.join(' | '))
  if (block?._type === 'descriptions')
    return block.items.map(({term, description}) => `${term}: ${description}`)
  throw new Error(`no block ${key}`)
}

test('further contacts stand on the controller’s card, each with what it is for', () => {
  const lines = linesOf('controllerCard', ({organisations}) =>
    Object.assign(at(organisations, 'drift'), {
      representedBy: {nb: 'daglig leder'},
      contactPoints: [
        {
          _key: 'a',
          topic: {nb: 'sletting'},
          email: 'slett@drift.example',
          hours: {nb: 'hverdager 7–18'},
        },
        {
          _key: 'b',
          topic: {nb: 'besøk'},
          postalAddress: 'Havna 2\n5003 Bergen',
          phone: '55 00 00 00',
        },
      ],
    }),
  )
  expect(lines).toContain('Representert ved: daglig leder')
  expect(lines.slice(-2)).toEqual([
    'Sletting: slett@drift.example, hverdager 7–18',
    'Besøk: 55 00 00 00, Havna 2, 5003 Bergen',
  ])
})

test('a controller that is reached through a further contact alone can be reached', () => {
  const lines = linesOf('controllerCard', ({organisations}) =>
    Object.assign(at(organisations, 'drift'), {
      email: null,
      phone: null,
      postalAddress: null,
      contactPoints: [{_key: 'a', topic: {nb: 'alt'}, email: 'hei@drift.example'}],
    }),
  )
  expect(lines.at(-1)).toBe('Alt: hei@drift.example')
})

test('recipients that cannot be named stand by kind, with the condition', () => {
  const change = ({purposes}: NoticeFacts) => {
    at(purposes, 'nyhetsbrev').recipientCategories = [
      {_key: 'stat', name: {nb: 'offentlige etater'}, condition: {nb: 'når en lov krever det'}},
      {_key: 'trykk', name: {nb: 'trykkeriet'}},
    ]
  }
  expect(linesOf('purposesTable', change)[2]).toContain(
    '| Nettvert ApS, offentlige etater (når en lov krever det), trykkeriet |',
  )
  const resolved = composeNotice(norwegianNotice(), factsWith(change))
  expect([...factIdsOf(resolved)].filter((id) => id.includes('stat'))).toEqual([])
  const before = composeNotice(norwegianNotice(), norwegianFacts())
  expect(compareFacts(before.facts, resolved.facts)).toContainEqual({
    code: 'recipient_added',
    subject: 'trykkeriet',
  })
})

test('a recipient’s transfer out of the EEA stands with country and basis', () => {
  const lines = linesOf('purposesTable', ({purposes}) => {
    at(purposes, 'nyhetsbrev').transfers = [{_key: 'us', country: 'US', basis: 'dpf'}]
  })
  expect(lines[0]).toContain('| Mottaker | Overføringsgrunnlag |')
  expect(lines[2]).toContain('| USA: EU–US Data Privacy Framework (artikkel 45) |')
})

test('data that is made anonymous at the end is said to be, and parents’ consent has its age', () => {
  const lines = linesOf('purposesTable', ({purposes}) => {
    const newsletter = at(purposes, 'nyhetsbrev')
    newsletter.retention.after = 'anonymised'
    newsletter.consentAge = 13
  })
  expect(lines[2]).toContain('til du melder deg av; deretter blir de anonyme')
  expect(lines[2]).toContain('bokstav a); under 13 år må en forelder eller verge samtykke')
})

test('data that is erased at the end needs no word on it', () => {
  const change = ({purposes}: NoticeFacts) => {
    at(purposes, 'nyhetsbrev').retention.after = 'erased'
  }
  expect(linesOf('purposesTable', change)).toEqual(linesOf('purposesTable', () => {}))
})

test('a processor is known by its product too, and a copy of the safeguards can be read', () => {
  const lines = linesOf('processorsTable', ({agreements}) =>
    Object.assign(at(agreements, 'a-mail'), {
      product: 'Brevbud Pro',
      safeguardUrl: 'https://brevbud.example/scc',
    }),
  )
  expect(lines[1]).toMatch(/^Brevbud Inc\. \(Brevbud Pro\) \|/)
  expect(lines[1]).toMatch(/artikkel 45\); kopi av garantiene: https:\/\/brevbud\.example\/scc$/)
})

test('a cookie can say how it is stored, whether it can be refused and how long it lasts', () => {
  const more: Partial<Cookie> = {storage: 'cookie', isBlockable: false, duration: 'session'}
  const lines = linesOf('cookieTable', ({cookies}) => Object.assign(at(cookies, 'c-session'), more))
  expect(lines[0]).toBe(
    'Informasjonskapsel | Leverandør | Type | Lagres som | Kan blokkeres | Hva den brukes til | Økt eller vedvarende | Varighet',
  )
  expect(lines[1]).toContain('| informasjonskapsel | nei | Holder deg innlogget | økt |')
})

test('the authority is the brand’s own, else the controller’s, else the group’s', () => {
  const named = (brand?: string, controller?: string, group?: string) =>
    linesOf('authorityCard', ({brands, groups, organisations}) => {
      at(brands, 'klinikk').authority = brand ? {_ref: brand} : null
      at(organisations, 'drift').authority = controller ? {_ref: controller} : null
      at(groups, 'group').authority = group ? {_ref: group} : null
    })[0]
  expect(named('web', 'tilsyn', 'mail')).toBe('Tilsynsmyndighet: Nettvert ApS')
  expect(named(undefined, 'tilsyn', 'mail')).toBe('Tilsynsmyndighet: Datatilsynet')
  expect(named(undefined, undefined, 'mail')).toBe('Tilsynsmyndighet: Brevbud Inc.')
})

test('fields that a notice leaves out leave its content as it was', async () => {
  const facts = factsWith(({agreements, brands, cookies, groups, organisations, purposes}) => {
    for (const one of agreements) Object.assign(one, {product: null, safeguardUrl: null})
    for (const one of [...brands, ...groups]) one.authority = null
    for (const one of cookies)
      Object.assign(one, {storage: null, isBlockable: null, duration: null})
    for (const one of organisations) Object.assign(one, {representedBy: null, contactPoints: []})
    for (const one of purposes) {
      Object.assign(one, {recipientCategories: [], transfers: [], consentAge: null})
    }
  })
  expect(await contentHash(composeNotice(norwegianNotice(), facts))).toBe(
    await contentHash(composeNotice(norwegianNotice(), norwegianFacts())),
  )
})

test('a problem is said in the editor’s language, naming document and field', () => {
  const facts = factsWith(({organisations}) => (at(organisations, 'drift').authority = null))
  const [problem] = resolveNotice(norwegianNotice(), facts).problems
  if (!problem) throw new Error('no problem')
  expect(problemLanguages.map((language) => problemText(problem, language))).toEqual([
    '“Treningsdrift AS” lacks the field “authority” (field authority).',
    '«Treningsdrift AS» mangler feltet «authority» (felt authority).',
    '»Treningsdrift AS« mangler feltet »authority« (felt authority).',
  ])
  expect(problemText(problem, 'en')).toBe(problem.message)
})

test('every problem names the same values in every language', () => {
  for (const [code, english] of Object.entries(problemWords.en)) {
    const gaps = (text: string | undefined) => text?.match(/\{\w+\}/g) ?? []
    for (const language of ['nb', 'da'] as const) {
      const said = Object.entries(problemWords[language]).find(([one]) => one === code)?.[1]
      expect(gaps(said), `${language} ${code}`).toEqual(gaps(english))
    }
  }
})
