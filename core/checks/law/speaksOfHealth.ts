import {latin} from '../../reading/latin.js'
import {wordsSaid} from './wordsSaid.js'

/** Whether a sentence speaks of somebody's health, in the five languages. */
export const speaksOfHealth = wordsSaid(
  latin(
    /(?<!\p{L})(?:om (?:helsen?|helsa|hälsan?|helbred\p{L}*|sundhed\p{L}*)(?!\p{L})|about your health|your (?:health|illness)|helseopplysn|hälsodekl|helseskjema|helbredsskema|röntgenbild|røntgenbild|diagnos|undersøkelsesfunn|sykdom|sjukdom|sygdom|sjukdomshist|illness|medisin(?:er|bruk)|läkemedel|lægemid|legemid|allerg|graviditet|pregnan|skader (?:og|eller)|skador (?:och|eller)|skadar (?:og|eller)|injur)\p{L}*/iu,
  ),
)
