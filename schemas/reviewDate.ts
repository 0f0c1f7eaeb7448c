import {say, type Said} from './say.js'

/** Says when the ground of a transfer has no date to be looked at again, or one that has passed. */
export function reviewDate(date: string | undefined, leavesEea: boolean): true | Said {
  if (date === undefined) {
    return leavesEea
      ? say(
          'Set a date to check that the ground still holds.',
          'Sett en dato for å se etter at grunnlaget fortsatt holder.',
          'Sæt en dato for at se efter, at grundlaget stadig holder.',
        )
      : true
  }
  if (date >= new Date().toISOString().slice(0, 10)) return true
  return say(
    'The date has passed: check that the ground still holds, then set a new date.',
    'Datoen er passert: se etter at grunnlaget fortsatt holder, og sett en ny dato.',
    'Datoen er overskredet: se efter, at grundlaget stadig holder, og sæt en ny dato.',
  )
}
