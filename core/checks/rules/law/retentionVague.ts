import {readSubjects, type SpokenNotice} from '../../law/readSubjects.js'
import {vagueRetentionIn, type VagueRetention} from '../../law/vagueRetention.js'
import type {Rule} from '../../rule.js'

/**
 * `As long as necessary`, `when there is no use for it any more`, `as the law asks`: words that tell
 * nobody how long (WP260 rev.01, annex). The law's own words are a fair rest where their section gives
 * real periods; what somebody finds right, and an act without a name, never are.
 */
export const retentionVague: Rule = {
  name: 'retention_vague',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(2)(a); WP260 rev.01, annex'},
  messages: {
    said: {
      en: 'This tells nobody how long. Say a period, or what decides it, for each kind of data.',
      nb: 'Dette sier ingen hvor lenge. Skriv en periode, eller hva som avgjør den, for hver type opplysninger.',
      da: 'Det siger ingen, hvor længe. Skriv en periode, eller hvad der afgør den, for hver type oplysninger.',
    },
    law: {
      en: 'Which law, and how long does it ask for? Name the act and the period.',
      nb: 'Hvilken lov, og hvor lenge krever den? Skriv loven og perioden.',
      da: 'Hvilken lov, og hvor længe kræver den? Skriv loven og perioden.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    const open = text.blocks.flatMap(({text: said}, block) => {
      const kind = spoken.inBlock(block)[0]?.kind ?? 'chrome'
      if (kind === 'chrome' || kind === 'heading' || kind === 'title') return []
      return vagueRetentionIn(said)
        .filter((vague) => isLeftOpen(spoken, block, vague))
        .map(({from, to, kind: way}) => ({
          at: {block, from, to},
          say: way === 'law' ? 'law' : 'said',
          cause: 'necessary',
        }))
    })
    const byLaw = spoken.all('keep', 'vagueLaw').flatMap(({block, speaks}) => {
      const at = speaks.get('vagueLaw')
      return at ? [{at: {block, ...at}, say: 'law', cause: 'necessary'}] : []
    })
    return [...open, ...byLaw]
  },
}

/** The words are about time, and nothing near says how long after all. */
function isLeftOpen(spoken: SpokenNotice, block: number, vague: VagueRetention): boolean {
  const [first] = spoken.inBlock(block)
  if (!first || vague.isToldBeside || vague.isOfRight) return false
  const isTopic =
    spoken.blockSpeaks(first.heading, 'retentionTopic') ||
    (first.kind === 'item' && isAmongPeriods(spoken, block))
  if (!vague.isOfKeeping && !isTopic) return false
  if (vague.kind === 'law' && vague.isOfHandling && !isTopic) return false
  if (vague.kind !== 'purpose' || vague.isOfOneKind) return true
  const periods = spoken.sentences.filter(
    ({speaks, kind}) =>
      kind !== 'heading' && kind !== 'row' && speaks.has('period') && !speaks.has('cookies'),
  )
  return (
    !periods.some(({speaks}) => speaks.has('keep')) &&
    !periods.some(({heading}) => heading === first.heading)
  )
}

/** An item beside items that give periods. */
function isAmongPeriods(spoken: SpokenNotice, block: number): boolean {
  return [block - 2, block - 1, block + 1, block + 2].some((near) =>
    spoken.inBlock(near).some(({kind, speaks}) => kind === 'item' && speaks.has('period')),
  )
}
