import type {NoticeBlock} from '../../../reading/noticeText.js'
import type {KnownGroup} from '../../knownGroup.js'
import {promiseKinds} from '../../promises/promiseKinds.js'
import {promisesIn, type PromiseInText} from '../../promises/promisesIn.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/**
 * A promise in the text that the settings do not keep: what is promised is not what happens. Without
 * settings, two terms for one thing: one of them is not what happens.
 */
export const promiseMismatch: Rule = {
  name: 'promise_mismatch',
  severity: 'error',
  source: {reference: 'GDPR Art. 5(1)(a) and 12(1)'},
  messages: {
    differs: {
      en: 'The text says {said} here and {other} elsewhere. Only one of them can be kept.',
      nb: 'Teksten sier {said} her og {other} et annet sted. Bare ett av dem kan holdes.',
      da: 'Teksten siger {said} her og {other} et andet sted. Kun ét af dem kan holdes.',
    },
    ...Object.fromEntries(promiseKinds.flatMap(({messages}) => Object.entries(messages))),
  },
  inNotice: (notice) => {
    const promises = promisesOf(notice.text.blocks)
    return notice.known ? againstSettings(promises, notice.known, notice) : againstItself(promises)
  },
}

type Placed = PromiseInText & {readonly block: number}

/** The promises of a notice's own; another organisation's notice in it makes its own. */
function promisesOf(blocks: readonly NoticeBlock[]): readonly Placed[] {
  let heading = ''
  return blocks.flatMap(({text, kind, embedded}, block) => {
    if (kind === 'heading' || kind === 'title') heading = text
    if (embedded !== undefined) return []
    return promisesIn(text, kind)
      .filter(({under}) => under === undefined || under.test(heading))
      .map((promised) => ({...promised, block}))
  })
}

function againstSettings(
  promises: readonly Placed[],
  known: KnownGroup,
  {text: {language}}: CheckedNotice,
): FoundInNotice[] {
  return promises.flatMap(({unkept, block, from, to}) => {
    const found = unkept(known, language)
    return found ? [{...found, at: {block, from, to}}] : []
  })
}

function againstItself(promises: readonly Placed[]): FoundInNotice[] {
  return promises.flatMap(({term, block, from, to}): FoundInNotice[] => {
    const other = promises.find(
      (each) => each.term && term && each.term.of === term.of && each.term.days !== term.days,
    )?.term
    if (!term || !other) return []
    const values = {said: term.words, other: other.words}
    return [
      {
        at: {block, from, to},
        say: 'differs',
        severity: 'warning',
        values,
        cause: `differs ${term.of}`,
      },
    ]
  })
}
