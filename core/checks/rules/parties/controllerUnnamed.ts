import {addressesIn} from '../../../reading/elements/addressesIn.js'
import {latin} from '../../../reading/latin.js'
import {formOf, isSameOrganisation} from '../../parties/organisationNames.js'
import {placedSpeakers} from '../../parties/speakerMentions.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, Rule} from '../../rule.js'

const domain = latin(/^(?:www\.)?[\p{L}\d-]+\.(?:no|dk|se|com|net|org|nu|eu|io|info|example)$/iu)
/** Two or three plain words with capitals: `Kari Solheim`. */
const person = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u)
/** Organisations whose name is their legal name, without any form behind it. */
const formless =
  /forening|förening|klubb?(?:en)?$|\bklub|idrettslag|idrottsförening|forbund|förbund|stiftelse|\blag\b|\b(?:IL|IF|IK|FK|SK|TIL|BK|GF)\b|association|society|foundation|kommune|region|universitet|university|hospital|sykehus|sjukhus|menighet|kirke|korps|skole|fond|\bHF\b/i

/**
 * A domain or a brand is responsible, and no company or person with a name: nobody can be written to,
 * and no complaint can be made. Readers are to know who the controller is.
 */
export const controllerUnnamed: Rule = {
  name: 'controller_unnamed',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(1)(a)'},
  messages: {
    said: {
      en: '“{name}” is a domain or a brand. Say which company or person is responsible, usually with its number and address.',
      nb: '«{name}» er et domene eller en merkevare. Skriv hvilket selskap eller hvilken person som er ansvarlig, gjerne med nummer og adresse.',
      da: '»{name}« er et domæne eller et mærke. Skriv, hvilket selskab eller hvilken person der er ansvarlig, gerne med nummer og adresse.',
    },
    absent: {
      en: 'The notice does not say which company or person is responsible. Readers are to be told who the controller is.',
      nb: 'Erklæringen sier ikke hvilket selskap eller hvilken person som er ansvarlig. Leserne skal få vite hvem som er behandlingsansvarlig.',
      da: 'Politikken siger ikke, hvilket selskab eller hvilken person der er ansvarlig. Læserne skal have at vide, hvem der er dataansvarlig.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    const voices = voicesOf(notice)
    const mentions = placedSpeakers(text.blocks).flatMap(({block, found}) =>
      voices[block] === 'own' && found.how !== 'notice' ? [{...found, block}] : [],
    )
    const companies = [
      ...mentions.map(({name}) => name).filter((name) => formOf(name) !== undefined),
      ...elements.organisations.flatMap(({name, form, block}) =>
        form !== undefined && voices[block] === 'own' ? [name] : [],
      ),
    ]
    const hasNumber = elements.orgNumbers.some(({block}) => voices[block] === 'own')
    const unnamed = mentions.filter(({name, how}) => {
      if (companies.some((each) => isSameOrganisation(each, name))) return false
      if (domain.test(name)) return !hasSpoken(companies, mentions)
      if (how !== 'controller' || formOf(name) !== undefined || formless.test(name)) return false
      return !hasNumber && !person.test(name) && !hasSpoken(companies, mentions)
    })
    const [first] = unnamed
    if (first) {
      const {name, block, from, to} = first
      return [{at: {block, from, to}, values: {name}, cause: 'controller'}]
    }
    const isNobody = mentions.length === 0 && companies.length === 0 && !hasNumber
    return isNobody && isLongEnough(notice) && addressesIn(text.blocks).length === 0
      ? [{say: 'absent'}]
      : []
  },
}

/** One of the companies is said to be the one who speaks. */
function hasSpoken(
  companies: readonly string[],
  mentions: readonly {readonly name: string}[],
): boolean {
  return companies.some((each) => mentions.some(({name}) => name === each))
}

/** A few sentences may be a part of a notice; they need no name. */
function isLongEnough({text: {blocks}, known}: CheckedNotice): boolean {
  return known === undefined && blocks.reduce((sum, {text}) => sum + text.length, 0) > 1500
}
