import * as z from 'zod'

const optionsSchema = z.strictObject({
  /** Origin of the functions, e.g. `https://personvern.example.no`: for links to what sites get. */
  functionsOrigin: z.string().refine(isOrigin, 'expected scheme and host, nothing more').optional(),
})

export type PluginOptions = z.input<typeof optionsSchema>

/**
 * Checks the options of the plugin when it is defined, not when an editor meets the fault.
 *
 * @throws Error naming the plugin and the option.
 */
export function readPluginOptions(options: unknown): PluginOptions {
  const result = optionsSchema.safeParse(options ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const key = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys[0] : '')
  throw new Error(`privacyNotices: the option “${key ?? ''}” is wrong: ${issue?.message ?? ''}`)
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}
