import {eachBlock} from '../eachBlock.js'
import type {
  NamedAddress,
  NamedController,
  NamedNumber,
  NamedOrganisation,
} from '../noticeElements.js'
import type {Mention, NoticeText} from '../noticeText.js'
import {addressesIn} from './addressesIn.js'

/** What was read of the text before its controller is. */
export interface ReadBefore {
  readonly organisations: readonly NamedOrganisation[]
  readonly orgNumbers: readonly NamedNumber[]
  readonly emails: readonly NamedAddress[]
  readonly phones: readonly NamedNumber[]
}

/** More mentions of a name than this tell no more of where its address is. */
const mostPlaces = 100

const ofAuthority = /Datatilsyn|Integritetsskydd|IMY|Datainspek/

/** Who is complained to, besides the authority. */
const ofBoard =
  /Forbruker|Forbruger|Konsument|Nævnenes|Klage|Pasient|Patient|Ombud|Tilsyn|Nemnd|Nämnd|Board|Agency|Authority/iu

const inSmall = eachBlock(({text}) => [text.toLowerCase()])

/** Numbers and addresses that stand beside the controller's name; those of officers and others do not. */
export function contactsOf(
  text: NoticeText,
  read: ReadBefore,
  name: string,
  at: Mention,
): Pick<NamedController, 'orgNumber' | 'address' | 'emails' | 'phones'> {
  const small = name.toLowerCase()
  const called = inSmall(text.blocks).flatMap(({block, found}) =>
    found.includes(small) ? [block] : [],
  )
  const places = [at.block, ...called.slice(0, mostPlaces)]
  // What stands below a name is of it; what stands above is seldom.
  const distance = ({block}: Mention): number =>
    places.reduce(
      (least, place) => Math.min(least, block >= place ? block - place : (place - block) * 3),
      Infinity,
    )
  const nearest = <T extends Mention>(all: readonly T[], most: number): T | undefined =>
    all
      .filter((each) => distance(each) <= most)
      .toSorted((one, other) => distance(one) - distance(other))[0]
  const isOthers = ({block, from}: NamedNumber): boolean =>
    read.organisations.some(
      (each) =>
        each.block === block && each.to <= from && from - each.to < 25 && each.name !== name,
    )
  const orgNumber = nearest(
    read.orgNumbers.filter((each) => !isOthers(each)),
    6,
  )?.digits
  const isAuthoritys = ({block}: Mention): boolean =>
    ofAuthority.test(text.blocks[block]?.text ?? '') ||
    [1, 2, 3].some((above) => {
      const {text: line = ''} = text.blocks[block - above] ?? {}
      return line.length < 60 && !line.endsWith('.') && ofAuthority.test(line)
    })
  const isOwn = (each: Mention): boolean =>
    text.blocks[each.block]?.embedded === undefined && !isAuthoritys(each)
  const addresses = addressesIn(text.blocks).filter((each) => !isAuthoritys(each))
  const isBoards = ({block, from}: Mention): boolean =>
    ofBoard.test(text.blocks[block]?.text.slice(Math.max(0, from - 60), from) ?? '')
  const own = addresses.filter(
    (each) => text.blocks[each.block]?.embedded === undefined && !isBoards(each),
  )
  // The name may be spelt otherwise where the address is: one address in all can only be of it.
  const [single, ...others] = [...new Set(own.map((each) => each.address))]
  // A name that begins alike stands right before it, spelt otherwise or with another form.
  const [word = ''] = name.toLowerCase().split(' ')
  const beside = own.find((each) =>
    read.organisations.some(
      ({block, to, name: owner}) =>
        block === each.block &&
        to <= each.from &&
        each.from - to < 40 &&
        owner.toLowerCase().startsWith(`${word} `),
    ),
  )?.address
  const address =
    nearest(addresses, 8)?.address ?? beside ?? (others.length === 0 ? single : undefined)
  const emails = read.emails
    .filter(({block}) => text.blocks[block]?.embedded === undefined)
    .map((each) => each.address)
    .filter((each) => !/@datatilsynet|@imy\.se/.test(each))
  const phones = read.phones.filter(isOwn).map(({digits}) => digits)
  return {
    ...(orgNumber && {orgNumber}),
    ...(address && {address}),
    emails: [...new Set(emails)],
    phones: [...new Set(phones)],
  }
}
