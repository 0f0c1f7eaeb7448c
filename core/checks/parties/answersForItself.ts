import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import type {CheckedNotice} from '../rule.js'

/** Who uses data for itself. */
const ownCause = latin(
  /(?:bestemmer|bestämmer|bestemme|avgjør|afgør|avgör) (?:selv|sjølv|själv)|decides? (?:for )?(?:itself|themselves)|in (?:its|their) own right|egne formål|egne føremål|eget formål|egna ändamål|own purposes|(?:selvstendig|selvstændig|självständig|sjølvstendig|independent)\p{L}* (?:\p{L}+ )?(?:data|behandlings|personuppgifts)?\s?(?:ansvar|controller)|(?:selv|sjølv|själv|selve)(?:e|a|stendig|stændig)? (?:er )?(?:data|behandlings|personuppgifts)?ansvar|ansvarlige? for (?:sin|deres) (?:egen|del)/iu,
)
/** A sentence on who was named in the one before it. */
const goesOn = latin(
  /^(?:\p{Lu}?\p{Ll}*(?:selskapet|selskabet|bolaget|firmaet|byrået|byrån|företaget|foretaket|virksomheden|virksomheten|banken)|de|dei|den|begge|båda|it|they|both|the company|disse|desse|dessa)(?!\p{L})/iu,
)

const pays = latin(
  /(?<!\p{L})(?:kort|card)?(?:betal\p{L}*|payments?|pays?|paid|autogiro)(?!\p{L})/iu,
)
/** "The payment services are themselves responsible for what they get." */
const payers = latin(
  /(?<!\p{L})(?:betalings?tjenest\p{L}*|betaltjänst\p{L}*|betalingsformidl\p{L}*|betalings?leverandør\p{L}*|betalningsleverantör\p{L}*|betalings?selskap\p{L}*|betalingsselskab\p{L}*|betalningsförmedl\p{L}*|payment (?:services?|providers?|companies)|bankene|bankane|bankerne|bankerna|the banks)(?!\p{L})/iu,
)

/** Who takes payments answers for them where that is said of all such services together. */
function isOfPayments(blocks: CheckedNotice['text']['blocks'], name: string): boolean {
  return payersAnswer(blocks).length > 0 && paying(blocks).some(({found}) => found.includes(name))
}

const payersAnswer = eachBlock(({text}) =>
  sentencesOf(text).filter((each) => payers.test(each.text) && ownCause.test(each.text)),
)
const paying = eachBlock(({text}) =>
  sentencesOf(text).flatMap((each) => (pays.test(each.text) ? [each.text] : [])),
)

/**
 * Whether a notice says of an organisation that it uses data for itself: in a sentence that names it or
 * in the next one, "The company is itself …".
 */
export function answersForItself({text: {blocks}}: CheckedNotice, name: string): boolean {
  return (
    isOfPayments(blocks, name) ||
    blocks.some(({text}) => {
      if (!text.includes(name)) return false
      const sentences = sentencesOf(text)
      return sentences.some(({text: said}, index) => {
        if (!said.includes(name)) return false
        const next = sentences[index + 1]?.text ?? ''
        return ownCause.test(said) || (goesOn.test(next) && ownCause.test(next))
      })
    })
  )
}
