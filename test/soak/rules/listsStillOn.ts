import type {SoakPersonSeen} from '../evidence.js'
import {audiences, newsletters, topicOf} from '../soakWorld.js'

/** The lists that still send what somebody has left: a newsletter, or all of a brand (`*`). */
export function listsStillOn(
  {leftTopics, leftAudiences}: SoakPersonSeen,
  left: {readonly brand: string; readonly newsletter: string},
): string[] {
  const isLeft = (each: {readonly brand: string; readonly newsletter: string}): boolean =>
    each.brand === left.brand && ['*', each.newsletter].includes(left.newsletter)
  const topics = newsletters.filter(isLeft).map(topicOf)
  const own = audiences.filter(isLeft).map(({audience}) => audience)
  return [
    ...topics.filter((topic) => !leftTopics.includes(topic)).map((topic) => `${topic} at Resend`),
    ...own
      .filter((audience) => !leftAudiences.includes(audience))
      .map((audience) => `${audience} at Mailchimp`),
  ]
}
