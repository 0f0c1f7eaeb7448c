import type {changesNb} from '../nb/changes.js'

/** Forms of change notices, from the English in schemas/. */
export const changesDa: Record<keyof typeof changesNb, string> = {
  'Change notice': 'Ændringsvarsel',
  'The decision to make a material change, and to tell people about it. Publishing it makes new versions of all its notices at once.':
    'Beslutningen om at lave en væsentlig ændring og fortælle folk om den. Når det udgives, bliver alle politikkerne nye versioner samtidig.',
  'What changes': 'Hvad der ændres',
  'From when': 'Hvornår',
  'How it is told': 'Hvordan folk får besked',
  'For you and your colleagues: "New member system, spring 2026". Readers do not see it.':
    'Til dig og dine kolleger: »Nyt medlemssystem, foråret 2026«. Læserne ser det ikke.',
  Notices: 'Politikker',
  'Every notice that changes, 20 at most, all of the same company. All become new versions together, or none.':
    'Alle politikker, der ændres, højst 20, alle fra samme virksomhed. Enten bliver alle nye versioner, eller ingen.',
  'What changes, for readers': 'Hvad der ændres, til læserne',
  'What is new, and what it means for people. Two or three sentences, no advertising. In every language of the notices above.':
    'Hvad der er nyt, og hvad det betyder for folk. To eller tre sætninger, ingen reklame. På alle sprog i politikkerne ovenfor.',
  'In force from': 'I kraft fra',
  'From the beginning of this day. Not sooner than your group promises its readers, most often 30 days.':
    'Fra begyndelsen af denne dag. Ikke tidligere, end gruppen lover læserne, oftest 30 dage.',
  'In force now, because': 'I kraft nu, fordi',
  'Only if it cannot wait. The reason is kept and printed, and it is never allowed for a new purpose.':
    'Kun hvis det ikke kan vente. Grunden gemmes og vises, og den er aldrig tilladt for et nyt formål.',
  'A mistake is corrected': 'En fejl rettes',
  'It is only better for people': 'Det er kun bedre for folk',
  'A law or an authority demands it now': 'En lov eller myndighed kræver det nu',
  'The processing has already changed': 'Behandlingen er allerede ændret',
  'Send a mail': 'Send e-mail',
  'A mail to everyone whose data you use, also those who left the newsletters. The banner on the sites and the feed always tell.':
    'En e-mail til alle, I har oplysninger om, også dem, der har afmeldt nyhedsbrevene. Banneret på hjemmesiderne og feedet fortæller det under alle omstændigheder.',
  'Send the mail no sooner than': 'Send e-mailen tidligst',
  'Leave empty to send it as soon as your group’s delay is over. People should have the mail as many days ahead as you promise.':
    'Lad stå tomt for at sende, når gruppens ventetid er ovre. Folk bør have e-mailen så mange dage i forvejen, som I lover.',
  'Notice that changes': 'Politik, der ændres',
  'A notice that gets a new version by this change.':
    'En politik, der får en ny version ved denne ændring.',
  'A published notice that waits for a change notice.':
    'En udgivet politik, der venter på et ændringsvarsel.',
  'Filled in by the Studio: a fingerprint of the text you saw. If the notice has changed since, no version is made.':
    'Udfyldes af Studio: et fingeraftryk af den tekst, du så. Er politikken ændret siden, kommer der ingen ny version.',
}
