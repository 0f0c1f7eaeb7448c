import type {Rule} from '../rule.js'
import {acceptanceByUse} from './consent/acceptanceByUse.js'
import {changeNoticeMissing} from './consent/changeNoticeMissing.js'
import {cookieListIncomplete} from './consent/cookieListIncomplete.js'
import {cookieListMissing} from './consent/cookieListMissing.js'
import {cookieNameWrong} from './consent/cookieNameWrong.js'
import {cookieNoConsent} from './consent/cookieNoConsent.js'
import {excessiveIdentityCheck} from './consent/excessiveIdentityCheck.js'
import {impliedConsent} from './consent/impliedConsent.js'
import {liabilityDisclaimer} from './consent/liabilityDisclaimer.js'
import {promiseMismatch} from './consent/promiseMismatch.js'
import {unsafeChannel} from './consent/unsafeChannel.js'

/** What is made of silence: consent, cookies, changes that nobody is told of, promises nothing keeps. */
export const consentRules: readonly Rule[] = [
  impliedConsent,
  acceptanceByUse,
  cookieNoConsent,
  cookieListMissing,
  cookieListIncomplete,
  cookieNameWrong,
  changeNoticeMissing,
  promiseMismatch,
  liabilityDisclaimer,
  unsafeChannel,
  excessiveIdentityCheck,
]
