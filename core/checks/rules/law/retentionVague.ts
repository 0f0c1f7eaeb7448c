import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/**
 * `As long as necessary`, with hardly a period in the whole notice: the law's own words back, which
 * tell nobody how long (WP260 rev.01, annex). Beside real periods they are a fair rest.
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
    const periods = spoken
      .all('period', 'keep')
      .filter(({speaks, kind}) => kind !== 'row' && !speaks.has('cookies'))
    const vague = spoken.all('asNecessary').flatMap(({block, speaks}) => {
      const at = speaks.get('asNecessary')
      return at && spoken.blockSpeaks(block, 'keep')
        ? [{at: {block, ...at}, cause: 'necessary'}]
        : []
    })
    const byLaw = spoken.all('keep').flatMap(({block, speaks, heading}) => {
      const general = speaks.get('currentLaw')
      const isTopic = heading >= 0 && spoken.blockSpeaks(heading, 'retentionTopic')
      // `is treated according to the law` speaks of lawfulness, not of time.
      const isTime = isTopic && !speaks.has('period') && !speaks.has('criterion')
      const at = speaks.get('vagueLaw') ?? (isTime ? general : undefined)
      return at ? [{at: {block, ...at}, say: 'law', cause: 'necessary'}] : []
    })
    return [...(periods.length <= 1 ? vague : []), ...byLaw]
  },
}
