const forms =
  /(?<![\p{L}\d])(?:as|asa|aps|a\/s|ab|hb|inc|llc|ltd|limited|gmbh|oy|corp|corporation|company|ireland|norway|norge|danmark|sverige)(?![\p{L}\d])/giu

/** A company's name without its form, its case and its marks: what people call it. */
function bareName(name: string): string {
  return name
    .replaceAll('.', '')
    .replaceAll(forms, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** Whether two names are of one organisation: `Magy Media AS` is `MAGY MEDIA A.S.` and no other. */
export function isSameName(one: string, other: string): boolean {
  const bare = bareName(one)
  return bare !== '' && bare === bareName(other)
}
