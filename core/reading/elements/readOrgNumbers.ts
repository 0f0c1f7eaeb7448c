import {isDanishCvrNumber} from '../../checkDigits/isDanishCvrNumber.js'
import {isFinnishBusinessId} from '../../checkDigits/isFinnishBusinessId.js'
import {isNorwegianOrgNumber} from '../../checkDigits/isNorwegianOrgNumber.js'
import {isSwedishOrgNumber} from '../../checkDigits/isSwedishOrgNumber.js'
import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedNumber} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

const labelled = latin(
  /(?<!\p{L})(?:org(?:anisa[sa]?[tj]?i?ons?)?[\s.-]*(?:nr|no|nummer|number|num)|organi[sz]ation(?:s|al)?[\s-]*(?:nummer|number|no)|organisasjonsnummer|organisationsnummer|foretaksnummer|cvr(?:[\s.-]*(?:nr|nummer|no))?|company\s(?:registration\s)?(?:number|no)|vat(?:[\s.-]*(?:nr|no|number))?|momsnummer|mva|business\sid(?:entity\scode)?|y-tunnus|fo-nummer|företags-\s?och\sorganisationsnummer)(?!\p{L})[\s.:#[(-]{0,4}(?:(?:NO|DK|SE|FI)[\s-]?)?((?:\d[\s.-]?){7,11}\d)/giu,
)
const bare =
  /(?<![\d+.,-])(?:\d{3} ?\d{3} ?\d{3}(?=\s?(?:MVA|$|[\s,.;)]))|\d{6}-\d{4}|\d{7}-\d)(?![\d-])/g

/**
 * Numbers of companies: those that are called so, right or wrong, and those that stand alone and have
 * the right check digit. Spaces and hyphens are left out.
 */
export function readOrgNumbers({blocks}: NoticeText): NamedNumber[] {
  return numbers(blocks).map(({block, found}) => ({...found, block}))
}

const numbers = eachBlock(({text}) => numbersIn(text))

function numbersIn(text: string): Omit<NamedNumber, 'block'>[] {
  const called = [...text.matchAll(labelled)].map((found) => {
    const number = found[1] ?? ''
    const from = found.index + found[0].length - number.length
    return {from, to: from + number.length, digits: digitsOf(number)}
  })
  const alone = [...text.matchAll(bare)]
    .filter(({0: found, index}) => {
      const isCalled = called.some((each) => index < each.to && each.from <= index)
      return !isCalled && isRight(found)
    })
    .map(({0: found, index}) => ({from: index, to: index + found.length, digits: digitsOf(found)}))
  return [...called, ...alone].toSorted((one, other) => one.from - other.from)
}

function isRight(number: string): boolean {
  const digits = digitsOf(number)
  if (/-\d$/.test(number)) return isFinnishBusinessId(digits)
  return isNorwegianOrgNumber(digits) || isSwedishOrgNumber(digits) || isDanishCvrNumber(digits)
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '')
}
