/** Files named where something else is asked for. */

/** Whether a word names a tracker rather than an issue or a field. */
export const isFileName = (word: string): boolean => /\.(?:md|mdx|markdown)$/iu.test(word)

export const fileHint = (file: string): string => `say where to look with \`--in ${file}\``
