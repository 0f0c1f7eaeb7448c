import * as z from 'zod'

import {relationProperty} from '../../../core/contacts/contactProperties.js'
import {contactProperty} from '../../../core/contacts/contactProperty.js'
import type {Brand} from '../../../core/content/brand.js'
import {readResendList, resendAnswer} from '../readResendList.js'
import type {SetupCheck} from '../setupCheck.js'

const propertySchema = z.object({id: z.string(), key: z.string()})

/** That contacts can carry what they are to a brand, their consent, and their unsubscribe links. */
export const propertiesCheck: SetupCheck = {
  name: 'contact properties',
  async look(setup) {
    const {resend} = setup
    const wanted = await propertiesOf(await setup.brands())
    const known = new Set(
      (await readResendList(setup, '/contact-properties', propertySchema)).map(({key}) => key),
    )
    const missing = wanted.filter((key) => !known.has(key))
    if (missing.length === 0) return {state: 'ok', text: `contact properties: ${wanted.length}.`}
    return {
      state: 'missing',
      text: `Resend's contacts have no property ${missing.join(', ')}: add it there, of type string, or by --create.`,
      async create() {
        for (const key of missing) {
          const property = {key, type: 'string', fallback_value: null}
          await resendAnswer('adding a contact property', (options) =>
            resend.post<unknown>('/contact-properties', property, options),
          )
        }
      },
    }
  },
}

async function propertiesOf(brands: readonly Brand[]): Promise<string[]> {
  const keys: string[] = []
  for (const {slug, newsletters} of brands) {
    keys.push(relationProperty(slug.current))
    for (const newsletter of newsletters ?? []) {
      const one = {brand: slug.current, newsletter: newsletter.slug.current}
      keys.push(await contactProperty('consent', one, brands))
      keys.push(await contactProperty('unsubscribe', one, brands))
    }
  }
  return [...new Set(keys)]
}
