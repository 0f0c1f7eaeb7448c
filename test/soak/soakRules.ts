import type {SoakRule} from './evidence.js'
import {answersTellNothing} from './rules/answersTellNothing.js'
import {badInputIsRefused} from './rules/badInputIsRefused.js'
import {calledOffHolds} from './rules/calledOffHolds.js'
import {casesHold} from './rules/casesHold.js'
import {chainHolds} from './rules/chainHolds.js'
import {changesAreToldOnce} from './rules/changesAreToldOnce.js'
import {downloadsServeOne} from './rules/downloadsServeOne.js'
import {nothingLeaks} from './rules/nothingLeaks.js'
import {openingChangesNothing} from './rules/openingChangesNothing.js'
import {optOutsHold} from './rules/optOutsHold.js'
import {sameTextIsStampedOnce} from './rules/sameTextIsStampedOnce.js'
import {siteShowsStampedVersion} from './rules/siteShowsStampedVersion.js'
import {strangersSeeNothing} from './rules/strangersSeeNothing.js'
import {toldOptOutsHold} from './rules/toldOptOutsHold.js'

/**
 * The eleven rules that hold in any order of events, by what they say, and what is promised to those
 * who work: a handler and a lead.
 */
export const soakRules: readonly (readonly [says: string, rule: SoakRule])[] = [
  ['1 a site shows a stamped version, in force', siteShowsStampedVersion],
  ['2 numbers without gaps, hashes chained, the last publish stamped last', chainHolds],
  ['3 the same text is not stamped again', sameTextIsStampedOnce],
  ['4 opening a link changes nothing', openingChangesNothing],
  [
    '5 an opt-out answered with 200 holds everywhere',
    (evidence) => [...optOutsHold(evidence), ...toldOptOutsHold(evidence)],
  ],
  ['6 no address, token or secret in logs or documents', nothingLeaks],
  ['7 no answer tells whether an address is known', answersTellNothing],
  ['8 a download link serves one person, by POST, for its time', downloadsServeOne],
  ['9 a change is told once, and to everybody', changesAreToldOnce],
  ['10 without a token nothing private is seen', strangersSeeNothing],
  ['11 bad input is refused by name, nothing is half-written', badInputIsRefused],
  ['12 a step in a case holds once, in order, and is told once', casesHold],
  ['13 a change that was called off does not come', calledOffHolds],
]
