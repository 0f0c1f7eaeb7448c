import {colosseumklinikkenDocuments} from './colosseumklinikken/colosseumklinikkenDocuments.js'
import type {DemoDocument, DemoStage} from './demoDocument.js'
import {demoOrganisations} from './demoOrganisations.js'
import {glasoterapiDocuments} from './glasoterapi/glasoterapiDocuments.js'
import {inviocareDocuments} from './inviocare/inviocareDocuments.js'
import {k24Documents} from './k24/k24Documents.js'
import {magyMediaDocuments} from './magyMedia/magyMediaDocuments.js'
import {rommenDocuments} from './rommen/rommenDocuments.js'

/** Everything editors have written in the demo, at a stage of its history; as it is now by default. */
export function demoDocuments(stage: DemoStage = 3): DemoDocument[] {
  return [
    ...demoOrganisations(),
    ...magyMediaDocuments(stage),
    ...k24Documents(stage),
    ...colosseumklinikkenDocuments(stage),
    ...inviocareDocuments(stage),
    ...glasoterapiDocuments(stage),
    ...rommenDocuments(stage),
  ]
}
