/** The call, the config or the disk is wrong: the message names the thing, the hint says what to do. Exit 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
