import type {Mention, NoticeText} from '../../reading/noticeText.js'
import {quoteOf} from '../../reading/quoteOf.js'
import type {CheckLanguage} from '../checkLanguage.js'
import {findingMark} from '../findingMark.js'
import {readResolved} from '../readResolved.js'
import type {Rule} from '../rule.js'
import {sentenceOf} from '../sentenceOf.js'
import {sourceText} from '../sourceText.js'
import {differingFacts} from './differingFacts.js'
import type {FoundInGroup, GroupFinding, GroupNotice} from './groupNotice.js'
import {laggingLanguages} from './laggingLanguages.js'

type GroupRule = Pick<Rule, 'name' | 'severity' | 'source' | 'messages'>

const factDiffers: GroupRule = {
  name: 'fact_differs',
  severity: 'warning',
  source: {reference: 'GDPR Art. 5(1)(d), 12(1)'},
  messages: {
    differs: {
      en: '{fact} of {of} is “{value}” here and “{usual}” in the notice of {brand}. Find out which is right, and correct the other.',
      nb: '{fact} til {of} er «{value}» her og «{usual}» i erklæringen til {brand}. Finn ut hva som er riktig, og rett det andre.',
      da: '{fact} for {of} er »{value}« her og »{usual}« i politikken for {brand}. Find ud af, hvad der er rigtigt, og ret det andet.',
    },
  },
}

const languageLags: GroupRule = {
  name: 'language_lags',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1); WP260 rev.01, paragraph 13'},
  messages: {
    lags: {
      en: '{language} follows version {follows}; {prevailing} is at version {last}, in force from {from}. Translate what is new, and publish.',
      nb: '{language} følger versjon {follows}; {prevailing} er kommet til versjon {last}, som gjelder fra {from}. Oversett det som er nytt, og publiser.',
      da: '{language} følger version {follows}; {prevailing} er nået til version {last}, som gælder fra {from}. Oversæt det nye, og udgiv.',
    },
    unpublished: {
      en: '{language} has no version yet; {prevailing} is at version {last}, in force from {from}. Finish the translation, and publish.',
      nb: '{language} har ingen versjon ennå; {prevailing} er kommet til versjon {last}, som gjelder fra {from}. Gjør oversettelsen ferdig, og publiser.',
      da: '{language} har ingen version endnu; {prevailing} er nået til version {last}, som gælder fra {from}. Gør oversættelsen færdig, og udgiv.',
    },
  },
}

/** In which language editors are told, and on which day (`YYYY-MM-DD`). */
export interface GroupCheckOptions {
  readonly language: CheckLanguage
  readonly today: string
}

/**
 * What is wrong between the notices of a group: the same fact said differently, and languages that lag
 * behind. Each finding belongs to the notice that is to be changed, and points at its words where they
 * say the fact. A notice that is retired has no readers, and takes no part.
 */
export function checkGroup(
  notices: readonly GroupNotice[],
  options: GroupCheckOptions,
): GroupFinding[] {
  const read = notices.filter(({version}) => version?.kind !== 'retired')
  const put = (rule: GroupRule, all: readonly FoundInGroup[]): GroupFinding[] =>
    all.flatMap((found) => {
      const notice = read.find(({id}) => id === found.notice)
      return notice ? [findingOf(rule, found, notice, options)] : []
    })
  return [...put(factDiffers, differingFacts(read)), ...put(languageLags, laggingLanguages(read))]
}

function findingOf(
  rule: GroupRule,
  found: FoundInGroup,
  {resolved}: GroupNotice,
  {language, today}: GroupCheckOptions,
): GroupFinding {
  const {notice, other, say, values, cause, compared, source = rule.source} = found
  const {text} = readResolved(resolved)
  const at = found.at ?? mentionOf(found, text)
  const place = at && text.blocks[at.block]?.place
  return {
    rule: rule.name,
    severity: rule.severity,
    ...(at ? quoteOf(text, at) : {quote: '', start: 0, end: 0}),
    message: sentenceOf(rule, say, language, values),
    source: sourceText(source, today, language),
    cause: `${rule.name} ${cause}`,
    mark: findingMark(rule.name, cause, compared),
    ...(place && {place}),
    notice,
    other,
  }
}

function mentionOf({words, beside = ''}: FoundInGroup, {blocks}: NoticeText): Mention | undefined {
  if (words === undefined) return undefined
  const block = blocks.findIndex(({text}) => text.includes(words) && text.includes(beside))
  const from = blocks[block]?.text.indexOf(words) ?? -1
  return from < 0 ? undefined : {block, from, to: from + words.length}
}
