// `npm run bench`: how long the tool takes for one small file, how fast it reads and repairs, and how much memory it asks
// for, on trackers that it makes itself. Compare the ratios: the absolute times are those of the machine.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { garblers, prose } from './bench-prose.mjs'
import { shapes, trackerOf } from './bench-trackers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'bin', 'issues.js')
// Node reads this file of certificates at every start, which would be measured with the tool.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

// In the process that is measured, as its parent cannot ask.
const tellsMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS "+process.resourceUsage().maxRSS))'

if (!existsSync(join(root, 'dist', 'cli.js'))) node(join(root, 'scripts', 'build.mjs'))
const folder = mkdtempSync(join(tmpdir(), 'issues-bench-'))
try {
  print('Whole process, one small file (4 KB)', ['call', 'median', 'ratio'], startUp())
  print('Reading', ['tracker', 'size', 'median', 'speed', 'issues'], reading())
  print('Repairing', ['text', 'size', 'median', 'speed', 'peak memory', 'places'], repairing())
  print('Whole process, large files', ['call', 'size', 'median', 'speed', 'peak memory'], large())
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function startUp() {
  const file = put('small.md', trackerOf('headings', 4_000).text)
  const calls = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'issues --version', args: [cli, '--version'] },
    { name: 'issues lint', args: [cli, 'lint', file] },
    { name: 'issues report', args: [cli, 'report', file] },
  ]
  // In turns, so that a busy moment of the machine hits all of them.
  const times = calls.map(() => /** @type {number[]} */ ([]))
  for (let round = 0; round < 11; round++) {
    for (const [index, { args }] of calls.entries()) times[index]?.push(node(...args).time)
  }
  const base = median(times[0])
  return calls.map(({ name }, index) => [
    name,
    ms(median(times[index])),
    `${(median(times[index]) / base).toFixed(1)} ×`,
  ])
}

function reading() {
  return [100_000, 1_000_000].flatMap(size => shapes.map(shape => readingOf(shape, size)))
}

/** In a process of its own: reads once to warm up, then twice or more. Wrong counts spoil the row, not only the speed. */
function readingOf(shape, size) {
  const { text, issues } = trackerOf(shape, size)
  const file = put('read.md', text)
  const script = `
    import { readFileSync } from 'node:fs'
    import { decode, read } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
    const source = decode('read.md', readFileSync(${JSON.stringify(file)})).value
    const times = []
    let found
    for (let run = 0; run <= ${size > 500_000 ? 2 : 5}; run++) {
      const start = performance.now()
      found = read(source).tracker.issues.length
      times.push(performance.now() - start)
    }
    console.log(JSON.stringify({ times: times.slice(1), found }))`
  const { times, found } = JSON.parse(node('--input-type=module', '-e', script).stdout)
  const counted = found === issues ? String(found) : `${found}, not ${issues}`
  return [shape, kilobytes(size), ms(median(times)), speed(size, median(times)), counted]
}

function repairing() {
  return Object.entries(prose).flatMap(([name, { write, pages }]) => {
    const text = write(1_000_000)
    const garbled = pages.map(page => repairingOf(`${name}, read as ${page}`, garblers[page](text)))
    return [repairingOf(`${name}, clean`, text), ...garbled]
  })
}

/** In a process of its own, as its memory is measured, too. */
function repairingOf(name, text) {
  const file = put('repair.txt', text)
  const script = `
    import { readFileSync } from 'node:fs'
    import { repairMojibake } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
    const text = readFileSync(${JSON.stringify(file)}, 'utf8')
    const times = []
    let places
    for (let run = 0; run <= 5; run++) {
      const start = performance.now()
      places = repairMojibake(text).repairs.length
      times.push(performance.now() - start)
    }
    console.log(JSON.stringify({ times: times.slice(1), places, memory: process.resourceUsage().maxRSS }))`
  const { times, places, memory } = JSON.parse(node('--input-type=module', '-e', script).stdout)
  const size = Buffer.byteLength(text)
  return [
    name,
    kilobytes(Math.round(size / 1000) * 1000),
    ms(median(times)),
    speed(size, median(times)),
    `${Math.round(memory / 1024)} MB`,
    String(places),
  ]
}

function large() {
  return [100_000, 1_000_000].flatMap(size => {
    const clean = put('clean.md', trackerOf('headings', size).text)
    const garbled = put('garbled.md', garblers['Mac Roman'](trackerOf('headings', size).text))
    return [
      largeRow('issues lint', size, ['lint', clean]),
      largeRow('issues fix --mojibake --check', size, ['fix', '--mojibake', '--check', garbled]),
    ]
  })
}

function largeRow(name, size, args) {
  const runs = [1, 2].map(() => node('--import', tellsMemory, cli, ...args))
  const time = median(runs.map(run => run.time))
  const memory = median(runs.map(run => Number(/maxRSS (\d+)/.exec(run.stderr)?.[1])))
  return [name, kilobytes(size), ms(time), speed(size, time), `${Math.round(memory / 1024)} MB`]
}

/** Starts node with these arguments, and waits. Findings (1) are no failure. */
function node(...args) {
  const start = performance.now()
  const run = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const time = performance.now() - start
  if (run.status !== 0 && run.status !== 1) throw new Error(`${args.join(' ')}\n${run.stderr}`)
  return { time, stdout: run.stdout, stderr: run.stderr }
}

function put(name, text) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

function ms(time) {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

function speed(size, time) {
  return `${(size / 1000 / time).toFixed(2)} MB/s`
}

function kilobytes(size) {
  return `${size / 1000} KB`
}

function print(title, head, rows) {
  const widths = head.map((_cell, index) => Math.max(...[head, ...rows].map(row => row[index].length)))
  const lines = [head, ...rows].map(row =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index])))
      .join('  '),
  )
  process.stdout.write(`${title}\n${lines.map(line => `  ${line}\n`).join('')}\n`)
}
