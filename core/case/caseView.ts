import type {RequestDetails, DataRequest} from '../export/dataRequest.js'
import type {ExportParty} from '../export/exportParty.js'
import type {SourceTitles} from '../export/statusPage.js'
import type {Language} from '../language.js'
import type {ChangingAct} from './caseAct.js'
import type {CaseRefusal} from './caseChange.js'

/** What came of the last form, told at the top of the page. */
export type CaseNotice =
  | {
      readonly state: 'saved'
      readonly act: ChangingAct['act']
      /** The text that is to go by letter. */
      readonly letter: string | undefined
    }
  | {
      readonly state: 'refused'
      readonly reason: CaseRefusal
      readonly act: ChangingAct['act']
      /** What the handler had written, so that it is not lost. */
      readonly words: string | undefined
      /** All that was posted: what was chosen stands in the form again too (WCAG 2.2, 3.3.7). */
      readonly posted?: ChangingAct
    }

/** All that the page of an opened case is made from; the only place where it is in clear. */
export interface CaseView {
  readonly party: ExportParty
  readonly request: DataRequest
  /** The handler's language; what goes to the person is in the request's. */
  readonly language: Language
  readonly address: string
  readonly details: RequestDetails
  /** The address that a copy was searched under, where it is another one. */
  readonly searchAddress: string | undefined
  readonly sourceTitles: SourceTitles
  /** The same in the person's language, for what goes to them. */
  readonly personTitles: SourceTitles
  /** What processors' people wrote to the handler, by the name of their source. */
  readonly sourceWords: ReadonlyMap<string, string>
  readonly token: string
  /** New for each time the page is shown. */
  readonly formId: string
  readonly now: Date
  readonly today: string
  readonly extendedTo: string
  readonly notice?: CaseNotice | undefined
}
