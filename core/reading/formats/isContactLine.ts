const marks = [
  // An address, a site
  /\S@\S|^(?:https?:\/\/|www\.)/i,
  // A post code with its place
  /^(?:[A-Z]{1,2}\s?[-–]\s?)?\d{3}\s?\d{1,2}\s+\p{Lu}/u,
  // A street with a number
  /^\p{Lu}[\p{L} .]+\s\d{1,4}\s?[A-Za-z]?(?:,|$)/u,
  // A telephone number, a company's number
  /^(?:tlf|tel|telefon|phone|mobil|fax|e-?post|e-?mail|epost|cvr|org)\b/i,
  /^\+?[\d\s().-]{7,}$/,
  // A company by its form
  /\s(?:AS|ASA|ApS|A\/S|AB|Ltd|GmbH|Inc\.?)$/,
  /^v\/\s/,
]

/** Whether a short line is one of an address block, and so no heading. */
export function isContactLine(text: string): boolean {
  return marks.some((mark) => mark.test(text))
}
