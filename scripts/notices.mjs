// Collects the licences of the packages whose code is in a bundle: whoever hands out the bundle must hand them out too.
import { readdir, readFile } from 'node:fs/promises'

/** The text of THIRD_PARTY_NOTICES.md for these esbuild metafiles; throws if a package comes without a licence. */
export async function noticesOf(metafiles) {
  const folders = new Set(metafiles.flatMap(bundledPackages))
  const packages = await Promise.all([...folders].map(readPackage))
  packages.sort((a, b) => (a.title < b.title ? -1 : 1))
  const missing = packages.filter(one => one.text === undefined)
  if (missing.length > 0) throw new Error(`no licence file in ${missing.map(one => one.folder).join(', ')}`)
  const byText = groupByText(packages)
  const parts = [...byText].map(([text, ones]) => `## ${ones.map(titleOf).join(', ')}\n\n${fence(text)}\n`)
  return `# Third-party notices\n\nThe bundled code contains parts of these packages.\n\n${parts.join('\n')}`
}

/** `node_modules/@scope/name/lib/a.js` → `node_modules/@scope/name`, for every file that left bytes in the output. */
function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap(output =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return inputs.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const files = (await readdir(folder)).filter(file => /^(licen[cs]e|copying|notice)/i.test(file)).sort()
  const texts = await Promise.all(files.map(file => readFile(`${folder}/${file}`, 'utf8')))
  const text = texts.length > 0 ? texts.map(one => one.trim()).join('\n\n') : undefined
  return { folder, title: `${name} ${version}`, license, text }
}

const titleOf = ({ title, license }) => `${title} (${license})`

function groupByText(packages) {
  const groups = new Map()
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}

/** A licence may hold back-ticks itself: the fence is longer than any of its own. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}text\n${text}\n${marks}`
}
