import { UsageError } from '../config/usage-error.js'
import type { Reporter } from '../report/reporter.js'
import { createStyle, type Style } from '../report/style.js'
import type { Io } from './io.js'
import { putFile } from './put-file.js'
import { plainWidth, screenWidth } from './screen.js'

/** When to print in colour; `auto` asks the environment and the terminal. */
export type ColorChoice = 'auto' | 'always' | 'never'

/** How to print a view: the names of a reporter and a file as flags give them. */
export interface PrintOptions {
  readonly format: string
  readonly color: ColorChoice
  readonly outputFile?: string | undefined
}

/** Renders the view with the reporter of that id, to the screen or into the file. */
export async function print<View>(
  io: Io,
  view: View,
  { reporters, ...options }: PrintOptions & { readonly reporters: readonly Reporter<View>[] },
): Promise<void> {
  const reporter = reporters.find(one => one.id === options.format)
  if (reporter === undefined) throw new UsageError(`there is no format “${options.format}”`)
  if (options.outputFile === undefined) io.stdout.write(reporter.render(view, styleFor(io, options.color)))
  else await putFile(io, options.outputFile, reporter.render(view, plainStyle))
}

/** What the screen can show. */
export function styleFor(io: Io, color: ColorChoice): Style {
  return createStyle({
    color: color === 'auto' ? wantsColor(io) : color === 'always',
    width: screenWidth(io),
    unicode: !['dumb', 'linux'].includes(io.env['TERM'] ?? ''),
  })
}

const plainStyle = createStyle({ color: false, width: plainWidth, unicode: true })

/** NO_COLOR comes before FORCE_COLOR (either counts unless empty), and both before what the terminal is. */
function wantsColor({ env, stdout }: Io): boolean {
  const force = env['FORCE_COLOR'] ?? ''
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if (force !== '') return force !== '0' && force !== 'false'
  return stdout.isTerminal && env['TERM'] !== 'dumb'
}
