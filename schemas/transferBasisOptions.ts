import type {transferBases} from '../core/content/processorAgreement.js'

const titles: Record<(typeof transferBases)[number], string> = {
  none: 'Stays in the EEA',
  adequacy: 'Country approved by the EU Commission',
  dpf: 'USA, certified under the EU-US Data Privacy Framework',
  scc: 'The EU’s standard contract clauses (SCC)',
  bcr: 'The company group’s approved rules (BCR)',
}

/** What a transfer out of the EEA can rest on, as a choice in a form. */
export const transferBasisOptions = Object.entries(titles).map(([value, title]) => ({title, value}))
