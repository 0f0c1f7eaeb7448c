import {normalizeAddress} from '../../core/subject/normalizeAddress.js'

/** Someone of the crowd, under an address that looks much like the others'. */
export interface CrowdPerson {
  /** As it is kept. */
  readonly address: string
  /** As it is typed: all of these are one mailbox. */
  readonly spellings: readonly string[]
  /** Stands in all that is held about the person, and nowhere else. */
  readonly canary: string
  readonly isAtResend: boolean
  /** How many people the membership system knows under the address. */
  readonly members: number
}

/** Each line is one mailbox, as different hands type it. */
const mailboxes: readonly (readonly string[])[] = [
  ['ola@post.example.com', 'Ola@Post.Example.COM', ' OLA@post.example.com '],
  ['ola@post.example.net', 'OLA@POST.EXAMPLE.NET'],
  ['ola@post.example.org'],
  ['ola@post.example.co'],
  ['ola@post.example.com.example.org'],
  ['ola@st.example.com'],
  ['la@post.example.com'],
  ['a@post.example.com'],
  ['mola@post.example.com'],
  ['ola+klinikk@post.example.com', 'Ola+Klinikk@post.example.com'],
  ['ola+fit@post.example.com'],
  ['ola+@post.example.com'],
  ['o.la@post.example.com', 'O.La@post.example.com'],
  ['ol.a@post.example.com'],
  ['o_la@post.example.com'],
  ['o-la@post.example.com'],
  ['ol*@post.example.com'],
  ['*@post.example.com'],
  ["o'la@post.example.com"],
  ['ola/x@post.example.com'],
  ['ola%40post.example.com@example.net'],
  ['ola#1@post.example.com'],
  ['jose\u0301@post.example.com', 'jos\u00e9@post.example.com', 'JOS\u00c9@post.example.com'],
  ['jose@post.example.com'],
  ['a\u030asa@post.example.com', '\u00e5sa@post.example.com', '\u212bsa@post.example.com'],
  ['asa@post.example.com'],
  ['\u212aari@post.example.com', 'kari@post.example.com', 'KARI@post.example.com'],
  ['stra\u00dfe@post.example.com'],
  ['strasse@post.example.com'],
  ['ola@bl\u00e5b\u00e6r.example.com', 'ola@xn--blbr-roah.example.com'],
]

/** Two of these share a mailbox of one household, as the membership system knows them. */
const household = 'o-la@post.example.com'

/** The crowd: some are known to both systems, some to one, some to none. */
export function crowdPeople(random: () => number): CrowdPerson[] {
  return mailboxes.map((spellings, index) => {
    const [first = ''] = spellings
    const address = normalizeAddress(first)
    const secret = Math.floor(random() * 0xffffff).toString(16)
    const canary = `kanari${String(index).padStart(2, '0')}x${secret.padStart(6, '0')}`
    const isHousehold = address === household
    return {
      address,
      spellings,
      canary,
      isAtResend: isHousehold || random() < 0.8,
      members: isHousehold ? 2 : random() < 0.8 ? 1 : 0,
    }
  })
}

/** Whose canaries stand in a text. */
export function canariesIn(text: string): string[] {
  return [...new Set(text.match(/kanari\d\dx[0-9a-f]{6}\w*/g))]
}
