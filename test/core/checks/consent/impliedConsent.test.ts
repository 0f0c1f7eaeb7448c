import {expect, test} from 'vitest'

import {impliedConsent} from '../../../../core/checks/rules/consent/impliedConsent.js'
import {findingsOf, noticeWith} from '../quotesOf.js'

test.for([
  'Ved å fortsette å bruke nettsiden samtykker du til at vi lagrer informasjonskapsler.',
  'Når du bruker siden vår, samtykker du i bruken av cookies.',
  'Bruk av nettstedet innebærer at du godtar informasjonskapsler.',
  'Ved bruk av våre tjenester samtykker du til behandlingen av personopplysninger.',
  'Ved å nytte nettsida samtykker du til bruk av informasjonskapslar.',
  'Ved at klikke dig videre på siden accepterer du vores brug af cookies.',
  'Hvis du fortsætter på hjemmesiden, giver du samtykke til cookies.',
  'Ved fortsat brug af siden accepterer du, at vi sætter cookies.',
  'Genom att använda vår webbplats godkänner du att vi använder kakor.',
  'Om du fortsätter att surfa på sidan samtycker du till cookies.',
  'By continuing to browse the site, you are agreeing to our use of cookies.',
  'By visiting the gym or our site, you are accepting and consenting to the practices in this policy.',
  'By submitting your details you consent to everything this policy describes.',
  'Du samtycker härmed till föreningens behandling av dina uppgifter.',
  'Your use of our website constitutes consent to the processing of your data.',
  'If you continue to use this site we will assume that you consent to cookies.',
])('using a site is not consent: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toMatchObject([
    {rule: 'implied_consent', severity: 'warning', quote: sentence},
  ])
})

test.for([
  'Har du satt nettleseren til å tillate cookies, anses det som samtykke.',
  'Vi forutsetter samtykke så lenge du ikke har endret innstillingene i nettleseren din.',
  'Samtykke gives gennem browserens indstillinger, hvis du ikke har blokeret cookies.',
  'If you do not object within ten days, you consent to receiving offers.',
  'Har besökaren ställt in sin webbläsare så att den tillåter kakor, anses det som samtycke.',
  'Consent is given by a pre-ticked box in the order form.',
])('settings and silence are not consent: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toHaveLength(1)
})

test.for([
  'Når du besøker nettsiden, spør vi om samtykke før vi lagrer informasjonskapsler.',
  'Ved å klikke på «Godta» samtykker du til statistikk.',
  'By clicking “Accept all” you consent to statistics cookies.',
  'Når du bruker chatten, behandler vi opplysningene med ditt samtykke.',
  'You can withdraw your consent whenever you visit the site.',
  'Använder du vår webbplats utan att samtycka sätter vi bara nödvändiga kakor.',
  'Når du bruger hjemmesiden, indhenter vi dit samtykke til statistik.',
  'By subscribing to the newsletter you consent to getting it.',
  'Ved å melde deg på nyhetsbrevet samtykker du til å få det på e-post.',
  'We never use pre-ticked boxes to get consent.',
  'Du kan slette informasjonskapsler i nettleseren din.',
])('consent that is asked for is consent: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toEqual([])
})

test.for([
  'Samtykket ditt gir du ved å ta plass på benken, og grunnlaget er samtykke, som du gir ved å møte opp.',
  'Siden du scroller, regner vi med at det er greit for deg.',
  'Når du melder barnet på leir, samtykker du samtidig til reklame fra våre partnere.',
  'Lukker du ruten, tar vi det som et ja.',
  'Klikker du deg videre, har du sagt ja til alle kapslene.',
  'Når du trer inn i hallen, har du sagt ja til filming.',
  'Den som løser billett, har dermed gitt sitt samtykke til alt ovenfor.',
  'Bilder legges ut om ingen sier nei innen tre dager.',
  'Når du oppretter en profil, samtykker du til at vi bruker opplysningene dine.',
  'Held du fram på sida, har du godteke kapslane.',
  'Det er nok at du ikkje har skrudd dei av, når det gjeld samtykke.',
  'Når du køber et klippekort, giver du samtidig samtykke til markedsføring.',
  'Bliver du på siden, har du sagt ja til cookies, for det betragter vi som et samtykke.',
  'Genom att kliva ombord samtycker du till filmning.',
  'Bilder publiceras om ingen protesterar inom en månad.',
  'By walking through the gate you consent to being filmed.',
  'Medlemskap innebærer samtykke til at bilder deles.',
  'Deltagelse i turen betyder, at du siger ja til fotos.',
  'Kunden anses å ha samtykket når timen er bestilt.',
  'Får vi ikke svar, går vi ut fra at du samtykker.',
  'Ruten for nyhetsbrev er krysset av på forhånd.',
  'Alle som møter opp, godtar å bli filmet.',
  'Du godtar kapslene ved å lese videre.',
  'Anyone who fills in the form has consented to marketing from all our partners.',
  'By adding a phone number you give your consent to any use of it.',
])('what people do anyway is no yes: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toMatchObject([
    {rule: 'implied_consent', severity: 'warning'},
  ])
})

test.for([
  'Når du krysser av i ruten, samtykker du til nyhetsbrev.',
  'Når du har samtykket, lagrer vi valget ditt i seks måneder.',
  'Samtykker du, setter vi informasjonskapsler for statistikk.',
  'Hvis du ønsker tilbud fra partnere, gir du samtykke i appen.',
  'Nyhedsbrevet er frivilligt: du siger ja ved at sætte et flueben.',
  'Studerende kan være med, hvis du siger ja på forhånd.',
  'Om du inte vill vara med på bild säger du ifrån, och vi tar bilder bara efter samtycke.',
  'Ved å handle hos oss godtar du kjøpsvilkårene.',
  'When you sign the form, you consent to all treatments it names.',
  'We only film if you have said yes beforehand.',
  'Medlemskap innebærer ikke samtykke til bilder.',
  'Medlemskap betyr at du får tilsendt bladet.',
  'Du samtykker ved å krysse av i skjemaet.',
  'Når du velger å godta statistikk, setter vi kapselen _ga.',
])('a yes that people give themselves is a yes: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toEqual([])
})
