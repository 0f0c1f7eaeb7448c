/** Forms of change notices, from the English in schemas/. */
export const changesNb = {
  'Change notice': 'Endringsvarsel',
  'The decision to make a material change, and to tell people about it. Publishing it makes new versions of all its notices at once.':
    'Avgjørelsen om å gjøre en vesentlig endring og fortelle folk om den. Når det publiseres, blir alle erklæringene nye versjoner samtidig.',
  'What changes': 'Hva som endres',
  'From when': 'Fra når',
  'How it is told': 'Hvordan folk får vite det',
  'For you and your colleagues: "New member system, spring 2026". Readers do not see it.':
    'For deg og kollegene dine: «Nytt medlemssystem, våren 2026». Leserne ser det ikke.',
  Notices: 'Erklæringer',
  'Every notice that changes, 20 at most, all of the same company. All become new versions together, or none.':
    'Alle erklæringer som endres, høyst 20, alle fra samme virksomhet. Enten blir alle nye versjoner, eller ingen.',
  'What changes, for readers': 'Hva som endres, til leserne',
  'What is new, and what it means for people. Two or three sentences, no advertising. In every language of the notices above.':
    'Hva som er nytt, og hva det betyr for folk. To eller tre setninger, ingen reklame. På alle språkene i erklæringene ovenfor.',
  'In force from': 'I kraft fra',
  'From the beginning of this day. Not sooner than your group promises its readers, most often 30 days.':
    'Fra begynnelsen av denne dagen. Ikke tidligere enn gruppen lover leserne, som oftest 30 dager.',
  'In force now, because': 'I kraft nå, fordi',
  'Only if it cannot wait. The reason is kept and printed, and it is never allowed for a new purpose.':
    'Bare hvis det ikke kan vente. Grunnen lagres og vises, og den er aldri lov for et nytt formål.',
  'A mistake is corrected': 'En feil rettes',
  'It is only better for people': 'Det er bare bedre for folk',
  'A law or an authority demands it now': 'En lov eller myndighet krever det nå',
  'The processing has already changed': 'Behandlingen er alt endret',
  'Send a mail': 'Send e-post',
  'A mail to everyone whose data you use, also those who left the newsletters. The banner on the sites and the feed always tell.':
    'En e-post til alle dere har opplysninger om, også dem som har meldt seg av nyhetsbrevene. Banneret på nettsidene og nyhetsstrømmen forteller det uansett.',
  'Send the mail no sooner than': 'Send e-posten tidligst',
  'Leave empty to send it as soon as your group’s delay is over. People should have the mail as many days ahead as you promise.':
    'La stå tomt for å sende når gruppens ventetid er over. Folk bør ha e-posten så mange dager i forveien som dere lover.',
  'Notice that changes': 'Erklæring som endres',
  'A notice that gets a new version by this change.':
    'En erklæring som får en ny versjon ved denne endringen.',
  'A published notice that waits for a change notice.':
    'En publisert erklæring som venter på et endringsvarsel.',
  'Filled in by the Studio: a fingerprint of the text you saw. If the notice has changed since, no version is made.':
    'Fylles ut av Studio: et fingeravtrykk av teksten du så. Er erklæringen endret siden, blir det ingen ny versjon.',
} as const satisfies Record<string, string>
