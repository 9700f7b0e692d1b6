/** Why something that was asked for cannot be done. Where a word was not known, the words that are: one may be meant. */
export interface Objection {
  readonly message: string
  readonly unknown?: { readonly word: string; readonly known: readonly string[] }
}
