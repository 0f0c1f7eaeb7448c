import {ArchiveIcon} from '@sanity/icons/Archive'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {CopyIcon} from '@sanity/icons/Copy'
import {EditIcon} from '@sanity/icons/Edit'
import {SyncIcon} from '@sanity/icons/Sync'
import type {BadgeTone} from '@sanity/ui'
import type {ComponentType, SVGProps} from 'react'

import type {VersionMark} from './versionMarks.js'

/** How each mark looks: its word says it all, icon and colour help to find it. */
export const markLook: Readonly<
  Record<
    VersionMark,
    {readonly icon: ComponentType<SVGProps<SVGSVGElement>>; readonly tone: BadgeTone}
  >
> = {
  inForce: {icon: CheckmarkCircleIcon, tone: 'positive'},
  upcoming: {icon: ClockIcon, tone: 'primary'},
  calledOff: {icon: CloseCircleIcon, tone: 'critical'},
  corrected: {icon: EditIcon, tone: 'caution'},
  repeated: {icon: CopyIcon, tone: 'default'},
  replaced: {icon: SyncIcon, tone: 'default'},
  retired: {icon: ArchiveIcon, tone: 'critical'},
  earlier: {icon: CircleIcon, tone: 'default'},
}
