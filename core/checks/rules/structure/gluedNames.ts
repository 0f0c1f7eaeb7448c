import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import type {Mention, NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'

/** What may follow a name in one word: “Nordlyappen”. */
const compound = latin(
  /^(?:s|['’]s|en|et|a|ens|ets|ene|enes|ar|ane|e|es|er|n|app\p{L}*|konto\p{L}*|butik\p{L}*|grupp\p{L}*|klinik\p{L}*|klubb?\p{L}*|kort\p{L}*|shop\p{L}*|nett\p{L}*|net\p{L}*|web\p{L}*|sid\p{L}*|sent\p{L}*|cent\p{L}*|kund\p{L}*|medlem\p{L}*|bruker\p{L}*|bruger\p{L}*|tjenest\p{L}*|tjänst\p{L}*|skol\p{L}*|hus\p{L}*|team\p{L}*|ansat\p{L}*|ansatt\p{L}*|system\p{L}*|portal\p{L}*)$/iu,
)

const longName = latin(/(?<![\p{L}@./])\p{Lu}\p{Ll}{4,}(?![\p{L}@])/gu)
const wholeName = latin(/^\p{Lu}\p{Ll}{4,}$/u)
const nameFirst = latin(/^(\p{Lu}\p{Ll}{4,})(?=\s(?:-|–|\p{Lu}))/u)
const small = latin(/^\p{Ll}/u)
const address = latin(/[@/]|\.\p{L}/u)

interface PlacedName {
  readonly word: string
  readonly from: number
}

const capitalised = eachBlock(({text}): readonly PlacedName[] =>
  [...text.matchAll(longName)].map(({0: word, index}) => ({
    word,
    from: index,
  })),
)

/** The words of a text in small letters; addresses are none. */
const smallWords = remembered((text): readonly string[] =>
  text.split(/\s+/u).filter((word) => small.test(word) && !address.test(word)),
)

/**
 * “Nordlyment”: a company's own name with the end of another word behind it. Only a name that stands
 * in the text by itself twice or more, and nowhere in small letters: then it is a word as well.
 */
export function gluedNames(
  blocks: readonly NoticeBlock[],
  names: readonly (string | undefined)[],
): Mention[] {
  const own = new Set(
    [...names, nameAtTop(blocks)]
      .flatMap((each) => each?.split(' ') ?? [])
      .filter((word) => wholeName.test(word)),
  )
  if (own.size === 0) return []
  const placed = capitalised(blocks)
  const within = [...own].flatMap((name) => insideWords(blocks, name))
  const behind = [...own].flatMap((name) => {
    const glued = placed.filter(
      ({found: {word}}) =>
        word.length >= name.length + 3 &&
        word.startsWith(name) &&
        !compound.test(word.slice(name.length)),
    )
    if (glued.length === 0 || placed.filter(({found: {word}}) => word === name).length < 2)
      return []
    const lower = name.toLowerCase()
    if (blocks.some(({text}) => smallWords(text).some((word) => word.startsWith(lower)))) return []
    return glued.map(({block, found: {word, from}}) => ({block, from, to: from + word.length}))
  })
  return [...behind, ...within]
}

const wordEnd = latin(/^\p{L}*/u)
const wordStart = latin(/(?<![\p{L}@./_-])\p{L}*\p{Ll}$/u)

/** “inNordlysjon”: a company's own name within a word that begins with small letters. */
function insideWords(blocks: readonly NoticeBlock[], name: string): Mention[] {
  return blocks.flatMap(({text}, block) => {
    const found: Mention[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const begin = wordStart.exec(text.slice(Math.max(0, at - 30), at))
      const end = wordEnd.exec(text.slice(at + name.length))?.[0] ?? ''
      if (!begin || /^(?:my|mitt|min|i|e)$/i.test(begin[0]) || end.length < 2) continue
      found.push({block, from: at - begin[0].length, to: at + name.length + end.length})
    }
    return found
  })
}

/** A name that begins one of the first lines: “Nordly - clinic for skin”. */
function nameAtTop(blocks: readonly NoticeBlock[]): string | undefined {
  return blocks.slice(0, 6).flatMap(({text}) => nameFirst.exec(text)?.[1] ?? [])[0]
}
