import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const creeping: readonly string[] = [
  'Bilder du sender ved en skade, kan vi også bruke i reklame.',
  'Fotos, du sender os, kan desuden bruges på Facebook.',
  'Bilderna från besiktningen kan även användas i annonser.',
  'Pictures of the damage may also be used in our advertising.',
  'Vi kan òg bruke telefonnummeret i kampanjar.',
  'Klubben kan bruke deltakerlistene til å invitere foreldrene.',
]

test.for(creeping)('what came for one thing is not used for selling: %s', (sentence) => {
  expect(quotesOf(`Notice\n\n${sentence}`, 'purpose_creep')).toEqual([sentence])
})

const sound: readonly string[] = [
  'Bilder du sender ved en skade, bruker vi bare til å avgjøre saken.',
  'Bilder kan vi også bruke i reklame hvis du har samtykket.',
  'Fotos kan også bruges på Facebook. Vi spørger dog altid om tilladelse først.',
  'Vi kan også bruke bilder fra turen på Instagram.',
  'Bilderna kan inte användas i annonser.',
  'Cookies may also be used for advertising.',
  'Du kan også bruke Facebook for å kontakte oss.',
  'Vi kan også bruke opplysningene for å svare deg.',
]

test.for(sound)('a yes, a no and other uses are no creep: %s', (text) => {
  expect(lawFindings(`Notice\n\n${text}`, 'purpose_creep')).toEqual([])
})
