import {expect, test} from 'vitest'

import type {RuleName} from '../../../../core/checks/ruleNames.js'
import {structureRules} from '../../../../core/checks/rules/structureRules.js'
import {noticeWith, quotesOf} from '../quotesOf.js'

function found(name: RuleName, sentence: string): string[] {
  const rule = structureRules.find((each) => each.name === name)
  return rule ? quotesOf(rule, noticeWith(sentence)) : []
}

test.each([
  'Opptaket slettes etter en uke (se avsnittet om overvåking av inngangen).',
  'Lyden blir sletta, sjå avsnittet om opptak.',
  'Du kan også få dem flyttet, jf. afsnittet Dataportabilitet.',
  'Mer om detta finns, se avsnittet Begränsning.',
  'Tapes are deleted after a week (see the section on surveillance).',
  'You can object, see the section Objections.',
])('a section that is pointed at by its name has to be there: %s', (sentence) => {
  expect(found('broken_xref', sentence)).toHaveLength(1)
})

test.each([
  'Se avsnittet om sletting.\n\nSletting\n\nVi sletter det vi ikke trenger, og går gjennom alt hver januar.',
  'Se avsnittet Kakor.\n\nKakor\n\nVi använder två kakor som sidan behöver för att fungera som den ska.',
  'Vi skrev avsnittet om sletting på nytt i fjor.',
  'See the section on cookies.\n\nCookies\n\nWe use two cookies that the site needs to work as it should.',
])('a section that is there may be pointed at by its name: %s', (sentence) => {
  expect(found('broken_xref', sentence)).toEqual([])
})

test.each([
  'Beviset kan leses her.',
  'Avtalen kan lesast her.',
  'Certifikatet kan ses her.',
  'Avtalet kan läsas här.',
  'The certificate can be viewed here.',
])('what can be read here has a link: %s', (sentence) => {
  expect(found('dead_link_text', sentence)).toHaveLength(1)
})

test.each([
  'Vi lagrer disse:\n\n- navn\n- adresse\n- [andre opplysninger]',
  'Vi gemmer disse:\n\n- navn\n- adresse\n- [eventuelt andet]',
  'We keep these:\n\n- name\n- address\n- [any further data]',
  'Vi sparar dessa:\n\n- [övriga saker]\n- namn',
])('what a template offers to add is still open: %s', (sentence) => {
  expect(found('placeholder', sentence)).toHaveLength(1)
})

test.each([
  'Vi lagrer navn og adresse [1].',
  'Loven [som ble endret i fjor] gjelder også her.',
  'We keep names (and other data).',
])('brackets within a sentence are as they should be: %s', (sentence) => {
  expect(found('placeholder', sentence)).toEqual([])
})

test.each([
  'Følg oss Facebook Instagram',
  'Följ oss   Instagram   LinkedIn   © Ekdalen',
  'Follow us on YouTube | TikTok',
  'Find os på Facebook og Instagram',
])('a line of nothing but where else one is found is of the page: %s', (line) => {
  expect(found('page_chrome', `${line}\n`)).toHaveLength(1)
})

test.each([
  'Følg oss på Facebook, og du ser bilder fra festen.',
  'Vi er på Facebook og Instagram, og der gjelder deres regler.',
  'Når du følger oss på Instagram, ser vi navnet ditt.',
])('a sentence on social media is of the notice: %s', (line) => {
  expect(found('page_chrome', line)).toEqual([])
})

test.each([
  'Cookie Set by Purpose Storage time\nPHPSESSID nordlys.fi Keeps the cart Session\n_ga Google Counts visits 24 months',
  'Navn Satt av Formål Oppbevaringstid\nnordlys_id nordlys.no Husker kurven Økt\n_ga Google Teller besøk 24 måneder',
])('columns that have run together were a table: %s', (table) => {
  expect(found('flattened_table', table)).toHaveLength(1)
})
