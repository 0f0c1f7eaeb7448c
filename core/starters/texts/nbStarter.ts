import {block, fact, text} from '../starterText.js'
import type {StarterWords} from '../starterWords.js'

const brand = fact('brand.name')

export const nbStarter: StarterWords = {
  titles: {
    privacy: 'Personvernerklæring',
    applicants: 'Personvernerklæring for jobbsøkere',
    employees: 'Personvernerklæring for ansatte',
  },
  stamp:
    'Dette er versjon {version} av personvernerklæringen til {controller}, gjeldende fra {date}',
  sections: {
    controller: ({kind, terms}) => ({
      heading: 'Hvem som er ansvarlig',
      blocks: [
        {
          privacy: text('Her kan du lese hva ', brand, ' gjør med opplysninger om deg.'),
          applicants: text('Dette gjelder deg som søker jobb hos ', brand, '.'),
          employees: text('Dette gjelder deg som jobber hos ', brand, '.'),
        }[kind],
        text(
          fact('controller.name'),
          ` er ${terms.controller}: Selskapet bestemmer hva opplysningene skal brukes til, og svarer for det. Skriv eller ring hvis du lurer på noe.`,
        ),
        block('controllerCard'),
      ],
    }),
    purposes: ({kind, subjects}) => ({
      heading: 'Hva vi bruker opplysningene dine til',
      blocks: [
        text(
          'Tabellen viser hvert formål, hvilke opplysninger vi trenger til det, og hvilket behandlingsgrunnlag vi har. Er grunnlaget en interesse vi selv har, står det hvilken.',
        ),
        ...{
          privacy: [],
          applicants: [
            text(`Kolonnen «${subjects}» viser hvilke rader som handler om deg som søker jobb.`),
          ],
          employees: [
            text(`Kolonnen «${subjects}» viser hvilke rader som handler om deg som jobber her.`),
          ],
        }[kind],
        block('purposesTable'),
      ],
    }),
    required: () => ({
      heading: 'Må du gi oss opplysningene?',
      blocks: [
        text(
          'Krever en lov eller en avtale at du gir oss noe, står det i tabellen over formål, sammen med hva som skjer hvis du lar være. Resten bestemmer du selv.',
        ),
      ],
    }),
    source: ({kind}) => ({
      heading: 'Hvor opplysningene kommer fra',
      blocks: [
        text(
          {
            privacy: 'Det meste får vi av deg. ',
            applicants: 'Det meste får vi av deg, i søknaden og når vi snakker sammen. ',
            employees: 'Det meste får vi av deg, eller det blir til mens du jobber her. ',
          }[kind],
          'Får vi noe fra andre, står det i tabellen over formål hvem det er, og om kilden er åpen for alle.',
        ),
      ],
    }),
    record: () => ({
      heading: 'Journalen din',
      blocks: [
        text(
          'Når vi gir deg helsehjelp, krever loven at vi fører journal. Det er derfor vi har den, ikke fordi du har samtykket. De som behandler deg, har taushetsplikt.',
        ),
        text(
          'Er noe i journalen feil, kan du be oss rette det. Helselovgivningen har egne regler for hva som kan rettes og slettes i en journal.',
        ),
      ],
    }),
    recipients: () => ({
      heading: 'Hvem som får opplysningene',
      blocks: [
        text(
          'Leverandører som behandler opplysninger for oss, får bare gjøre det vi har bedt dem om, og er bundet til det av en avtale.',
        ),
        block('processorsTable'),
        text(
          'Andre som får opplysninger og selv bestemmer over dem, er nevnt i tabellen over formål. Offentlige myndigheter får opplysninger av oss når en lov pålegger oss å gi dem.',
        ),
      ],
    }),
    transfers: () => ({
      heading: 'Når opplysninger sendes ut av EØS',
      blocks: [
        text(
          'Tabellen over leverandører viser hvilket land hver av dem arbeider i. Er det utenfor EØS, står det også hva som verner opplysningene der. Du kan få en kopi av garantiene: Skriv til ',
          fact('controller.email'),
          '.',
        ),
      ],
    }),
    retention: () => ({
      heading: 'Hvor lenge vi har dem',
      blocks: [
        text(
          'Vi har opplysningene så lenge formålet trenger dem eller en lov krever det. Deretter sletter vi dem eller gjør dem anonyme.',
        ),
        block('retentionTable'),
      ],
    }),
    cookies: () => ({
      heading: 'Informasjonskapsler',
      blocks: [
        text(
          'Vi spør før vi lagrer noe på telefonen eller maskinen din som nettstedet kan klare seg uten. Du kan ombestemme deg når du vil, like enkelt som du sa ja.',
        ),
        block('cookieTable'),
      ],
    }),
    automated: () => ({
      heading: 'Avgjørelser som en datamaskin tar',
      blocks: [
        text(
          'Hvis en datamaskin alene avgjør noe som betyr noe for deg, også ved profilering, står det i tabellen over formål: hvordan den avgjør det, og hva det betyr for deg. Står det ingenting om det der, gjør vi det ikke.',
        ),
      ],
    }),
    children: () => ({
      heading: 'Barn og unge',
      blocks: [
        text(
          'Når vi ber om samtykke og barnet er for ungt til å gi det alene, spør vi en forelder eller en annen med foreldreansvar. Samtykket kan trekkes når som helst.',
        ),
      ],
    }),
    rights: () => ({
      heading: 'Rettighetene dine',
      blocks: [
        text(
          'Det koster ingenting å bruke rettighetene. Skriv til ',
          fact('controller.email'),
          '.',
        ),
        block('rights'),
      ],
    }),
    objection: () => ({
      heading: 'Du kan si nei',
      blocks: [
        text(
          'Du kan når som helst protestere mot at vi bruker opplysninger om deg til direkte markedsføring. Da slutter vi, alltid.',
        ),
        text(
          'Du kan også protestere når behandlingsgrunnlaget er en interesse vi selv har, eller en oppgave i allmennhetens interesse. Fortell oss hva som er spesielt i din situasjon. Da slutter vi, med mindre vi har tvingende grunner som veier tyngre, eller trenger opplysningene i et rettskrav.',
        ),
      ],
    }),
    complaint: ({terms}) => ({
      heading: 'Hvis du vil klage',
      blocks: [
        text(
          'Vi retter gjerne opp hvis du sier fra: ',
          fact('controller.email'),
          `. Enten du gjør det eller ikke, kan du klage til denne ${terms.supervisoryAuthority}en:`,
        ),
        block('authorityCard'),
      ],
    }),
  },
}
