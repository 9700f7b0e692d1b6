import type { Style } from './style.js'

/** A way to write a view down. It returns the text, ending with a line end unless it is empty; it never prints. */
export interface Reporter<View> {
  readonly id: string
  readonly summary: string
  /** Of the file it would be saved in, without the dot. */
  readonly extension: string
  readonly render: (view: View, style: Style) => string
}
