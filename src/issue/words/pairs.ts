/** Each word of one list ahead of each of another: “suggested order”, “immediate steps”; in scripts without blanks with nothing between. */
export const pairs = (first: string, second: string, between = ' '): string[] =>
  first.split(', ').flatMap(one => second.split(', ').map(other => one + between + other))
