import * as z from 'zod'

/** What a Studio says of itself to the plugin. */
export interface PluginOptions {
  /**
   * Origin of the functions, e.g. `https://personvern.example.no`: what the panes ask, and where the
   * links to what sites get lead. Without it the Studio does all that needs no function.
   */
  readonly functionsOrigin?: string | undefined
  /**
   * Whether the plugin brings its own tool, a desk of groups and brands; it does unless told not to.
   * A Studio that leaves it out shows `noticeStructure` and `documentViews` in its own.
   */
  readonly tool?: boolean | undefined
}

const expected: Readonly<Record<keyof PluginOptions, string>> = {
  functionsOrigin:
    'an https origin without a path, such as https://notices.example.no (http on localhost alone)',
  tool: 'true or false',
}
const names = Object.keys(expected).join(' and ')

const optionsSchema = z.strictObject({
  functionsOrigin: z.string().refine(isOrigin).optional(),
  tool: z.boolean().optional(),
})

/**
 * Checks the options of the plugin when it is defined, not when an editor meets the fault.
 *
 * @throws Error one sentence that names the plugin, the option and what was expected of it
 */
export function readPluginOptions(options: unknown): PluginOptions {
  const result = optionsSchema.safeParse(options ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`privacyNotices: ${issue ? faultOf(issue, options) : 'the options are wrong.'}`)
}

function faultOf(issue: z.core.$ZodIssue, options: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `there is no option “${issue.keys[0] ?? ''}”; the options are ${names}.`
  }
  const [name] = issue.path
  if (name !== 'functionsOrigin' && name !== 'tool') {
    return `the options have to be an object with ${names}.`
  }
  const isWrongType = issue.code === 'invalid_type'
  const came = isWrongType ? typeOf(Reflect.get(Object(options), name)) : 'another text'
  return `the option “${name}” has to be ${expected[name]}, and ${came} came.`
}

/** The value itself is not repeated: an address may hold a password. */
function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return 'a text'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const {origin, protocol, hostname} = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
  return isSafe && origin === text
}

function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
