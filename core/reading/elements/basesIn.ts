import {latin} from '../latin.js'

const article = latin(
  /(?<!\p{L})(?:art(?:\.|ik?k?el|icle|t?\.)?)\s?(6|9)(?!\d)(?=([^;§]{0,60}))/giu,
)
/** Where what is said of one article ends: at the next, or at the next sentence. */
const endOfArticle = latin(/art(?:\.|ik|icle)|\.\s\p{Lu}/iu)

/**
 * Bases of Art. 6(1) and 9(2) that a text names, as `6.1.a`: in the ways of five languages,
 * `artikkel 6 nr. 1 bokstav f`, `artikel 6, stk. 1, litra b`, `artikel 6.1 f`, `Article 6(1)(a)`,
 * and with two letters, `bokstav a eller b`.
 */
export function basesIn(text: string): string[] {
  const bases = new Set<string>()
  for (const [, number = '', after = ''] of text.matchAll(article)) {
    const [rest = ''] = after.split(endOfArticle)
    const paragraph = number === '6' ? '1' : '2'
    for (const letter of lettersIn(rest)) bases.add(`${number}.${paragraph}.${letter}`)
  }
  return [...bases]
}

const firstLetter = latin(
  /^[\s,]*(?:(?:nr\.?|no\.?|stk\.?|ledd|punkt|para(?:graph)?|st\.?)?\s?[.(]?\s?[12]\)?\.?(?:\.?\s?ledd)?)?[\s,.]*(?:(?:bokstav(?:en|ene)?|litra|lit\.?|led|punkt|pkt\.?|point|letter|punktum)\s)?[(«"']?([a-h]|[ij](?=\)|$))(?![\p{L}])[)»"']?/iu,
)
const nextLetter = latin(
  /^[\s,)]*(?:og|eller|och|and|or|&|,|\/)\s?(?:(?:bokstav|litra|led|point|letter)\s)?[("']?([a-j])(?![\p{L}])[)"']?/iu,
)

function lettersIn(rest: string): string[] {
  const first = firstLetter.exec(rest)
  if (!first?.[1]) return []
  const letters = [first[1].toLowerCase()]
  let left = rest.slice(first[0].length)
  for (let next = nextLetter.exec(left); next?.[1]; next = nextLetter.exec(left)) {
    letters.push(next[1].toLowerCase())
    left = left.slice(next[0].length)
  }
  return letters
}
