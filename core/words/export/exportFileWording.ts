import type {reasonsNotIncluded} from '../../export/exportFile.js'

/** What the files of an export and their page say beside the data, in one language. */
export interface ExportFileWording {
  readonly portable: string
  readonly zip: string
  /** Something is still to come, by a date. */
  readonly restDue: (date: string) => string
  readonly incomplete: string
  readonly why: Readonly<Record<(typeof reasonsNotIncluded)[number], string>>
  readonly whyHead: string
  /** How many of a table's rows are printed, of how many. */
  readonly printedRows: (printed: string, all: string) => string
  readonly attachmentsHeading: string
  readonly attachmentsText: string
  readonly fileHead: string
  readonly purposesHeading: string
  readonly purposesText: (controller: string) => string
  readonly noPurposes: string
  readonly purpose: Readonly<
    Record<
      'brands' | 'legalBasis' | 'recipients' | 'retention' | 'transfers' | 'dataCategories',
      string
    >
  >
  readonly recipientsHeading: string
  readonly recipientsText: string
  readonly noRecipients: string
  readonly noticesHeading: string
  readonly noticesText: string
  readonly toldText: string
  readonly notTold: string
  readonly brandHead: string
  readonly versionHead: string
  readonly inForceHead: string
  readonly toldHead: string
  readonly portableName: string
  readonly attachmentsFolder: string
  readonly readmeName: string
  readonly readme: {
    readonly pdf: string
    readonly json: string
    readonly portable: string
    readonly csv: string
    readonly attachments: string
    readonly formulas: string
    readonly schema: (url: string) => string
  }
}
