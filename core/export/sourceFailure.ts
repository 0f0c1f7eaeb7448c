/**
 * A source could not be searched, or what it answered cannot be used.
 *
 * `isPassing` says whether asking again can help: a busy server may recover, while a wrong signature
 * stays wrong. The message is shown to handlers, so it never holds what was sent or what came back.
 */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
  readonly isPassing: boolean

  constructor(message: string, {isPassing}: {readonly isPassing: boolean}) {
    super(message)
    this.isPassing = isPassing
  }
}
