/** Which column of a table of cookies holds what. */
export interface CookieColumns {
  readonly name: number
  readonly expiry?: number
  readonly purpose?: number
}

const called = {
  name: /^(?:navn|namn|name|cookie|cookies|informasjonskapsel|informasjonskapsler|informasjonskapslar|kapsel|kapsler|kapslar|kaka|kakor|cookie[- ]?(?:navn|namn|name)|navn på .*|name of .*|namn på .*)$/i,
  expiry:
    /utløp|varighet|lagringstid|levetid|udløb|opbevaring|varighed|giltig|lagringsperiod|lagras|livslängd|expir|duration|lifetime|retention|stored|gyldig|slettes|periode|varaktighet|^tid$|^varer$|varar|(?:hvor|kor|hur) l[eæä]ng|how long/i,
  purpose:
    /formål|hensikt|beskrivelse|funksjon|informasjon$|information$|bruk|purpose|description|function|ändamål|syfte|beskrivning|anvendelse|føremål|gjør|gjer$|gør$|gör$|what it does|används|hvorfor|kvifor|varför|^why/i,
}

/** The columns of a row that heads a table of cookies; `undefined` for any other row. */
export function columnsOf(cells: readonly string[]): CookieColumns | undefined {
  const name = cells.findIndex((cell) => called.name.test(cell.trim()))
  const expiry = cells.findIndex((cell, index) => index !== name && called.expiry.test(cell))
  const purpose = cells.findIndex(
    (cell, index) => index !== name && index !== expiry && called.purpose.test(cell),
  )
  if (name < 0 || (expiry < 0 && purpose < 0)) return undefined
  return {name, ...(expiry >= 0 && {expiry}), ...(purpose >= 0 && {purpose})}
}
