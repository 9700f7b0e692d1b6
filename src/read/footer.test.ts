import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const readText = (text: string) => read(sourceOf('TODO.md', text)).tracker

const footer = '---\n\n*Last updated: 2026-02-03*\n*Status: waiting for the mason*\n'

test('a footer tells of the document, not of the section above it', () => {
  const { issues, metadata } = readText(
    `# Mill: to do\n\n## Wheel\n\n- [ ] Oil the axle\n\n## Later\n\n- [ ] Paint the door\n\n${footer}`,
  )
  expect(issues.map(({ title }) => title.value)).toEqual(['Oil the axle', 'Paint the door'])
  expect(metadata.map(({ name, value }) => [name, value.value])).toEqual([
    ['updated', '2026-02-03'],
    ['status', 'waiting for the mason'],
  ])
})

test('the last issue ends above the footer, and takes nothing from it', () => {
  const issue = '## BUG-1: The bell rings twice\n\nAt each departure.\n\n'
  const [found] = readText(`# Bugs\n\n${issue}${footer}`).issues
  expect(found?.status).toBeUndefined()
  expect(found?.span.end).toBe(`# Bugs\n\n${issue}`.length)
})

test('what stands between lines across like all other issues is no footer', () => {
  const fields = (number: number) =>
    `---\n\n**ID:** BUG-${number}\n**Title:** Bell ${number} is cracked\n**Status:** Open\n**Updated:** 2026-02-03\n\n`
  expect(readText(`# Bugs\n\n${fields(1)}${fields(2)}${fields(3)}`).issues).toHaveLength(3)
})

test('nor is a heading of nothing but the label of a field an issue, where such a footer stands below it', () => {
  const text =
    '# Security issues\n\n## 1. Keys lie open\n\n**Severity:** high\n\nOn the quay.\n\n## 📅 Last updated\n\n3 May 2026\n\n**Status:** 1 of 2 mended.\n'
  expect(readText(text).issues.map(({ title }) => title.value)).toEqual(['Keys lie open'])
})
