import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'
import * as z from 'zod'

const answerSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({html: z.string(), failureSummary: z.string()})),
    }),
  ),
  passes: z.array(z.unknown()),
})

/** Which part of a page axe looks at; the Studio's own buttons wear colours that are not ours. */
export interface AxeContext {
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
}

/** What axe finds there. It has to have looked at something. */
export async function axeFindings(page: Page, where: AxeContext): Promise<unknown[]> {
  await page.evaluate(axe.source)
  const answer = await page.evaluate(`axe.run(${JSON.stringify(where)}, {preload: false})`)
  const {violations, passes} = answerSchema.parse(answer)
  expect(passes.length).toBeGreaterThan(5)
  return violations
}
