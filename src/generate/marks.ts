/**
 * Puts a generated text between the marks of that name in a page written by hand. Throws where the marks are missing, so
 * that nobody believes a table to be kept up to date which is not.
 *
 *     <!-- rules:start -->
 *     … replaced …
 *     <!-- rules:end -->
 */
export function fillMarks(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`the page has no marks ${start} … ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}
