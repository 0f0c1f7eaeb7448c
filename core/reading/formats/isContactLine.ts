const marks = [
  // An address, a site
  /\S@\S|^(?:https?:\/\/|www\.)/i,
  // A post code with its place
  /^(?:[A-Z]{1,2}\s?[-–]\s?)?\d{3}\s?\d{1,2}\s+\p{Lu}/u,
  // A street with a number
  /^\p{Lu}[\p{L} .]+\s\d{1,4}\s?[A-Za-z]?(?:,|$)/u,
  // A telephone number, a company's number
  /^\(?(?:tlf|tel|telefon|phone|mobil|fax|e-?post|e-?mail|epost|cvr|org|business id|y-tunnus)\b/i,
  /^\+?[\d\s().-]{7,}$/,
  // A name of a company by its form, and nothing else
  /^(?:[\p{Lu}\d][\p{L}\d&.’'-]*\s|(?:og|och|and|&)\s){1,6}(?:AS|ASA|ApS|A\/S|AB|Oyj?|HB|KB|I\/S|K\/S|P\/S|DA|ANS|SA|Ltd|PLC|LLC|LLP|GmbH|B\.?V\.?|Inc\.?)$/u,
  /^(?:v\/|c\/o)\s/i,
  // A label with what belongs to it
  /^(?:firma(?:navn)?|navn|namn|name|company|virksomhe[dt](?:snavn)?|selskap(?:snavn)?|organi[sz]as?t?[ijs]*ons?(?:nummer|number|nr\.?|num)|(?:post|besøks|besøgs|besöks)?adresse?|(?:post|visiting )?address|ansvarlig|kontakt(?:person|info(?:rmasjon)?)?|nettside|hjemmeside|web(?:site|side|plats)?)\s?:\s?\S/iu,
]

/** Whether a short line is one of an address block, and so no heading. */
export function isContactLine(text: string): boolean {
  return text.length < 120 && marks.some((mark) => mark.test(text))
}
