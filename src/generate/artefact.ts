/** A file that is made from the code. `path` is relative to the root of the project. */
export interface Artefact {
  readonly path: string
  readonly text: string
}
