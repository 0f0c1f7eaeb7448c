/** A message of the Studio in its three languages, as Sanity's validation takes it. */
export type Said = {'en-US': string; 'nb-NO': string; 'da-DK': string}

/** Says something to an editor in English, Norwegian and Danish: never in one of them alone. */
export function say(english: string, norwegian: string, danish: string): Said {
  return {'en-US': english, 'nb-NO': norwegian, 'da-DK': danish}
}
