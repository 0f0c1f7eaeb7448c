import {eachBlock} from './eachBlock.js'
import {isHealthService} from './elements/isHealthService.js'
import {readAuthority} from './elements/readAuthority.js'
import {readBrands} from './elements/readBrands.js'
import {readContacts} from './elements/readContacts.js'
import {readController} from './elements/readController.js'
import {readCookies} from './elements/readCookies.js'
import {readEmbedded} from './elements/readEmbedded.js'
import {readOfficer} from './elements/readOfficer.js'
import {readOrganisations} from './elements/readOrganisations.js'
import {readOrgNumbers} from './elements/readOrgNumbers.js'
import {readProcessors} from './elements/readProcessors.js'
import {readPurposes} from './elements/readPurposes.js'
import {readReferences} from './elements/readReferences.js'
import {readRetentions} from './elements/readRetentions.js'
import {readRights} from './elements/readRights.js'
import {readStamp} from './elements/readStamp.js'
import {readToc} from './elements/readToc.js'
import type {NoticeElements} from './noticeElements.js'
import type {NoticeBlock, NoticeText} from './noticeText.js'

/** What a notice says, read from its words. Nothing is guessed that no words stand for. */
export function readElements(notice: NoticeText): NoticeElements {
  const text =
    endless(notice.blocks).length > 0
      ? {...notice, blocks: notice.blocks.map(withoutEndlessWords)}
      : notice
  const title = text.blocks.findIndex(({kind}) => kind === 'title')
  const said = text.blocks[title]
  const contacts = readContacts(text)
  const orgNumbers = readOrgNumbers(text)
  const organisations = readOrganisations(text)
  const brands = readBrands(text)
  const controller = readController(text, {...contacts, orgNumbers, organisations, brands})
  const officer = readOfficer(text)
  const authority = readAuthority(text)
  const stamp = readStamp(text)
  return {
    ...(said && {title: {block: title, from: 0, to: said.text.length, text: said.text}}),
    ...(controller && {controller}),
    ...(officer && {officer}),
    ...(authority && {authority}),
    ...(stamp && {stamp}),
    ...contacts,
    brands,
    orgNumbers,
    organisations,
    processors: readProcessors(text, organisations, controller, brands),
    cookies: readCookies(text),
    purposes: readPurposes(text),
    retentions: readRetentions(text),
    rights: readRights(text),
    references: readReferences(text),
    toc: readToc(text),
    embedded: readEmbedded(text),
    isHealthService: isHealthService(text, `${said?.text ?? ''} ${controller?.name ?? ''}`),
  }
}

/** No word is this long; what is, comes of a picture or a script, and would be read for ever. */
const endlessWord = /[^\s]{250,}/g

const endless = eachBlock(({text}) => (hasEndlessWord(text) ? [true] : []))

function hasEndlessWord(text: string): boolean {
  return text.length >= 250 && text.search(endlessWord) >= 0
}

/** Blanks what is no word, so that all else keeps its place. */
function withoutEndlessWords(block: NoticeBlock): NoticeBlock {
  if (!hasEndlessWord(block.text)) return block
  return {...block, text: block.text.replaceAll(endlessWord, (found) => ' '.repeat(found.length))}
}
