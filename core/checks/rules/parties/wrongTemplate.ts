import {eachBlock} from '../../../reading/eachBlock.js'
import type {BlockKind} from '../../../reading/noticeText.js'
import {businessKind} from '../../parties/businessKind.js'
import {supplierList} from '../../parties/supplierList.js'
import type {Template} from '../../parties/template.js'
import {templates} from '../../parties/templateWords.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'

interface TemplateMention {
  readonly template: Template
  readonly isStrong: boolean
  readonly word: string
  readonly from: number
  readonly to: number
}

const templateMentions = eachBlock(({text}): readonly TemplateMention[] => {
  const small = text.toLowerCase()
  // A few letters of far-away languages are longer when small; then places would not be right.
  if (small.length !== text.length) return []
  return mentionsInSmall(small).map((each) => ({...each, word: text.slice(each.from, each.to)}))
})

function mentionsInSmall(text: string): Omit<TemplateMention, 'word'>[] {
  return templates.flatMap((template) =>
    [template.strong, template.weak].flatMap((pattern, index) =>
      pattern
        ? [...text.matchAll(pattern)].map(({0: said, index: from}) => ({
            template,
            isStrong: index === 0,
            from,
            to: from + said.length,
          }))
        : [],
    ),
  )
}

/** Words of another kind of business: a clinic's notice that speaks of baskets and returned goods. */
export const wrongTemplate: Rule = {
  name: 'wrong_template',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1), 13; WP260 rev.01'},
  messages: {
    said: {
      en: 'This seems to be from a notice of another kind of business ({template}). Take it out, or say what you really do.',
      nb: 'Dette ser ut til å være fra en annen slags virksomhets erklæring ({template}). Ta det ut, eller skriv hva dere faktisk gjør.',
      da: 'Dette ser ud til at være fra en anden slags virksomheds politik ({template}). Tag det ud, eller skriv, hvad I faktisk gør.',
    },
  },
  inNotice: (notice) => {
    const kind = businessKind(notice)
    if (kind === undefined) return []
    const {text, known} = notice
    // In the Studio, tables are filled from facts that somebody has entered for this very brand.
    const isFact = (of: BlockKind): boolean => known !== undefined && of === 'row'
    const voices = voicesOf(notice)
    // What a supplier does is another kind of business.
    const suppliers = supplierList(notice).blocks
    const isOwn = (block: number): boolean => {
      const {kind: of = 'chrome'} = text.blocks[block] ?? {}
      return voices[block] === 'own' && of !== 'chrome' && !isFact(of) && !suppliers.has(block)
    }
    const mentions = templateMentions(text.blocks).flatMap(({block, found}) =>
      isOwn(block) ? [{...found, block}] : [],
    )
    return templates.flatMap((template): FoundInNotice[] => {
      if (!template.strangeTo.includes(kind)) return []
      const its = mentions.filter((each) => each.template === template)
      const strong = new Set(its.filter(({isStrong}) => isStrong).map(({block}) => block))
      const isPlace = (block: number): boolean =>
        strong.has(block) || kindsOfWords(its.filter((each) => each.block === block)) > 1
      const places = new Set(its.map(({block}) => block).filter(isPlace))
      if (places.size === 0 || places.size > (template.mostPlaces ?? Infinity)) return []
      const {unless} = template
      if (unless && text.blocks.some(({text: said}, block) => isOwn(block) && unless.test(said)))
        return []
      return its.map(({block, from, to}) => ({
        at: {block, from, to},
        values: {template: template.name},
        cause: template.name,
      }))
    })
  },
}

/** How many different words, whatever ends they have. */
function kindsOfWords(mentions: readonly {readonly word: string}[]): number {
  return new Set(mentions.map(({word}) => word.toLowerCase().slice(0, 5))).size
}
