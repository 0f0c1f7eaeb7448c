import {block, fact, text} from '../starterText.js'
import type {StarterWords} from '../starterWords.js'

const brand = fact('brand.name')

export const svStarter: StarterWords = {
  titles: {
    privacy: 'Integritetspolicy',
    applicants: 'Integritetspolicy för arbetssökande',
    employees: 'Integritetspolicy för anställda',
  },
  stamp: 'Detta är version {version} av integritetspolicyn för {controller}, gällande från {date}',
  sections: {
    controller: ({kind, terms}) => ({
      heading: 'Vem som är ansvarig',
      blocks: [
        {
          privacy: text('Här kan du läsa vad ', brand, ' gör med uppgifter om dig.'),
          applicants: text('Det här gäller dig som söker jobb hos ', brand, '.'),
          employees: text('Det här gäller dig som arbetar hos ', brand, '.'),
        }[kind],
        text(
          fact('controller.name'),
          ` är ${terms.controller}: företaget bestämmer vad uppgifterna ska användas till och ansvarar för det. Skriv eller ring om du undrar över något.`,
        ),
        block('controllerCard'),
      ],
    }),
    purposes: ({kind, subjects}) => ({
      heading: 'Vad vi använder dina uppgifter till',
      blocks: [
        text(
          'Tabellen visar varje ändamål, vilka uppgifter vi behöver för det och vilken rättslig grund vi har. Om grunden är ett intresse som vi själva har, står det vilket.',
        ),
        ...{
          privacy: [],
          applicants: [
            text(`Kolumnen ”${subjects}” visar vilka rader som handlar om dig som söker jobb.`),
          ],
          employees: [
            text(`Kolumnen ”${subjects}” visar vilka rader som handlar om dig som arbetar här.`),
          ],
        }[kind],
        block('purposesTable'),
      ],
    }),
    required: () => ({
      heading: 'Måste du lämna uppgifterna?',
      blocks: [
        text(
          'Om en lag eller ett avtal kräver att du lämnar något till oss, står det i tabellen över ändamål, tillsammans med vad som händer om du låter bli. Resten bestämmer du själv.',
        ),
      ],
    }),
    source: ({kind}) => ({
      heading: 'Var uppgifterna kommer ifrån',
      blocks: [
        text(
          {
            privacy: 'Det mesta får vi av dig. ',
            applicants: 'Det mesta får vi av dig, i ansökan och när vi pratar med varandra. ',
            employees: 'Det mesta får vi av dig, eller så blir det till medan du arbetar här. ',
          }[kind],
          'Om vi får något från andra, står det i tabellen över ändamål vilka de är och om källan är öppen för alla.',
        ),
      ],
    }),
    record: () => ({
      heading: 'Din journal',
      blocks: [
        text(
          'När vi ger dig vård kräver lagen att vi för journal. Det är därför vi har den, inte för att du har samtyckt. De som behandlar dig har tystnadsplikt.',
        ),
        text(
          'Om något i journalen är fel kan du be oss rätta det. Hälso- och sjukvårdens lagar har egna regler för vad som får rättas och raderas i en journal.',
        ),
      ],
    }),
    recipients: () => ({
      heading: 'Vilka som får uppgifterna',
      blocks: [
        text(
          'Leverantörer som behandlar uppgifter åt oss får bara göra det vi har bett dem om, och är bundna till det av ett avtal.',
        ),
        block('processorsTable'),
        text(
          'Andra som får uppgifter och själva bestämmer över dem nämns i tabellen över ändamål. Myndigheter får uppgifter av oss när en lag kräver att vi lämnar dem.',
        ),
      ],
    }),
    transfers: () => ({
      heading: 'När uppgifter lämnar EES',
      blocks: [
        text(
          'Tabellen över leverantörer visar i vilket land var och en av dem arbetar. Om det ligger utanför EES, står det också vad som skyddar uppgifterna där. Du kan få en kopia av skyddsåtgärderna: skriv till ',
          fact('controller.email'),
          '.',
        ),
      ],
    }),
    retention: () => ({
      heading: 'Hur länge vi har dem',
      blocks: [
        text(
          'Vi har uppgifterna så länge ändamålet behöver dem eller en lag kräver det. Därefter raderar vi dem eller gör dem anonyma.',
        ),
        block('retentionTable'),
      ],
    }),
    cookies: () => ({
      heading: 'Kakor',
      blocks: [
        text(
          'Vi frågar innan vi sparar något på din telefon eller dator som webbplatsen klarar sig utan. Du kan ändra dig när du vill, lika enkelt som du sa ja.',
        ),
        block('cookieTable'),
      ],
    }),
    automated: () => ({
      heading: 'Beslut som en dator fattar',
      blocks: [
        text(
          'Om en dator ensam bestämmer något som betyder något för dig, även genom profilering, står det i tabellen över ändamål: hur den bestämmer det och vad det betyder för dig. Om det inte står något där, gör vi det inte.',
        ),
      ],
    }),
    children: () => ({
      heading: 'Barn och unga',
      blocks: [
        text(
          'När vi ber om samtycke och barnet är för ungt för att ge det ensamt, frågar vi en vårdnadshavare. Samtycket kan återkallas när som helst.',
        ),
      ],
    }),
    rights: () => ({
      heading: 'Dina rättigheter',
      blocks: [
        text(
          'Det kostar ingenting att använda dina rättigheter. Skriv till ',
          fact('controller.email'),
          '.',
        ),
        block('rights'),
      ],
    }),
    objection: () => ({
      heading: 'Du kan säga nej',
      blocks: [
        text(
          'Du kan när som helst invända mot att vi använder uppgifter om dig för direkt marknadsföring. Då slutar vi, alltid.',
        ),
        text(
          'Du kan också invända när den rättsliga grunden är ett intresse som vi själva har eller en uppgift av allmänt intresse. Berätta vad som är särskilt med din situation. Då slutar vi, om vi inte har tvingande skäl som väger tyngre eller behöver uppgifterna för ett rättsligt anspråk.',
        ),
      ],
    }),
    complaint: ({terms}) => ({
      heading: 'Om du vill klaga',
      blocks: [
        text(
          'Vi rättar gärna till saker om du säger till: ',
          fact('controller.email'),
          `. Oavsett om du gör det kan du klaga till den här ${terms.supervisoryAuthority}en:`,
        ),
        block('authorityCard'),
      ],
    }),
  },
}
