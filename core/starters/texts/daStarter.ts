import {block, fact, text} from '../starterText.js'
import type {StarterWords} from '../starterWords.js'

const brand = fact('brand.name')

export const daStarter: StarterWords = {
  titles: {
    privacy: 'Privatlivspolitik',
    applicants: 'Privatlivspolitik for jobansøgere',
    employees: 'Privatlivspolitik for medarbejdere',
  },
  stamp: 'Dette er version {version} af privatlivspolitikken for {controller}, gældende fra {date}',
  sections: {
    controller: ({kind, terms}) => ({
      heading: 'Hvem der er ansvarlig',
      blocks: [
        {
          privacy: text('Her kan du læse, hvad ', brand, ' gør med oplysninger om dig.'),
          applicants: text('Dette gælder for dig, der søger job hos ', brand, '.'),
          employees: text('Dette gælder for dig, der arbejder hos ', brand, '.'),
        }[kind],
        text(
          fact('controller.name'),
          ` er ${terms.controller}: Virksomheden bestemmer, hvad oplysningerne skal bruges til, og står til ansvar for det. Skriv eller ring, hvis du er i tvivl om noget.`,
        ),
        block('controllerCard'),
      ],
    }),
    purposes: ({kind, subjects}) => ({
      heading: 'Hvad vi bruger dine oplysninger til',
      blocks: [
        text(
          'Tabellen viser hvert formål, hvilke oplysninger vi har brug for, og hvilket behandlingsgrundlag vi har. Er grundlaget en interesse, vi selv har, står der hvilken.',
        ),
        ...{
          privacy: [],
          applicants: [
            text(`Kolonnen »${subjects}« viser, hvilke rækker der handler om dig, der søger job.`),
          ],
          employees: [
            text(
              `Kolonnen »${subjects}« viser, hvilke rækker der handler om dig, der arbejder her.`,
            ),
          ],
        }[kind],
        block('purposesTable'),
      ],
    }),
    required: () => ({
      heading: 'Skal du give os oplysningerne?',
      blocks: [
        text(
          'Kræver en lov eller en aftale, at du giver os noget, står det i tabellen over formål, sammen med hvad der sker, hvis du lader være. Resten bestemmer du selv.',
        ),
      ],
    }),
    source: ({kind}) => ({
      heading: 'Hvor oplysningerne kommer fra',
      blocks: [
        text(
          {
            privacy: 'Det meste får vi fra dig. ',
            applicants: 'Det meste får vi fra dig, i ansøgningen og når vi taler sammen. ',
            employees: 'Det meste får vi fra dig, eller det bliver til, mens du arbejder her. ',
          }[kind],
          'Får vi noget fra andre, står det i tabellen over formål, hvem det er, og om kilden er åben for alle.',
        ),
      ],
    }),
    record: () => ({
      heading: 'Din journal',
      blocks: [
        text(
          'Når vi behandler dig, kræver loven, at vi fører journal. Det er derfor, vi har den, og ikke fordi du har givet samtykke. De, der behandler dig, har tavshedspligt.',
        ),
        text(
          'Er noget i journalen forkert, kan du bede os om at rette det. Sundhedslovgivningen har sine egne regler for, hvad der kan rettes og slettes i en journal.',
        ),
      ],
    }),
    recipients: () => ({
      heading: 'Hvem der får oplysningerne',
      blocks: [
        text(
          'Leverandører, der behandler oplysninger for os, må kun gøre det, vi har bedt dem om, og er bundet til det af en aftale.',
        ),
        block('processorsTable'),
        text(
          'Andre, der får oplysninger og selv bestemmer over dem, er nævnt i tabellen over formål. Offentlige myndigheder får oplysninger af os, når en lov pålægger os at give dem.',
        ),
      ],
    }),
    transfers: () => ({
      heading: 'Når oplysninger sendes ud af EØS',
      blocks: [
        text(
          'Tabellen over leverandører viser, hvilket land hver af dem arbejder i. Ligger det uden for EØS, står der også, hvad der beskytter oplysningerne der. Du kan få en kopi af garantierne: Skriv til ',
          fact('controller.email'),
          '.',
        ),
      ],
    }),
    retention: () => ({
      heading: 'Hvor længe vi har dem',
      blocks: [
        text(
          'Vi har oplysningerne, så længe formålet kræver dem, eller en lov kræver det. Derefter sletter vi dem eller gør dem anonyme.',
        ),
        block('retentionTable'),
      ],
    }),
    cookies: () => ({
      heading: 'Cookies',
      blocks: [
        text(
          'Vi spørger, før vi gemmer noget på din telefon eller computer, som hjemmesiden kan klare sig uden. Du kan altid ombestemme dig, lige så nemt som du sagde ja.',
        ),
        block('cookieTable'),
      ],
    }),
    automated: () => ({
      heading: 'Afgørelser, som en computer træffer',
      blocks: [
        text(
          'Hvis en computer alene afgør noget, der betyder noget for dig, også ved profilering, står det i tabellen over formål: hvordan den afgør det, og hvad det betyder for dig. Står der intet om det, gør vi det ikke.',
        ),
      ],
    }),
    children: () => ({
      heading: 'Børn og unge',
      blocks: [
        text(
          'Når vi beder om samtykke, og barnet er for ungt til at give det alene, spørger vi en forælder eller værge. Samtykket kan altid trækkes tilbage.',
        ),
      ],
    }),
    rights: () => ({
      heading: 'Dine rettigheder',
      blocks: [
        text(
          'Det koster ikke noget at bruge dine rettigheder. Skriv til ',
          fact('controller.email'),
          '.',
        ),
        block('rights'),
      ],
    }),
    objection: () => ({
      heading: 'Du kan sige nej',
      blocks: [
        text(
          'Du kan til enhver tid gøre indsigelse mod, at vi bruger oplysninger om dig til direkte markedsføring. Så holder vi op, altid.',
        ),
        text(
          'Du kan også gøre indsigelse, når behandlingsgrundlaget er en interesse, vi selv har, eller en opgave i samfundets interesse. Fortæl os, hvad der er særligt i din situation. Så holder vi op, medmindre vi har tvingende grunde, der vejer tungere, eller skal bruge oplysningerne til et retskrav.',
        ),
      ],
    }),
    complaint: ({terms}) => ({
      heading: 'Hvis du vil klage',
      blocks: [
        text(
          'Vi retter gerne op på tingene, hvis du siger til: ',
          fact('controller.email'),
          `. Uanset om du gør det, kan du klage til denne ${terms.supervisoryAuthority}:`,
        ),
        block('authorityCard'),
      ],
    }),
  },
}
