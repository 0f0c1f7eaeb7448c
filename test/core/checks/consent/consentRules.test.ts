import {expect, test} from 'vitest'

import type {Rule} from '../../../../core/checks/rule.js'
import {acceptanceByUse} from '../../../../core/checks/rules/consent/acceptanceByUse.js'
import {excessiveIdentityCheck} from '../../../../core/checks/rules/consent/excessiveIdentityCheck.js'
import {liabilityDisclaimer} from '../../../../core/checks/rules/consent/liabilityDisclaimer.js'
import {unsafeChannel} from '../../../../core/checks/rules/consent/unsafeChannel.js'
import {noticeWith, quotesOf} from '../quotesOf.js'

interface Cases {
  readonly rule: Rule
  readonly fires: readonly string[]
  readonly stays: readonly string[]
}

const cases: readonly Cases[] = [
  {
    rule: acceptanceByUse,
    fires: [
      'Ved fortsatt bruk av nettsiden godtar du endringene i personvernerklæringen.',
      'Dersom du ikke godtar vilkårene, må du slutte å bruke tjenesten.',
      'Fortsætter du med at bruge siden efter en ændring, accepterer du den nye politik.',
      'Om du inte godkänner policyn ska du inte använda webbplatsen.',
      'By using our site you accept this privacy policy.',
      'If you do not agree with this notice, please stop using the app.',
      'Your continued use after we change the policy means that you accept the changes.',
      'Når du går inn porten, har du sagt ja til det som står her.',
      'Genom att beställa godkänner du denna policy och kommande versioner.',
      'Held du fram som medlem, har du godteke den nye teksten.',
      'Blir du medlem, godtar du denne erklæringen.',
      'Innmelding betyr at du godtar personvernerklæringen.',
      'Är du oenig i policyn ska du inte använda appen.',
      'Møder du op efter en ændring, regnes den som accepteret.',
    ],
    stays: [
      'Hvis du ikke godtar informasjonskapsler, kan du ikke bruke handlekurven.',
      'Vi ber deg godta vilkårene før du handler.',
      'We ask you to accept the membership terms when you join.',
      'Du behøver ikke å godta noe for å lese denne erklæringen.',
      'Vi sender e-post før endringer trer i kraft.',
    ],
  },
  {
    rule: liabilityDisclaimer,
    fires: [
      'Du gir fra deg opplysninger på eget ansvar.',
      'Al afgivelse af oplysninger sker på egen risiko.',
      'Du lämnar dina uppgifter på egen risk.',
      'You submit personal data at your own risk.',
      'We cannot be held liable for loss of data caused by hackers.',
      'Vi kan ikke holdes ansvarlige for uautorisert tilgang til opplysningene dine.',
      'Vi frasiger os ethvert ansvar for sikkerhedsbrud, der rammer dine oplysninger.',
      'Vi frånsäger oss ansvaret om uppgifter hamnar i orätta händer.',
      'Klubben tek ikkje ansvar om opplysningane kjem i hendene på framande, eller ved innbrot og tap.',
      'Laget kan ikke lastes for at opplysninger går tapt.',
      'Du bærer selv risikoen når du sender oss opplysninger.',
      'Studiet hæfter ikke, hvis uvedkommende får adgang til dine data.',
    ],
    stays: [
      'Vi er ikke ansvarlige for sikkerheten på andre nettsteder vi lenker til.',
      'We are not responsible for the data handling of third-party sites.',
      'Klinikken er ansvarlig for at opplysningene ikke kommer på avveie.',
      'Treningen skjer på eget ansvar.',
      'The board is responsible for the security of your data.',
    ],
  },
  {
    rule: unsafeChannel,
    fires: [
      'Innsynet sendes til deg som rapport på e-post.',
      'Vi sender dig en kopi af dine personoplysninger pr. e-mail.',
      'Vi skickar ett registerutdrag till dig via e-post.',
      'We will send you a copy of your personal data by email.',
      'Send en kopi av førerkortet ditt på e-post til post@example.com.',
      'Please email a copy of your passport to privacy@example.com.',
      'Vi opbevarer ikke kundeoplysninger krypteret.',
      'Send os dit CPR-nummer på mail til os@example.com.',
      'Har du spørsmål om symptomer, går det fint å skrive til oss i Messenger.',
      'Trenerne legger deltakerlister i WhatsApp-grupper.',
      'Vi sender gjerne kontrakten på SMS.',
      'Mejla gärna röntgenbilderna till mottagningen@example.com.',
      'Helst ikke på mail, men haster det, kan du sende kortnummeret til kasse@example.com.',
      'Journalen sendes i vanlig e-post.',
      'Skriv personnummeret ditt i e-posten.',
      'You can text us your card number.',
    ],
    stays: [
      'Send en e-post til post@example.com for å få innsyn i personopplysningene dine.',
      'We use your personal data to send you newsletters by e-mail.',
      'Rapporten sendes til deg som kryptert e-post.',
      'Vi sender aldri journaler på e-post til deg.',
      'Du får tilsendt en bekreftelse på e-post.',
      'Send ikke helseopplysninger til oss på e-post.',
      'Vi sender dig registerutdraget via Kivra, inte via e-post.',
      'Vi sender påminnelse om timen på SMS.',
      'Bruk ikke Messenger til å skrive om symptomer.',
      'Du får nyhetsbrevet som vanlig e-post.',
      'Vi legger ut bilder fra sommerfesten på Facebook.',
      'Du får beskjed på SMS når prøvesvaret er klart.',
      'Innkallingene sendes på SMS via Fjellpost Inc. Røntgenbilder ser bare tannlegen.',
      'Vi ber om navn, mail og CPR-nummer når du bestiller.',
    ],
  },
  {
    rule: excessiveIdentityCheck,
    fires: [
      'For å få slettet opplysninger må du signere et skjema og sende det i posten.',
      'Ved anmodning om indsigt skal du vedlægge kopi af pas.',
      'Begäran om registerutdrag ska vara egenhändigt undertecknad och skickas per brev.',
      'Requests for access must include a copy of your passport.',
      'A signed letter is required for each access request.',
      'Vil du få vite hva vi har om deg, ber vi om kopi av passet.',
      'For innsyn må du levere politiattest.',
      'Begär du registerutdrag skickar du en kopia av id-handling till oss.',
    ],
    stays: [
      'Er vi i tvil om hvem som ber om innsyn, kan vi be om kopi av legitimasjon.',
      'Where there is reasonable doubt we may require a copy of your ID before access is given.',
      'Vi ber deg bekrefte identiteten din med BankID før innsyn.',
      'Du logger inn for å be om innsyn, så vi vet hvem du er.',
      'Trenere leverer politiattest før de begynner, og den har de rett til å få tilbake.',
      'Medlemmer signerer en avtale når de melder seg inn, og har rett til innsyn.',
    ],
  },
]

for (const {rule, fires, stays} of cases) {
  test.for(fires)(`${rule.name} is found: %s`, (sentence) => {
    expect(quotesOf(rule, noticeWith(sentence))).toEqual([sentence])
  })

  test.for(stays)(`${rule.name} is not found: %s`, (sentence) => {
    expect(quotesOf(rule, noticeWith(sentence))).toEqual([])
  })
}
