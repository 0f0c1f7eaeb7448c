import type {NoticeText} from '../../reading/noticeText.js'
import type {SpokenSentence} from './readSubjects.js'
import {servicesNamed} from './servicesNamed.js'

/** The words of a sentence, short enough to be quoted. */
export function quoted(sentence: SpokenSentence | undefined): string | undefined {
  const text = sentence?.text
  return text === undefined || text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`
}

/** The services outside the EEA that a notice names and a sentence does not, to stand in a quotation. */
export function quotedServices(notice: NoticeText, without = ''): string | undefined {
  const names = servicesNamed(notice).map(({name}) => name)
  return names.filter((name) => !without.includes(name)).join(', ') || undefined
}
