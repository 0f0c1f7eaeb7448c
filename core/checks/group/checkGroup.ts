import {noticeTextOf} from '../../reading/noticeTextOf.js'
import {quoteOf} from '../../reading/quoteOf.js'
import type {CheckLanguage} from '../checkLanguage.js'
import {findingMark} from '../findingMark.js'
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
      en: '{fact} of {of} is “{value}” here and “{usual}” in the notice of {brand}. Publish this notice anew, or correct the fact.',
      nb: '{fact} til {of} er «{value}» her og «{usual}» i erklæringen til {brand}. Publiser denne på nytt, eller rett opplysningen.',
      da: '{fact} for {of} er »{value}« her og »{usual}« i politikken for {brand}. Offentliggør denne igen, eller ret oplysningen.',
    },
  },
}

const languageLags: GroupRule = {
  name: 'language_lags',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1); WP260 rev.01, paragraph 13'},
  messages: {
    lags: {
      en: '{language} follows version {follows}; {prevailing} is at version {last} since {since}. Translate what is new.',
      nb: '{language} følger versjon {follows}; {prevailing} er kommet til versjon {last} fra {since}. Oversett det som er nytt.',
      da: '{language} følger version {follows}; {prevailing} er nået til version {last} fra {since}. Oversæt det nye.',
    },
    unpublished: {
      en: '{language} has no version yet; {prevailing} is at version {last} since {since}.',
      nb: '{language} har ingen versjon ennå; {prevailing} er kommet til versjon {last} fra {since}.',
      da: '{language} har ingen version endnu; {prevailing} er nået til version {last} fra {since}.',
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
 * say the fact.
 */
export function checkGroup(
  notices: readonly GroupNotice[],
  options: GroupCheckOptions,
): GroupFinding[] {
  const put = (rule: GroupRule, all: readonly FoundInGroup[]): GroupFinding[] =>
    all.map((found) => findingOf(rule, found, notices, options))
  return [
    ...put(factDiffers, differingFacts(notices, options.language)),
    ...put(languageLags, laggingLanguages(notices)),
  ]
}

function findingOf(
  rule: GroupRule,
  {notice, words, say, values, cause, source = rule.source}: FoundInGroup,
  notices: readonly GroupNotice[],
  {language, today}: GroupCheckOptions,
): GroupFinding {
  const resolved = notices.find(({id}) => id === notice)?.resolved
  const text = resolved && noticeTextOf(resolved)
  const block = words && text ? text.blocks.findIndex((each) => each.text.includes(words)) : -1
  const at = text?.blocks[block]
  const from = at && words ? at.text.indexOf(words) : 0
  const quote =
    text && at && words
      ? quoteOf(text, {block, from, to: from + words.length})
      : {quote: '', start: 0, end: 0}
  return {
    rule: rule.name,
    severity: rule.severity,
    ...quote,
    message: sentenceOf(rule, say, language, values),
    source: sourceText(source, today, language),
    cause: `${rule.name} ${cause}`,
    mark: findingMark(rule.name, cause, Object.values(values).join('\n')),
    ...(at?.place && {place: at.place}),
    notice,
  }
}
