import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import {readStampStates, type StampState} from '../../api/_server/stamp/readStampState.js'
import {checkGroup} from '../../core/checks/group/checkGroup.js'
import type {GroupNotice} from '../../core/checks/group/groupNotice.js'
import {knownGroupOf} from '../../core/checks/knownGroupOf.js'
import {noticeFactsQuery} from '../../core/content/noticeFactsQuery.js'
import {readableFacts} from '../../core/content/readableFacts.js'
import {noticeTextOf} from '../../core/reading/noticeTextOf.js'
import {Refusal} from '../../core/refusal.js'
import type {CommandEnvironment} from '../commandEnvironment.js'
import {readSettings} from '../readSettings.js'
import {checkText, type CheckedText, type CheckWish} from './checkText.js'

const idsQuery = `*[_type == "privacyNotice" && !(_id in path("drafts.**"))]._id`

/** A published notice of a brand with what is wrong with it. */
export type CheckedNoticeOfBrand = CheckedText & {
  readonly notice: string
  readonly language: string
}

/**
 * Checks the notices of a brand as they are published, with all that its group knows: the same rules
 * as in the Studio, and those between the notices of the group.
 *
 * @throws Refusal `not_found` where no notice of such a brand is published
 */
export async function checkBrand(
  environment: CommandEnvironment['environment'],
  slug: string,
  wish: CheckWish,
): Promise<CheckedNoticeOfBrand[]> {
  const services = createServices(readSettings(environment))
  const ids = await services.query(z.array(z.string()), idsQuery)
  const states = await readStampStates(services, ids)
  const of = states.filter(({brand}) => brand.slug.current === slug)
  if (of.length === 0) throw new Refusal('not_found', `There is no file and no brand "${slug}".`)
  const {facts} = readableFacts(await services.query(z.unknown(), noticeFactsQuery))
  const groupId = of[0]?.group._id
  const ofGroup = states.filter(({group}) => group._id === groupId)
  const between = checkGroup(ofGroup.map(groupNoticeOf), wish)
  return of.map((state) => {
    const {notice, name} = state
    const checked = checkText(noticeTextOf(state.compose()), wish, knownGroupOf(notice, facts))
    const findings = [...checked.findings, ...between.filter((each) => each.notice === notice._id)]
    return {...checked, findings, notice: name.notice, language: name.language}
  })
}

function groupNoticeOf(state: StampState): GroupNotice {
  const {notice, brand, latest} = state
  return {
    id: notice._id,
    resolved: state.compose(),
    prevailingLanguage: brand.prevailingLanguage,
    timeZone: brand.timeZone,
    ...(latest && {version: latest}),
  }
}
