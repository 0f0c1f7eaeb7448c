import type {NoticeBlock, Mention} from '../noticeText.js'

/** A postal address: a street or a box, and the post code with its place. */
export interface FoundAddress extends Mention {
  /** The last block it stands in; `to` counts in that one. */
  readonly lastBlock: number
  readonly address: string
}

const postcode =
  /(?<![\d\p{L}+-])(?:(?:NO?|DK|SE?)\s?[-–]?\s?)?(?:\d{4}|\d{3}\s\d{2})\s+\p{Lu}[\p{L}-]*\p{L}(?:\s(?:\p{Lu}{1,2}|\p{Lu}\p{Ll}+)(?![\p{L}@]|\.\p{L}))?/gu
const streetBefore =
  /(?:^|[\s(:,])((?:(?:P\.?\s?O\.?\s?)?(?:Postboks|Postbox|Boks|Box)\s\d+(?:\s\p{Lu}\p{L}+)?|\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,4}\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?[A-Za-z](?![\p{L}]))?(?:,?\s(?:\d{1,2}\.?\s?(?:th|tv|mf|sal|etg|etasje|etage|vån\p{L}*|tr|floor)\.?(?:\s(?:th|tv|mf)\.?)?))?))[,.;\s–-]*$/u

/** Postal addresses, over several lines or in one. A post code without a street before it is none. */
export function addressesIn(blocks: readonly NoticeBlock[]): FoundAddress[] {
  return blocks.flatMap(({text}, block) =>
    [...text.matchAll(postcode)].flatMap(({0: code, index}) => {
      const to = index + code.length
      const before = text.slice(Math.max(0, index - 90), index)
      const here = before.trim() === '' ? undefined : streetBefore.exec(before)?.[1]
      if (here !== undefined) {
        const from = afterCompany(text, text.lastIndexOf(here, index), index)
        return [{block, from, to, lastBlock: block, address: text.slice(from, to)}]
      }
      if (index > 0) return []
      const above = blocks[block - 1]?.text ?? ''
      const street = above.length < 90 ? streetBefore.exec(above)?.[1] : undefined
      if (street === undefined) return []
      const from = above.lastIndexOf(street)
      const line = above.slice(from).replace(/[,;\s]+$/, '')
      return [{block: block - 1, from, to, lastBlock: block, address: `${line}, ${code}`}]
    }),
  )
}

/** Where lines were joined, a company's name stands right before its street. */
function afterCompany(text: string, from: number, end: number): number {
  const form = /^.*\s(?:AS|ASA|ApS|A\/S|AB|Ltd|Limited|Inc\.?|GmbH)[,\s]+(?=\p{Lu})/u.exec(
    text.slice(from, end),
  )
  return from + (form?.[0].length ?? 0)
}
