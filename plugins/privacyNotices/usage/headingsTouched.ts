import type {TouchedNotice} from '../../../core/compose/noticesTouchedBy.js'

/** The headings of the sections that read differently, as they stand in the notice. */
export function headingsTouched({before, after, places}: TouchedNotice): string[] {
  const headings = new Map(
    [...before.sections, ...after.sections].map(({key, heading}) => [`sections.${key}`, heading]),
  )
  return places.flatMap((place) => headings.get(place) ?? [])
}
