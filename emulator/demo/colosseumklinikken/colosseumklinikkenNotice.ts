import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, bullets, fact, facts, paragraph, subheading} from '../demoText.js'

export function colosseumklinikkenNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'colosseumklinikken',
    language: 'nb',
    title: 'Personvernerklæring',
    isNumbered: true,
    stamp: {
      wording:
        'Dette er versjon {version} av personvernerklæringen til {controller}, datert {date}',
      place: 'bottom',
    },
    edit: 'Vi beskriver hvordan du får sperret opplysninger.',
    sections: [
      section(
        'general',
        'Generelt',
        body(
          paragraph(
            'Erklæringen gjelder for pasienter, privatkunder og bedriftskunder. ',
            fact('controller.name'),
            ' er dataansvarlig. Nettstedet er ',
            fact('brand.domain'),
            '. Lurer du på noe, står adressen under ',
            {words: 'kontakt', section: 'contact'},
            '.',
          ),
        ),
      ),
      section(
        'purposes',
        'Opplysninger og formål',
        body(subheading('Dette lagrer vi om deg'), facts('purposesTable')),
      ),
      section(
        'source',
        'Hvor opplysningene kommer fra',
        body(
          paragraph(
            'Det meste gir du oss selv, når du bestiller time, handler eller oppretter konto. Teknisk informasjon kommer fra nettleseren, se ',
            {words: 'informasjonskapsler', section: 'cookies'},
            '.',
          ),
        ),
        3,
      ),
      section(
        'processors',
        'Databehandlere og utlevering',
        body(
          paragraph('Med hver av dem har vi skrevet en avtale som binder dem til vårt formål:'),
          facts('processorsTable'),
          paragraph(
            'Overføring til USA bygger på at mottakeren er sertifisert under EU-US Data Privacy Framework, eller på EUs standardavtale. Vi ser på grunnlaget minst en gang i året.',
          ),
        ),
      ),
      section('rights', 'Rettighetene dine', body(facts('rights'))),
      section(
        'proof',
        'Slik vet vi at det er deg',
        body(
          paragraph(
            'En lenke til den registrerte e-postadressen er nok; du trenger ikke sende legitimasjon. Har du mistet adressen, kan du skrive til ',
            fact('controller.postalAddress'),
            ', så finner vi en annen måte sammen.',
          ),
        ),
        3,
      ),
      section(
        'restriction',
        'Sperring og retting',
        body(
          reworded(
            stage,
            paragraph('Navn og adresse kan du rette selv i kundekontoen.'),
            paragraph(
              'Navn og adresse kan du rette selv i kundekontoen. Er vi uenige om noe er riktig, sperrer vi det så lenge: da ligger det lagret, men brukes ikke.',
            ),
          ),
        ),
        3,
      ),
      section('retention', 'Lagring og sletting', body(facts('retentionTable'))),
      section(
        'security',
        'Sikkerhet',
        body(
          ...bullets(
            'Tilgang får bare de ansatte som trenger den i arbeidet sitt.',
            'Innlogging og oppslag i journal blir logget.',
            'Personopplysninger sendes aldri ukryptert; du henter dem bak en lenke.',
          ),
        ),
      ),
      section(
        'cookies',
        'Informasjonskapsler',
        body(
          paragraph(
            'Bare den nødvendige settes uten at du er spurt. De andre kan du velge bort, og siden virker like godt.',
          ),
          facts('cookieTable'),
        ),
      ),
      ...promiseSections('colosseumklinikken'),
      section('contact', 'Kontakt', body(facts('controllerCard'))),
      section(
        'complaint',
        'Klage',
        body(paragraph('Du kan klage uten å ha skrevet til oss først.'), facts('authorityCard')),
        3,
      ),
      sharedSection('changes', 'colosseumklinikken-changes'),
    ],
  })
}
