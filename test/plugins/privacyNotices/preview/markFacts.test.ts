import {expect, test} from 'vitest'

import {resolveNotice} from '../../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../../core/content/noticeFacts.js'
import {factDocuments} from '../../../../plugins/privacyNotices/examine/factDocuments.js'
import {finishMarks} from '../../../../plugins/privacyNotices/preview/finishMarks.js'
import {markFacts} from '../../../../plugins/privacyNotices/preview/markFacts.js'
import {previewMarkup} from '../../../../plugins/privacyNotices/preview/previewMarkup.js'
import {completeFacts, startedNotice} from '../../../core/starters/completeFacts.js'

const notice = startedNotice({language: 'nb', kind: 'privacy', isHealthService: false})
const published = completeFacts()

/** The facts with other contacts of one organisation. */
function withContacts(id: string, contacts: object): NoticeFacts {
  return {
    ...published,
    organisations: published.organisations.map((one) =>
      one._id === id ? {...one, ...contacts} : one,
    ),
  }
}

function pageOf(drafts: NoticeFacts, unpublishedIds: readonly string[] = []) {
  const {resolved, problems} = resolveNotice(notice, drafts)
  const unpublished = factDocuments(drafts).filter(({_id}) => unpublishedIds.includes(_id))
  const marked = markFacts({notice, resolved, problems, unpublished, drafts, published})
  const markup = previewMarkup({resolved, timeZone: 'Europe/Oslo'}, marked, {
    scheme: 'light',
    titleOf: ({kind, fact}) => `${kind} ${fact?._id}`,
  })
  const ids = marked.marks.map(({kind, fact}) => `${kind} ${fact?._id}`)
  return {markup, marks: [...new Set(ids)], count: ids.length}
}

test('a notice whose facts are filled in and published has no marks', () => {
  const {markup, marks} = pageOf(published)
  expect(marks).toEqual([])
  expect(markup).not.toContain('data-fact="')
})

test('a sentence marks the fact it lacks and leads to the document that lacks it', () => {
  const {markup, marks} = pageOf(withContacts('controller', {email: null, phone: '+47 1'}))
  expect(marks).toEqual(['unfilled controller'])
  expect(markup).toContain('class="fact unfilled" title="unfilled controller" data-fact="0"')
})

test('only what reads differently because of unpublished edits is marked as unpublished', () => {
  const {markup, marks} = pageOf(withContacts('controller', {email: 'ny@nordlys.example'}), [
    'controller',
  ])
  expect(marks).toEqual(['unpublished controller'])
  const marked = [...markup.matchAll(/<span class="fact unpublished"[^>]*>([^<]*)<\/span>/g)]
  expect(new Set(marked.map(([, words]) => words))).toEqual(new Set(['ny@nordlys.example']))
})

test('every cell of a fact that was never published is marked', () => {
  const {purposes, ...rest} = completeFacts()
  const cameras = purposes
    .slice(0, 1)
    .map((one) => ({...one, _id: 'purpose-new', title: {nb: 'Kameraovervåking'}}))
  const {markup, marks, count} = pageOf({...rest, purposes: [...purposes, ...cameras]}, [
    'purpose-new',
  ])
  expect(marks).toEqual(['unpublished purpose-new'])
  expect(count).toBeGreaterThan(8)
  expect(markup).toMatch(/data-fact="\d+"[^>]*>Kameraovervåking</)
})

test('addresses that are links keep their plain address when they are marked', () => {
  const {markup} = pageOf(withContacts('controller', {email: 'ny@nordlys.example'}), ['controller'])
  expect(markup).toContain('href="mailto:ny@nordlys.example"')
})

test('no private character of a mark is left in the page', () => {
  const {markup} = pageOf(withContacts('controller', {email: null, phone: '+47 1'}))
  expect(markup).not.toMatch(/[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/u)
})

test('the title of a mark cannot break out of its attribute', () => {
  const drafts = withContacts('controller', {email: null, phone: '+47 1'})
  const {resolved, problems} = resolveNotice(notice, drafts)
  const marked = markFacts({notice, resolved, problems, unpublished: [], drafts, published})
  const heading = JSON.stringify(marked.resolved.sections)
  expect(finishMarks(heading, marked.marks, () => '"><script>')).not.toContain('<script>')
})
