import type {Language} from '../language.js'

/** Every word of the pages that undo an opt-out, in one language. */
export interface UndoWords {
  readonly title: string
  readonly about: (names: string) => string
  readonly consent: string
  readonly nothingYet: string
  readonly button: string
  readonly doneTitle: string
  readonly isOn: (names: string) => string
  readonly notYet: (names: string) => string
  /** The list's keeper, Mailchimp, asks the person once more. */
  readonly toConfirm: (names: string) => string
  readonly stillLeft: (names: string) => string
  readonly noList: string
  readonly recorded: (time: string) => string
  readonly recordedPlain: (time: string) => string
  readonly usedTitle: string
  readonly used: string
  readonly expiredTitle: string
  readonly expired: string
  readonly supersededTitle: string
  readonly superseded: string
  readonly brokenTitle: string
  readonly broken: string
}

export const undoWords: Record<Language, UndoWords> = {
  nb: {
    title: 'Angre avmeldingen',
    about: (names) => `Du meldte deg av ${names}.`,
    consent:
      'Når du angrer, samtykker du på nytt til å få det du meldte deg av. Du kan melde deg av igjen når som helst. Vi lagrer når og hvordan du samtykket.',
    nothingYet: 'Ingenting er endret før du trykker på knappen.',
    button: 'Angre, og meld meg på igjen',
    doneTitle: 'Avmeldingen er angret',
    isOn: (names) => `Du er meldt på igjen: ${names}.`,
    notYet: (names) =>
      `Dette er registrert, men ennå ikke slått på igjen: ${names}. Vi prøver på nytt til det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som sender ut ${names}, ber deg bekrefte i en egen e-post. Du er påmeldt igjen når du har trykket på lenken i den.`,
    stillLeft: (names) =>
      `Du er fortsatt meldt av ${names}, for det meldte du deg av ved en annen anledning.`,
    noList:
      'Adressen sto ikke på noen av listene da du meldte deg av, så ingen liste er slått på nå. Meld deg på hos avsenderen hvis du vil ha nyhetsbrev.',
    recorded: (time) => `Registrert ${time} som et nytt samtykke.`,
    recordedPlain: (time) => `Registrert ${time}.`,
    usedTitle: 'Avmeldingen er allerede angret',
    used: 'Du har angret denne avmeldingen før. Ingenting er endret nå. Vil du melde deg av, kan du bruke lenken i et nyhetsbrev.',
    expiredTitle: 'Lenken er for gammel',
    expired:
      'Ingenting er endret. En avmelding kan angres i 14 dager. Vil du ha nyhetsbrev igjen, kan du melde deg på hos avsenderen.',
    supersededTitle: 'Lenken gjelder ikke lenger',
    superseded:
      'Ingenting er endret. Du har meldt deg av på nytt siden lenken ble sendt, eller avmeldingen finnes ikke lenger.',
    brokenTitle: 'Lenken er ikke hel',
    broken:
      'Ingenting er endret. Som oftest har e-postprogrammet kuttet lenken. Prøv å kopiere hele lenken fra e-posten.',
  },
  nn: {
    title: 'Angre avmeldinga',
    about: (names) => `Du melde deg av ${names}.`,
    consent:
      'Når du angrar, samtykkjer du på nytt til å få det du melde deg av. Du kan melde deg av att når som helst. Vi lagrar når og korleis du samtykte.',
    nothingYet: 'Ingenting er endra før du trykkjer på knappen.',
    button: 'Angre, og meld meg på att',
    doneTitle: 'Avmeldinga er angra',
    isOn: (names) => `Du er meld på att: ${names}.`,
    notYet: (names) =>
      `Dette er registrert, men enno ikkje slått på att: ${names}. Vi prøver på nytt til det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som sender ut ${names}, ber deg stadfeste i ein eigen e-post. Du er påmeld att når du har trykt på lenkja i han.`,
    stillLeft: (names) =>
      `Du er framleis meld av ${names}, for det melde du deg av ved eit anna høve.`,
    noList:
      'Adressa stod ikkje på nokon av listene då du melde deg av, så inga liste er slått på no. Meld deg på hos avsendaren om du vil ha nyheitsbrev.',
    recorded: (time) => `Registrert ${time} som eit nytt samtykke.`,
    recordedPlain: (time) => `Registrert ${time}.`,
    usedTitle: 'Avmeldinga er allereie angra',
    used: 'Du har angra denne avmeldinga før. Ingenting er endra no. Vil du melde deg av, kan du bruke lenkja i eit nyheitsbrev.',
    expiredTitle: 'Lenkja er for gammal',
    expired:
      'Ingenting er endra. Ei avmelding kan angrast i 14 dagar. Vil du ha nyheitsbrev att, kan du melde deg på hos avsendaren.',
    supersededTitle: 'Lenkja gjeld ikkje lenger',
    superseded:
      'Ingenting er endra. Du har meldt deg av på nytt sidan lenkja vart send, eller avmeldinga finst ikkje lenger.',
    brokenTitle: 'Lenkja er ikkje heil',
    broken:
      'Ingenting er endra. Som oftast har e-postprogrammet kutta lenkja. Prøv å kopiere heile lenkja frå e-posten.',
  },
  da: {
    title: 'Fortryd afmeldingen',
    about: (names) => `Du afmeldte ${names}.`,
    consent:
      'Når du fortryder, giver du på ny samtykke til at modtage det, du afmeldte. Du kan altid afmelde dig igen. Vi gemmer, hvornår og hvordan du gav samtykke.',
    nothingYet: 'Intet er ændret, før du trykker på knappen.',
    button: 'Fortryd, og tilmeld mig igen',
    doneTitle: 'Afmeldingen er fortrudt',
    isOn: (names) => `Du er tilmeldt igen: ${names}.`,
    notYet: (names) =>
      `Dette er registreret, men endnu ikke slået til igen: ${names}. Vi prøver igen, indtil det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som udsender ${names}, beder dig bekræfte i en særskilt mail. Du er tilmeldt igen, når du har trykket på linket i den.`,
    stillLeft: (names) =>
      `Du er stadig afmeldt fra ${names}, for det afmeldte du ved en anden lejlighed.`,
    noList:
      'Adressen stod ikke på nogen af listerne, da du afmeldte dig, så ingen liste er slået til nu. Tilmeld dig hos virksomheden, hvis du ønsker nyhedsbreve.',
    recorded: (time) => `Registreret ${time} som et nyt samtykke.`,
    recordedPlain: (time) => `Registreret ${time}.`,
    usedTitle: 'Afmeldingen er allerede fortrudt',
    used: 'Du har fortrudt denne afmelding før. Intet er ændret nu. Vil du afmelde dig, kan du bruge linket i et nyhedsbrev.',
    expiredTitle: 'Linket er for gammelt',
    expired:
      'Intet er ændret. En afmelding kan fortrydes i 14 dage. Ønsker du nyhedsbreve igen, kan du tilmelde dig hos virksomheden.',
    supersededTitle: 'Linket gælder ikke længere',
    superseded:
      'Intet er ændret. Du har afmeldt dig igen, siden linket blev sendt, eller afmeldingen findes ikke længere.',
    brokenTitle: 'Linket er ikke fuldstændigt',
    broken:
      'Intet er ændret. Som regel har mailprogrammet klippet linket over. Prøv at kopiere hele linket fra mailen.',
  },
  sv: {
    title: 'Ångra avregistreringen',
    about: (names) => `Du avregistrerade dig från ${names}.`,
    consent:
      'När du ångrar dig samtycker du på nytt till att få det du avregistrerade dig från. Du kan avregistrera dig igen när som helst. Vi sparar när och hur du samtyckte.',
    nothingYet: 'Ingenting ändras förrän du trycker på knappen.',
    button: 'Ångra, och anmäl mig igen',
    doneTitle: 'Avregistreringen är ångrad',
    isOn: (names) => `Du är anmäld igen: ${names}.`,
    notYet: (names) =>
      `Detta är registrerat men ännu inte påslaget igen: ${names}. Vi försöker på nytt tills det är gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som skickar ut ${names}, ber dig bekräfta i ett eget mejl. Du är anmäld igen när du har tryckt på länken i det.`,
    stillLeft: (names) =>
      `Du är fortfarande avregistrerad från ${names}, eftersom du avregistrerade dig därifrån vid ett annat tillfälle.`,
    noList:
      'Adressen fanns inte på någon av listorna när du avregistrerade dig, så ingen lista är påslagen nu. Anmäl dig hos företaget om du vill ha nyhetsbrev.',
    recorded: (time) => `Registrerat ${time} som ett nytt samtycke.`,
    recordedPlain: (time) => `Registrerat ${time}.`,
    usedTitle: 'Avregistreringen är redan ångrad',
    used: 'Du har ångrat den här avregistreringen förut. Ingenting har ändrats nu. Vill du avregistrera dig kan du använda länken i ett nyhetsbrev.',
    expiredTitle: 'Länken är för gammal',
    expired:
      'Ingenting har ändrats. En avregistrering kan ångras i 14 dagar. Vill du ha nyhetsbrev igen kan du anmäla dig hos företaget.',
    supersededTitle: 'Länken gäller inte längre',
    superseded:
      'Ingenting har ändrats. Du har avregistrerat dig på nytt sedan länken skickades, eller så finns avregistreringen inte kvar.',
    brokenTitle: 'Länken är inte hel',
    broken:
      'Ingenting har ändrats. Oftast har e-postprogrammet kapat länken. Försök kopiera hela länken från mejlet.',
  },
  en: {
    title: 'Undo unsubscribing',
    about: (names) => `You unsubscribed from ${names}.`,
    consent:
      'When you undo this, you consent again to getting what you unsubscribed from. You can unsubscribe again at any time. We keep when and how you consented.',
    nothingYet: 'Nothing changes until you press the button.',
    button: 'Undo, and subscribe me again',
    doneTitle: 'Unsubscribing is undone',
    isOn: (names) => `You are subscribed again: ${names}.`,
    notYet: (names) =>
      `This is recorded, but not switched on again yet: ${names}. We keep trying until it is done.`,
    toConfirm: (names) =>
      `Mailchimp, which sends out ${names}, asks you to confirm in a mail of its own. You are subscribed again once you have pressed the link in it.`,
    stillLeft: (names) =>
      `You are still unsubscribed from ${names}, because you unsubscribed from that on another occasion.`,
    noList:
      'The address was on none of the lists when you unsubscribed, so no list is switched on now. Sign up with the sender if you want newsletters.',
    recorded: (time) => `Recorded ${time} as a new consent.`,
    recordedPlain: (time) => `Recorded ${time}.`,
    usedTitle: 'This has been undone already',
    used: 'You have undone this before. Nothing has changed now. To unsubscribe, use the link in a newsletter.',
    expiredTitle: 'The link is too old',
    expired:
      'Nothing has changed. Unsubscribing can be undone for 14 days. If you want newsletters again, you can sign up with the sender.',
    supersededTitle: 'The link no longer applies',
    superseded:
      'Nothing has changed. You have unsubscribed again since the link was sent, or the record is gone.',
    brokenTitle: 'The link is not whole',
    broken:
      'Nothing has changed. Most often the mail program has cut the link off. Try to copy the whole link from the mail.',
  },
}
