import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {fit24Notice} from './fit24Notice.js'
import {k24Brands} from './k24Brands.js'
import {k24Purposes} from './k24Purposes.js'
import {k24Suppliers} from './k24Suppliers.js'
import {k24TreningNotice} from './k24TreningNotice.js'
import {klinikk24Notice} from './klinikk24Notice.js'
import {klinikk24NoticeEn} from './klinikk24NoticeEn.js'

const languages = ['nb', 'en'] as const

export function k24Documents(stage: DemoStage): DemoDocument[] {
  return [
    ...k24Brands(),
    ...k24Purposes(),
    ...k24Suppliers(stage),
    ...productPurposes('k24', languages),
    ...productAgreements('k24', languages),
    ...productClauses('k24', languages),
    klinikk24Notice(stage),
    klinikk24NoticeEn(stage),
    fit24Notice(stage),
    k24TreningNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'k24',
        title: 'New register of members and visits, spring 2026',
        notices: ['klinikk24-nb', 'klinikk24-en', 'fit24-nb', 'k24-trening-nb'],
        summary: {
          nb: 'Eziteq AS blir ny databehandler og tar over registeret med medlemmer, timer og besøk. Opplysningene er de samme som før og blir i Norge. Hos K24 Trening står nå også erklæringen til Magy Media AS.',
          en: 'Eziteq AS becomes a new processor and takes over the register of members, appointments and visits. The data is the same as before and stays in Norway.',
        },
      }),
    ]),
  ]
}
