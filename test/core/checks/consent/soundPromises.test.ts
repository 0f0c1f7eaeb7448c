import {expect, test} from 'vitest'

import {acceptanceByUse} from '../../../../core/checks/rules/consent/acceptanceByUse.js'
import {changeNoticeMissing} from '../../../../core/checks/rules/consent/changeNoticeMissing.js'
import {cookieNoConsent} from '../../../../core/checks/rules/consent/cookieNoConsent.js'
import {excessiveIdentityCheck} from '../../../../core/checks/rules/consent/excessiveIdentityCheck.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  'Fortsetter du å kjøpe av oss etter endringen, har du godtatt den.',
  'Fortsætter du med at købe hos os efter ændringen, har du accepteret den nye politik.',
  'Om du fortsätter som kund efter en ändring godkänner du den nya policyn.',
  'If you continue to order after a change, you accept the new policy.',
])('to stay a customer is no yes to a new notice: %s', (sentence) => {
  expect(quotesOf(acceptanceByUse, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Du godtar kjøpsvilkårene når du fortsetter til betaling.',
  'Fortsätter du handla får du fler poäng.',
  'If you continue to order after a change, nothing happens to older orders.',
])('terms of a purchase and staying a customer bind by themselves: %s', (sentence) => {
  expect(findingsOf(acceptanceByUse, noticeWith(sentence))).toEqual([])
})

test.for([
  'Vi kan behöva ändra policyn. Vid viktiga ändringar får alla kunder ett mejl två veckor innan.',
  'Vi kan endre erklæringen. Er det noe viktig, skriver vi til alle medlemmer først.',
  'Vi kan ændre politikken. I så fald får alle med en aftale et brev en måned før.',
  'We may change this policy. Every customer gets a text message two weeks before.',
])('a letter or a message tells of a change: %s', (sentences) => {
  expect(findingsOf(changeNoticeMissing, noticeWith(sentences))).toEqual([])
})

test.for([
  'We ask for your booking number to identify you; no copy of a passport is needed.',
  'For innsyn holder det å logge inn. Kopi av legitimasjon trenger vi ikke.',
  'Når du beder om indsigt, skal du ikke sende kopi af pas.',
  'Vid begäran om registerutdrag behöver du inte skicka kopia av legitimation.',
  'Du må ikkje sende kopi av pass for å få innsyn.',
])('a paper that is let go of is not asked for: %s', (sentence) => {
  expect(findingsOf(excessiveIdentityCheck, noticeWith(sentence))).toEqual([])
})

test.for([
  'Innsyn får du ikke før du sender oss kopi av pass.',
  'Uten kopi av pass kan vi ikke sende deg innsyn, så den må vedlegges.',
  'To get access you must send us a copy of your passport.',
  'Vid begäran om registerutdrag ska du skicka kopia av legitimation.',
])('a paper that is asked for is found: %s', (sentence) => {
  expect(quotesOf(excessiveIdentityCheck, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Cookies som allerede er lagret, kan du slette i nettleseren.',
  'Cookies, der allerede ligger på computeren, kan du slette i din browser.',
  'Kakor som redan sparats på datorn kan du radera i webbläsaren.',
  'Cookies already stored can be deleted in your browser.',
])('how to clean up what is there is no way of refusing it: %s', (sentence) => {
  expect(findingsOf(cookieNoConsent, noticeWith(sentence))).toEqual([])
})
