/**
 * A short mark of what a finding is about and the words around it. It stays while they do, wherever
 * they stand in the notice: a dismissal is kept by it, and ends when the text around it changes.
 *
 * 53 bits of cyrb53: enough to tell the findings of a group apart, and no secret.
 */
export function findingMark(rule: string, quote: string, around: string): string {
  return hash(`${rule}\n${quote}\n${around}`)
}

function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)
}
