import {block, fact, text} from '../starterText.js'
import type {StarterWords} from '../starterWords.js'

const brand = fact('brand.name')

export const nnStarter: StarterWords = {
  titles: {
    privacy: 'Personvernerklæring',
    applicants: 'Personvernerklæring for jobbsøkjarar',
    employees: 'Personvernerklæring for tilsette',
  },
  stamp:
    'Dette er versjon {version} av personvernerklæringa til {controller}, gjeldande frå {date}',
  sections: {
    controller: ({kind, terms}) => ({
      heading: 'Kven som er ansvarleg',
      blocks: [
        {
          privacy: text('Her kan du lese kva ', brand, ' gjer med opplysningar om deg.'),
          applicants: text('Dette gjeld deg som søkjer jobb hos ', brand, '.'),
          employees: text('Dette gjeld deg som jobbar hos ', brand, '.'),
        }[kind],
        text(
          fact('controller.name'),
          ` er ${terms.controller}: Selskapet bestemmer kva opplysningane skal brukast til, og svarar for det. Skriv eller ring om du lurer på noko.`,
        ),
        block('controllerCard'),
      ],
    }),
    purposes: ({kind, subjects}) => ({
      heading: 'Kva vi bruker opplysningane dine til',
      blocks: [
        text(
          'Tabellen viser kvart formål, kva opplysningar vi treng til det, og kva behandlingsgrunnlag vi har. Er grunnlaget ei interesse vi sjølve har, står det kva for ei.',
        ),
        ...{
          privacy: [],
          applicants: [
            text(`Kolonnen «${subjects}» viser kva rader som handlar om deg som søkjer jobb.`),
          ],
          employees: [
            text(`Kolonnen «${subjects}» viser kva rader som handlar om deg som jobbar her.`),
          ],
        }[kind],
        block('purposesTable'),
      ],
    }),
    required: () => ({
      heading: 'Må du gi oss opplysningane?',
      blocks: [
        text(
          'Krev ei lov eller ein avtale at du gir oss noko, står det i tabellen over formål, saman med kva som skjer om du lèt vere. Resten bestemmer du sjølv.',
        ),
      ],
    }),
    source: ({kind}) => ({
      heading: 'Kvar opplysningane kjem frå',
      blocks: [
        text(
          {
            privacy: 'Det meste får vi av deg. ',
            applicants: 'Det meste får vi av deg, i søknaden og når vi snakkar saman. ',
            employees: 'Det meste får vi av deg, eller det blir til medan du jobbar her. ',
          }[kind],
          'Får vi noko frå andre, står det i tabellen over formål kven det er, og om kjelda er open for alle.',
        ),
      ],
    }),
    record: () => ({
      heading: 'Journalen din',
      blocks: [
        text(
          'Når vi gir deg helsehjelp, krev lova at vi fører journal. Det er difor vi har han, ikkje fordi du har samtykt. Dei som behandlar deg, har teieplikt.',
        ),
        text(
          'Er noko i journalen feil, kan du be oss rette det. Helselovgivinga har eigne reglar for kva som kan rettast og slettast i ein journal.',
        ),
      ],
    }),
    recipients: () => ({
      heading: 'Kven som får opplysningane',
      blocks: [
        text(
          'Leverandørar som behandlar opplysningar for oss, får berre gjere det vi har bede dei om, og er bundne til det av ein avtale.',
        ),
        block('processorsTable'),
        text(
          'Andre som får opplysningar og sjølve bestemmer over dei, er nemnde i tabellen over formål. Offentlege styresmakter får opplysningar av oss når ei lov pålegg oss å gi dei.',
        ),
      ],
    }),
    transfers: () => ({
      heading: 'Når opplysningar blir sende ut av EØS',
      blocks: [
        text(
          'Tabellen over leverandørar viser kva land kvar av dei arbeider i. Er det utanfor EØS, står det også kva som vernar opplysningane der. Du kan få ein kopi av garantiane: Skriv til ',
          fact('controller.email'),
          '.',
        ),
      ],
    }),
    retention: () => ({
      heading: 'Kor lenge vi har dei',
      blocks: [
        text(
          'Vi har opplysningane så lenge formålet treng dei eller ei lov krev det. Deretter slettar vi dei eller gjer dei anonyme.',
        ),
        block('retentionTable'),
      ],
    }),
    cookies: () => ({
      heading: 'Informasjonskapslar',
      blocks: [
        text(
          'Vi spør før vi lagrar noko på telefonen eller maskina di som nettstaden kan klare seg utan. Du kan ombestemme deg når du vil, like enkelt som du sa ja.',
        ),
        block('cookieTable'),
      ],
    }),
    automated: () => ({
      heading: 'Avgjerder som ei datamaskin tek',
      blocks: [
        text(
          'Om ei datamaskin åleine avgjer noko som betyr noko for deg, også ved profilering, står det i tabellen over formål: korleis ho avgjer det, og kva det betyr for deg. Står det ingenting om det der, gjer vi det ikkje.',
        ),
      ],
    }),
    children: () => ({
      heading: 'Barn og unge',
      blocks: [
        text(
          'Når vi ber om samtykke og barnet er for ungt til å gi det åleine, spør vi ein forelder eller ein annan med foreldreansvar. Samtykket kan trekkjast når som helst.',
        ),
      ],
    }),
    rights: () => ({
      heading: 'Rettane dine',
      blocks: [
        text('Det kostar ingenting å bruke rettane. Skriv til ', fact('controller.email'), '.'),
        block('rights'),
      ],
    }),
    objection: () => ({
      heading: 'Du kan seie nei',
      blocks: [
        text(
          'Du kan når som helst protestere mot at vi bruker opplysningar om deg til direkte marknadsføring. Då sluttar vi, alltid.',
        ),
        text(
          'Du kan også protestere når behandlingsgrunnlaget er ei interesse vi sjølve har, eller ei oppgåve i ålmenta si interesse. Fortel oss kva som er spesielt i din situasjon. Då sluttar vi, med mindre vi har tvingande grunnar som veg tyngre, eller treng opplysningane i eit rettskrav.',
        ),
      ],
    }),
    complaint: ({terms}) => ({
      heading: 'Om du vil klage',
      blocks: [
        text(
          'Vi rettar gjerne opp om du seier frå: ',
          fact('controller.email'),
          `. Anten du gjer det eller ikkje, kan du klage til dette ${terms.supervisoryAuthority}et:`,
        ),
        block('authorityCard'),
      ],
    }),
  },
}
