import {latin} from '../latin.js'

/** Verbs that a sentence of a notice is likely to have; a heading that is no question has none. */
const verbs = new Set(
  (
    'er har kan vil skal må bør blir ble var får gir bruker brukes benytter benyttes behandler behandles samler samles lagrer lagres sletter slettes deler deles innhenter mottar sender ønsker trenger gjelder finnes gjør oppbevarer oppbevares registrerer registreres inneholder beskriver forklarer kontakter sørger tar følger ligger skjer stiller kjøper besøker hjelper leverer kontrollerer oppdaterer informerer ber velger klikker ' +
    'bruger bruges benyttes skyldes sker foretager behøver kontaktes deltager køber besøger samarbejder videresender ' +
    'anvender anvendes indsamler indsamles gemmer gemmes bliver blev giver modtager videregiver opbevarer opbevares findes gælder ' +
    'är kan ska måste bör blir får ger använder används behandlar behandlas samlar sparar sparas raderar raderas delar lagrar lagras gäller finns ' +
    'vert brukar brukast behandlar lagrar slettar deler ' +
    'se les merk læs läs see read note visit ' +
    'is are has have can will shall must may should be use uses used process processes collect collects store stores keep keeps delete deletes share shares receive receives do does'
  ).split(' '),
)

const betweenWords = latin(/[^\p{L}]+/u)

/** Whether words hold no verb that a sentence needs: they name something, as a heading does. */
export function isVerbless(text: string): boolean {
  return !text
    .toLowerCase()
    .split(betweenWords)
    .some((word) => verbs.has(word))
}
