import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'
import * as z from 'zod'

import {renderText} from '../core/render/renderText.js'
import {versionOf} from './core/render/versionOf.js'
import {composedDemo} from './emulator/composedDemo.js'
import {isAbsent, shownElements, type Shown} from './shownElements.js'

const truthFile = join(import.meta.dirname, '../../shared/notices/truth.json')

const truthSchema = z.record(
  z.string(),
  z.object({elements: z.array(z.object({element: z.string(), value: z.string()}))}),
)

/** The demo's notices that one real notice became. */
const noticesOf: Readonly<Record<string, readonly string[]>> = {
  'colosseumklinikken.nb': ['notice-colosseumklinikken-nb'],
  'inviocare.da': ['notice-inviocare-da'],
  'k24.nb': [
    'notice-klinikk24-nb',
    'notice-fit24-nb',
    'notice-k24-trening-nb',
    'notice-magy-media-nb',
  ],
  'glasoterapi.nb': ['notice-glasoterapi-nb'],
  'rommen.nb': ['notice-rommen-nb'],
}

const composed = composedDemo(3)

/** All that readers of these notices get: the words, and the facts as data. */
function shownBy(ids: readonly string[]): string {
  return ids
    .map((id) => {
      const resolved = composed.get(id)
      if (!resolved) throw new Error(`The demo has no ${id}.`)
      const timeZone = 'Europe/Oslo'
      const text = renderText({resolved, metadata: versionOf(2), history: [], timeZone})
      return `${text}\n${JSON.stringify(resolved)}`
    })
    .join('\n')
}

function lacking(shown: Shown, text: string): string[] {
  return shown
    .filter((words) => (typeof words === 'string' ? !text.includes(words) : !words.test(text)))
    .map(String)
}

test.each(Object.entries(noticesOf))('the demo shows what it says %s is made of', (real, ids) => {
  const text = shownBy(ids)
  const missing = Object.entries(shownElements[real] ?? {}).flatMap(([element, shown]) =>
    lacking(shown, text).map((words) => `${element}: ${words}`),
  )
  expect(missing).toEqual([])
})

test.skipIf(!existsSync(truthFile))(
  'with ../shared beside the project: no element of the five real notices is missing in the demo',
  () => {
    const truth = truthSchema.parse(JSON.parse(readFileSync(truthFile, 'utf8')))
    expect(Object.keys(truth).toSorted()).toEqual(Object.keys(noticesOf).toSorted())
    for (const [real, {elements}] of Object.entries(truth)) {
      const text = shownBy(noticesOf[real] ?? [])
      for (const {element, value} of elements) {
        const shown = shownElements[real]?.[element]
        if (shown === undefined) {
          expect(isAbsent(value), `${real}, ${element}: ${value}`).toBe(true)
          continue
        }
        expect(lacking(shown, text), `${real}, ${element}: ${value}`).toEqual([])
      }
    }
  },
)
