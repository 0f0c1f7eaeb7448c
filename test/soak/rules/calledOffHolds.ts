import {changeMailWords} from '../../../core/words/changeMailWords.js'
import type {SoakEvidence} from '../evidence.js'
import {chainsOf, nameOf} from './chainsOf.js'

/** Readers are in the segments of every brand in it. */
const readersLanguage = 'nb'

/**
 * A change that was called off does not come: a version with the text before it stands at its date,
 * once however often it was asked for, and no site shows it from then on. Who had been told of it is
 * told that it does not come, once.
 */
export function calledOffHolds(evidence: SoakEvidence): string[] {
  const {journal} = evidence
  const found = chainsOf(evidence).flatMap((chain) => {
    const off = chain.flatMap(({callsOff}) => callsOff ?? [])
    const twice = off.filter((version, index) => off.indexOf(version) < index)
    return twice.map((version) => `version ${version} was called off more than once`)
  })
  for (const entry of journal) {
    if (entry.kind !== 'callOff') continue
    const {noticeId, version, toMs, status} = entry
    if (![0, 200].includes(status) && (status < 400 || status === 500)) {
      found.push(`calling off was answered ${status}`)
    }
    if (status !== 200) continue
    const chain = chainsOf(evidence).find(([first]) => first?.noticeId === noticeId) ?? []
    const calledOff = chain.find((each) => each.version === version)
    const instead = chain.find(({callsOff}) => callsOff === version)
    if (!calledOff || !instead) {
      found.push(`${noticeId} version ${version}: called off, and nothing stands in its place`)
      continue
    }
    const what = `${nameOf(calledOff)} version ${version}`
    if (instead.effectiveAt !== calledOff.effectiveAt) {
      found.push(`${what}: what stands in its place is of another date`)
    }
    if (instead.contentHash === calledOff.contentHash) {
      found.push(`${what}: what stands in its place is the same text`)
    }
    const {brand, language} = calledOff
    const shown = journal.some(
      (read) =>
        read.kind === 'reading' &&
        read.brand === brand &&
        read.language === language &&
        read.version === version &&
        read.fromMs > toMs,
    )
    if (shown) found.push(`${what}: was shown after it was called off`)
  }
  return [...found, ...toldWrongly(evidence)]
}

function toldWrongly({people, mails, deliveries}: SoakEvidence): string[] {
  const mailings = deliveries.filter(
    ({kind, state, segment, calledOffVersionId}) =>
      kind === 'broadcast' &&
      state === 'sent' &&
      calledOffVersionId !== undefined &&
      segment?.endsWith(`/${readersLanguage}`),
  ).length
  const about = mails.filter(({text}) =>
    text.includes(changeMailWords[readersLanguage].calledOffMeaning),
  )
  return people
    .filter(({role}) => role === 'reader')
    .flatMap(({address}) => {
      const got = about.filter(({to}) => to.includes(address)).length
      return got === mailings
        ? []
        : [`${address} was told ${got} times of ${mailings} that a change does not come`]
    })
}
