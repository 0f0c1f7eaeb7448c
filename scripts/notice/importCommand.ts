import {parseArgs} from 'node:util'

import type {FactProposal} from '../../core/import/factProposal.js'
import {importedSections} from '../../core/import/importedSections.js'
import {nothingKnown} from '../../core/import/knownFacts.js'
import {periodInWords} from '../../core/import/periodInWords.js'
import {proposeFacts} from '../../core/import/proposeFacts.js'
import type {Language} from '../../core/language.js'
import {readElements} from '../../core/reading/readElements.js'
import {Refusal} from '../../core/refusal.js'
import {checkText} from './checkText.js'
import {readNoticeInput} from './noticeInput.js'
import type {Subcommand} from './subcommand.js'
import {hasErrors} from './tellFindings.js'

/** Says what is read in a notice, and what of it is no part of it. */
export const importCommand: Subcommand = {
  usage: `import FILE|- [--json]
    Reads a notice as HTML, Markdown or text (- reads standard input) and says what is found in it and
    what is left out. --json prints what check prints, with its sections and its facts, each with its
    words. Facts are taken in the Studio, where an editor sees each beside them. Exit code 0: read;
    1: read, with errors; 2: it could not be read.`,
  async run(args) {
    const {values, positionals} = parseArgs({
      args,
      options: {json: {type: 'boolean', default: false}},
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new Refusal('bad_request', 'Expected FILE or -.')
    const text = await readNoticeInput(file)
    let count = 0
    const {title, sections, leftOut, embedded} = importedSections(text, () => `k${(count += 1)}`)
    const elements = readElements(text)
    const facts = proposeFacts(text, elements, {facts: nothingKnown, groupId: '', brandId: ''})
    if (values.json) {
      const today = new Date().toISOString().slice(0, 10)
      const {json, findings} = checkText(text, {language: 'en', today})
      const imported = {...json, facts, sections, embedded, leftOut}
      console.log(JSON.stringify(imported, null, 2))
      return hasErrors(findings) ? 1 : 0
    }
    const {controller, officer, authority, stamp} = elements
    const lines: readonly (readonly [string, string | undefined])[] = [
      ['language', text.language],
      ['title', title],
      ['controller', [controller?.name, controller?.orgNumber].filter(Boolean).join(', ')],
      ['address', controller?.address],
      ['e-mail', controller?.emails.join(', ')],
      ['officer', [officer?.name, officer?.email].filter(Boolean).join(', ')],
      ['authority', [authority?.name, authority?.address].filter(Boolean).join(', ')],
      ['version', stamp?.raw],
      ['suppliers', elements.processors.map(({name}) => name).join(', ')],
      ['cookies', elements.cookies.map(({name}) => name).join(', ')],
      ['purposes', elements.purposes.map(({title: of}) => of).join(' · ')],
      ['kept', retentionsOf(facts, text.language).join(' · ')],
      ['notices of others', facts.flatMap(ownerOf).join(' · ')],
      ['sections', sections.map(({heading}) => heading).join(' · ')],
      ['left out', leftOut.join(' · ')],
    ]
    for (const [name, value] of lines) if (value) console.log(`${name}: ${value}`)
    return 0
  },
}

function retentionsOf(facts: readonly FactProposal[], language: Language): string[] {
  return facts.flatMap((fact) =>
    fact.type === 'retention'
      ? [`${fact.fields.what}: ${periodInWords(fact.fields, language)}`]
      : [],
  )
}

function ownerOf(fact: FactProposal): string[] {
  if (fact.type !== 'embedded') return []
  return [[fact.fields.name, fact.fields.orgNumber].filter(Boolean).join(', ')]
}
