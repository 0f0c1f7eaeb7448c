import {latin} from '../latin.js'

/** Words that end as a law does and are none, and the law that tells nobody how long. */
const isElse = String.raw`(?!\p{L}*(?:underlagen|bolagen|(?:an|av|för|in|om|upp|ut)slagen)(?![\p{L}])|(?:personvern|personopplysnings|databeskyttelses|dataskydds|persondata)\p{L}*)`
const nordic = String.raw`${isElse}\p{L}{3,}(?:loven|lova|lagen|forskriften|forskrifta|bekendtgørelsen|føresegna)`
const english = String.raw`(?:\p{Lu}\p{L}+\s){1,5}(?:Act|Regulations?|Code)`
const section = String.raw`(?:,?\s(?:§§?|section|kap(?:ittel|itel)?\.?)\s?\d+(?:[-–]\d+)*(?:\s?[a-z](?![\p{L}]))?)?`
const law = latin(String.raw`(?<![\p{L}])(?:${nordic}|${english})(?![\p{L}])${section}`, 'u')

/** A law by name, with its section: `bokføringsloven § 13`, `Bookkeeping Act`. */
export function lawIn(
  text: string,
): {readonly from: number; readonly to: number; readonly text: string} | undefined {
  const found = law.exec(text)
  return found ? {from: found.index, to: found.index + found[0].length, text: found[0]} : undefined
}
