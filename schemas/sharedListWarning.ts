import type {ValidationContext} from 'sanity'
import * as z from 'zod'

import {asWords} from './formText.js'
import {say, type Said} from './say.js'

type ListField = 'topicId' | 'segmentId' | 'mailchimpAudienceId'

const brandSchema = z.object({
  newsletters: z.array(z.looseObject({_key: z.string().nullish()})).nullish(),
})

/** A rule for lists: two newsletters on one list cannot be left one without the other. */
export function sharedListWarning(field: ListField) {
  return (value: unknown, {document}: Pick<ValidationContext, 'document'>): true | Said => {
    const list = asWords(value)
    const newsletters = brandSchema.safeParse(document).data?.newsletters ?? []
    const onIt = newsletters.filter((newsletter) => asWords(newsletter[field]) === list)
    return list === undefined || onIt.length < 2
      ? true
      : say(
          'Another newsletter of this brand has the same list: whoever leaves one leaves both.',
          'Et annet nyhetsbrev i merkevaren har den samme listen: den som melder seg av det ene, mister begge.',
          'Et andet nyhedsbrev i brandet har den samme liste: den, der afmelder det ene, mister begge.',
        )
  }
}
