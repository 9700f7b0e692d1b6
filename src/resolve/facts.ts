/** What the world answered about the files that a tracker points at. Rules judge these; they never ask themselves. */
export interface Facts {
  /** By path as the tracker writes it, and as it would write those that moved. A path that nobody asked about is not in it. */
  readonly files: ReadonlyMap<string, FileFact>
  /**
   * Whether the tracker stands in the repository it speaks of. False where none of its paths exists: then nothing
   * can be judged, and `why` says so.
   */
  readonly judged: boolean
  readonly why: string | undefined
}

/**
 * `lines` counts the lines of the file found, undefined if it was not asked for or cannot be read as text. `movedTo` is the
 * only file of the repository that has the name of a missing one.
 */
export type FileFact =
  | { readonly kind: 'found'; readonly path: string; readonly lines: number | undefined }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'missing'; readonly movedTo?: string }
  | { readonly kind: 'outside' }

export const noFacts: Facts = {
  files: new Map(),
  judged: false,
  why: 'the files that the tracker names were not looked up',
}
