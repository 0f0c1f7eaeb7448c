import * as z from 'zod'

import type {SetupCheck} from '../setupCheck.js'

const query = `{
  "groups": *[_type == "brandGroup" && !defined(privacyLeads[0])].name,
  "controllers": *[_type == "organisation" && _id in *[_type == "brand"].controller._ref
    && !defined(handlers[0])].name
}`
const answerSchema = z.object({
  groups: z.array(z.string().nullable()),
  controllers: z.array(z.string().nullable()),
})

/** That somebody is asked where a person's word is needed: privacy leads and handlers. */
export const peopleCheck: SetupCheck = {
  name: 'people',
  async look({services, brands}) {
    const all = await brands()
    if (all.length === 0) {
      return {
        state: 'missing',
        text: 'there is no brand: make the group and its brands in the Studio.',
      }
    }
    const {groups, controllers} = await services.query(answerSchema, query)
    const missing = [
      ...groups.map((name) => `the group ${name ?? ''} has no privacy lead`),
      ...controllers.map((name) => `${name ?? 'a controller'} has nobody who handles requests`),
    ]
    if (missing.length > 0)
      return {state: 'missing', text: `${missing.join(', ')}: name them in the Studio.`}
    return {state: 'ok', text: 'every group has a privacy lead, every controller a handler.'}
  },
}
