import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NoticeText} from '../noticeText.js'

const treats = latin(
  /(?<!\p{L})(?:pasient(?:en|er|ene|ens|enes|opplysninger|journal\p{L}*|informasjon|data)?|patient(?:en|er|erne|ens|s|oplysninger|uppgifter|journal\p{L}*|data)?|helsepersonell\p{L}*|sundhedsperson\p{L}*|hälso- och sjukvård\p{L}*|journalplikt\p{L}*|journalføring\p{L}*|tannlege\p{L}*|tandlæge\p{L}*|tandläkar\p{L}*|dentist\p{L}*|fysioterap\p{L}*|kiroprakt\p{L}*|psykolog\p{L}*|medical records?|journal(?:en|er|føring)?|klinikk\p{L}*|klinik(?:ken)?|clinic)(?!\p{L})/giu,
)
const isCalled =
  /klinik|clinic|tannleg|tannhel|tandlæg|tandläk|dental|medisinsk|medicinsk|medical|legesenter|legekontor|lægehus|läkar|vårdcentral|sykehus|sjukehus|sygehus|sjukhus|hospital|fysioterap|kiroprakt|psykolog|helsesenter|hudpleie|hudklinikk/i

/** Whether a notice is of somebody who treats patients: it speaks of them, or is called so. */
export function isHealthService({blocks}: NoticeText, controller: string): boolean {
  if (isCalled.test(controller)) return true
  return mentions(blocks).reduce((sum, {found}) => sum + found, 0) >= 2
}

const mentions = eachBlock(({text, kind}) => {
  const found = kind === 'chrome' ? 0 : (text.match(treats)?.length ?? 0)
  return found > 0 ? [found] : []
})
