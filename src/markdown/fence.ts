/** The marks that open a fence, such as ```` ``` ```` or `~~~~`; undefined if the line opens none. `>` and indent may stand in front. */
export const fenceAt = (line: string): string | undefined =>
  /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]

/** Whether the line closes a fence that was opened with `mark`: the same character, at least as often, nothing else. */
export function fenceCloses(mark: string, line: string): boolean {
  const close = /^(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return close !== undefined && close.startsWith(mark.charAt(0)) && close.length >= mark.length
}
