type Attributes = Readonly<Record<string, unknown>>

export type MadeDocument = Attributes & {readonly _id: string; readonly _type: string}

/** What accepted facts change in the group: documents to make, and gaps to fill in known ones. */
export type FactChange =
  | {readonly make: MadeDocument}
  /** Only what is empty there: what the group wrote is never written over. */
  | {readonly fill: Attributes; readonly documentId: string}
