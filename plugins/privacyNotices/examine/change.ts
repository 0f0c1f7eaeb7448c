/** One change as an editor reads it. */
export interface Change {
  readonly what: string
  readonly before?: string
  readonly after?: string
}
