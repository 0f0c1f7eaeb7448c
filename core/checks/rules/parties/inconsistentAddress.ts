import {editDistance} from '../../parties/editDistance.js'
import {ownAddresses} from '../../parties/ownAddresses.js'
import type {FoundInNotice, Rule} from '../../rule.js'

interface Parts {
  readonly street: string
  readonly house: string
  readonly code: string
  readonly place: string
}

/** One address, written in two ways: readers cannot tell whether it is one office or two. */
export const inconsistentAddress: Rule = {
  name: 'inconsistent_address',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1), 13(1)(a)'},
  messages: {
    said: {
      en: 'The same address is written in another way elsewhere: “{other}”. Write it the same way everywhere.',
      nb: 'Den samme adressen er skrevet annerledes et annet sted: «{other}». Skriv den likt overalt.',
      da: 'Den samme adresse er skrevet anderledes et andet sted: »{other}«. Skriv den ens overalt.',
    },
    differs: {
      en: 'This address is almost the one that stands elsewhere: “{other}”. One of them is probably wrong.',
      nb: 'Denne adressen er nesten lik en annen i erklæringen: «{other}». En av dem er trolig feil.',
      da: 'Denne adresse er næsten som en anden i politikken: »{other}«. En af dem er nok forkert.',
    },
  },
  inNotice: (notice) => {
    const seen: {readonly parts: Parts; readonly address: string}[] = []
    return ownAddresses(notice).flatMap(({address, block, from, to, lastBlock}) => {
      const parts = partsOf(address)
      if (!parts) return []
      const other = seen.find((each) => compare(each.parts, parts) !== 'apart')
      const how = other && compare(other.parts, parts)
      if (!seen.some((each) => compare(each.parts, parts) === 'same')) seen.push({parts, address})
      if (!other || how === 'same') return []
      // Where it is over two blocks, the first has the street.
      const end = lastBlock === block ? to : (notice.text.blocks[block]?.text.length ?? to)
      const found: FoundInNotice = {
        at: {block, from, to: end},
        values: {other: other.address},
        cause: `address ${parts.street}`,
        ...(how === 'slip' && {say: 'differs'}),
      }
      return [found]
    })
  },
}

function partsOf(address: string): Parts | undefined {
  const match =
    /^(\P{N}+?)\s+(\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?[A-Za-z]?)(?![\p{L}\d]).*?(\d{4}|\d{3} \d{2})\s+(\p{Lu}\P{N}*)$/u.exec(
      address.trim(),
    )
  if (!match) return undefined
  const [, said = '', house = '', code = '', place = ''] = match
  // "Our address is Storgata 5": the street begins after the last small word before a capital.
  const street = said.replace(/^.*(?<!\p{L})\p{Ll}[\p{L}:]*[\s,]+(?=\p{Lu})/u, '')
  return {street, house, code: code.replace(' ', ''), place: place.trim()}
}

/** `spelling`: the same, written otherwise; `slip`: one thing differs that may be a slip of the pen. */
function compare(one: Parts, other: Parts): 'same' | 'spelling' | 'slip' | 'apart' {
  const streets = [one.street, other.street].map((each) =>
    each.toLowerCase().replaceAll(/[\s.-]/g, ''),
  )
  const houses = [one.house, other.house].map((each) => each.toLowerCase().replaceAll(/\s/g, ''))
  const isSameStreet = streets[0] === streets[1]
  const isSameHouse = houses[0] === houses[1]
  const isSameCode = one.code === other.code
  if (isSameStreet && isSameHouse && isSameCode) {
    const isSame =
      one.street.toLowerCase() === other.street.toLowerCase() && one.house === other.house
    return isSame ? 'same' : 'spelling'
  }
  if (isSameStreet && isSameCode) return 'slip'
  if (isSameStreet && isSameHouse && editDistance(one.code, other.code, 1) === 1) return 'slip'
  const isNear = editDistance(streets[0] ?? '', streets[1] ?? '', 1) === 1
  return isNear && isSameHouse && isSameCode ? 'slip' : 'apart'
}
