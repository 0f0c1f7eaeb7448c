import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {noticeFactsSchema} from '../../../core/content/noticeFacts.js'
import {languages, type Language} from '../../../core/language.js'
import {capitalize} from '../../../core/words/capitalize.js'
import {changeWords} from '../../../core/words/changeWords.js'
import {standardTerms} from '../../../core/words/standardTerms.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import {norwegianFacts, norwegianNotice} from '../compose/norwegianNotice.js'

/** The words of the trade, as lawyers and authorities of each country write them. */
const field: Record<Exclude<Language, 'nn'>, string> = {
  en: 'privacy notice · controller · joint controllers · processor · data subject · data protection officer · purpose · legal basis · retention period · recipient · transfer basis · access · access request · rectification · erasure · restriction · portability · record of processing · new version · change notice · wording only · minor · material · in force from · shared text · facts · cases',
  nb: 'personvernerklæring · behandlingsansvarlig · felles behandlingsansvarlige · databehandler · den registrerte · personvernombud · formål · behandlingsgrunnlag · lagringstid · mottaker · overføringsgrunnlag · innsyn · innsynsbegjæring · retting · sletting · begrensning · dataportabilitet · behandlingsprotokoll · ny versjon · endringsvarsel · språklig · mindre · vesentlig · i kraft fra · felles tekst · faste opplysninger · saker',
  da: 'privatlivspolitik · dataansvarlig · fælles dataansvarlige · databehandler · den registrerede · databeskyttelsesrådgiver · formål · behandlingsgrundlag · opbevaringsperiode · modtager · overførselsgrundlag · indsigt · indsigtsanmodning · berigtigelse · sletning · begrænsning · dataportabilitet · fortegnelse over behandlingsaktiviteter · ny version · ændringsvarsel · sproglig · mindre · væsentlig · i kraft fra · fælles tekst · faste oplysninger · sager',
  sv: 'integritetspolicy · personuppgiftsansvarig · gemensamt personuppgiftsansvariga · personuppgiftsbiträde · den registrerade · dataskyddsombud · ändamål · rättslig grund · lagringstid · mottagare · överföringsgrund · tillgång · begäran om registerutdrag · rättelse · radering · begränsning · dataportabilitet · register över behandling · ny version · ändringsmeddelande · språklig · mindre · väsentlig · gäller från · gemensam text · fasta uppgifter · ärenden',
}

test.each(Object.entries(field))('the words the product uses are the field’s: %s', (code, line) => {
  const language = languages.find((one) => one === code)
  if (!language) throw new Error(`no ${code}`)
  expect(Object.values(standardTerms(language))).toEqual(expect.arrayContaining(line.split(' · ')))
})

test('a notice calls each right by the field’s word for it', () => {
  for (const language of languages) {
    const {rights} = wordsIn(language)
    const terms = standardTerms(language)
    const named = ['15', '16', '17', '18', '20'] as const
    expect(named.map((right) => rights[right].name.toLowerCase())).toEqual(
      [terms.access, terms.rectification, terms.erasure, terms.restriction, terms.portability].map(
        (term) => expect.stringContaining(term),
      ),
    )
  }
})

test('what the product says of a change fits a health service and everyone else', () => {
  for (const language of ['nb', 'nn'] as const) {
    expect(Object.values(changeWords[language].reasons).join()).not.toMatch(/ansvarl(ig|eg)[^ ]*:/)
  }
})

test('a health service is dataansvarleg in a Nynorsk notice too', () => {
  const title = 'Personvernerklæring'
  const cardIn = (isHealthService: boolean) => {
    const facts = noticeFactsSchema.parse(norwegianFacts())
    for (const brand of facts.brands) brand.isHealthService = isHealthService
    const sections = [
      {
        _type: 'ownSection',
        _key: 'a',
        heading: 'Kven vi er',
        body: [{_type: 'controllerCard', _key: 'card'}],
      },
    ]
    const notice = norwegianNotice({language: 'nn', title, sections})
    return JSON.stringify(composeNotice(notice, facts).sections)
  }
  expect(cardIn(true)).toContain(capitalize('dataansvarleg'))
  expect(cardIn(false)).toContain(capitalize('behandlingsansvarleg'))
})
