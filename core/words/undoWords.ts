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
      'Når du angrer, samtykker du på nytt til å få det du meldte deg av. Vi lagrer når og hvordan du samtykket.',
    nothingYet: 'Ingenting er endret før du trykker på knappen.',
    button: 'Angre, og meld meg på igjen',
    doneTitle: 'Avmeldingen er angret',
    isOn: (names) => `Du får igjen ${names}.`,
    notYet: (names) =>
      `Dette er registrert, men ennå ikke slått på igjen: ${names}. Vi prøver på nytt til det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som sender ut ${names}, ber deg bekrefte i en egen e-post. Du er påmeldt igjen når du har trykket på lenken i den.`,
    stillLeft: (names) =>
      `Du er fortsatt meldt av ${names}, for det meldte du deg av en annen gang.`,
    noList:
      'Adressen sto ikke på noen av listene da du meldte deg av, så ingen liste er slått på nå. Meld deg på hos merkevaren hvis du vil ha nyhetsbrev.',
    recorded: (time) => `Registrert ${time} som et nytt samtykke.`,
    recordedPlain: (time) => `Registrert ${time}.`,
    usedTitle: 'Avmeldingen er alt angret',
    used: 'Lenken er brukt. En lenke virker én gang.',
    expiredTitle: 'Lenken er for gammel',
    expired:
      'Ingenting er endret. En avmelding kan angres i 14 dager. Vil du ha nyhetsbrev igjen, kan du melde deg på hos merkevaren.',
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
      'Når du angrar, samtykkjer du på nytt til å få det du melde deg av. Vi lagrar når og korleis du samtykte.',
    nothingYet: 'Ingenting er endra før du trykkjer på knappen.',
    button: 'Angre, og meld meg på att',
    doneTitle: 'Avmeldinga er angra',
    isOn: (names) => `Du får att ${names}.`,
    notYet: (names) =>
      `Dette er registrert, men enno ikkje slått på att: ${names}. Vi prøver på nytt til det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som sender ut ${names}, ber deg stadfeste i ein eigen e-post. Du er påmeld att når du har trykt på lenkja i han.`,
    stillLeft: (names) =>
      `Du er framleis meld av ${names}, for det melde du deg av ein annan gong.`,
    noList:
      'Adressa stod ikkje på nokon av listene då du melde deg av, så inga liste er slått på no. Meld deg på hos merkevara om du vil ha nyheitsbrev.',
    recorded: (time) => `Registrert ${time} som eit nytt samtykke.`,
    recordedPlain: (time) => `Registrert ${time}.`,
    usedTitle: 'Avmeldinga er alt angra',
    used: 'Lenkja er brukt. Ei lenkje verkar éin gong.',
    expiredTitle: 'Lenkja er for gammal',
    expired:
      'Ingenting er endra. Ei avmelding kan angrast i 14 dagar. Vil du ha nyheitsbrev att, kan du melde deg på hos merkevara.',
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
      'Når du fortryder, giver du på ny samtykke til at modtage det, du afmeldte. Vi gemmer, hvornår og hvordan du gav samtykke.',
    nothingYet: 'Intet er ændret, før du trykker på knappen.',
    button: 'Fortryd, og tilmeld mig igen',
    doneTitle: 'Afmeldingen er fortrudt',
    isOn: (names) => `Du modtager igen ${names}.`,
    notYet: (names) =>
      `Dette er registreret, men endnu ikke slået til igen: ${names}. Vi prøver igen, indtil det er gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som udsender ${names}, beder dig bekræfte i en særskilt mail. Du er tilmeldt igen, når du har trykket på linket i den.`,
    stillLeft: (names) => `Du er stadig afmeldt fra ${names}, for det afmeldte du en anden gang.`,
    noList:
      'Adressen stod ikke på nogen af listerne, da du afmeldte dig, så ingen liste er slået til nu. Tilmeld dig hos virksomheden, hvis du ønsker nyhedsbreve.',
    recorded: (time) => `Registreret ${time} som et nyt samtykke.`,
    recordedPlain: (time) => `Registreret ${time}.`,
    usedTitle: 'Afmeldingen er allerede fortrudt',
    used: 'Linket er brugt. Et link virker én gang.',
    expiredTitle: 'Linket er for gammelt',
    expired:
      'Intet er ændret. En afmelding kan fortrydes i 14 dage. Ønsker du nyhedsbreve igen, kan du tilmelde dig hos virksomheden.',
    supersededTitle: 'Linket gælder ikke længere',
    superseded:
      'Intet er ændret. Du har afmeldt dig igen, siden linket blev sendt, eller afmeldingen findes ikke længere.',
    brokenTitle: 'Linket er ikke helt',
    broken:
      'Intet er ændret. Som regel har mailprogrammet klippet linket over. Prøv at kopiere hele linket fra mailen.',
  },
  sv: {
    title: 'Ångra avregistreringen',
    about: (names) => `Du avregistrerade dig från ${names}.`,
    consent:
      'När du ångrar dig samtycker du på nytt till att få det du avregistrerade dig från. Vi sparar när och hur du samtyckte.',
    nothingYet: 'Ingenting ändras förrän du trycker på knappen.',
    button: 'Ångra, och anmäl mig igen',
    doneTitle: 'Avregistreringen är ångrad',
    isOn: (names) => `Du får åter ${names}.`,
    notYet: (names) =>
      `Detta är registrerat men ännu inte påslaget igen: ${names}. Vi försöker på nytt tills det är gjort.`,
    toConfirm: (names) =>
      `Mailchimp, som skickar ut ${names}, ber dig bekräfta i ett eget mejl. Du är anmäld igen när du har tryckt på länken i det.`,
    stillLeft: (names) =>
      `Du är fortfarande avregistrerad från ${names}, eftersom du avregistrerade dig därifrån en annan gång.`,
    noList:
      'Adressen fanns inte på någon av listorna när du avregistrerade dig, så ingen lista är påslagen nu. Anmäl dig hos företaget om du vill ha nyhetsbrev.',
    recorded: (time) => `Registrerat ${time} som ett nytt samtycke.`,
    recordedPlain: (time) => `Registrerat ${time}.`,
    usedTitle: 'Avregistreringen är redan ångrad',
    used: 'Länken är använd. En länk fungerar en gång.',
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
      'By undoing it you consent anew to getting what you unsubscribed from. We keep when and how you consented.',
    nothingYet: 'Nothing changes until you press the button.',
    button: 'Undo, and subscribe me again',
    doneTitle: 'Unsubscribing is undone',
    isOn: (names) => `You get ${names} again.`,
    notYet: (names) =>
      `This is recorded, but not switched on again yet: ${names}. We keep trying until it is done.`,
    toConfirm: (names) =>
      `Mailchimp, which sends out ${names}, asks you to confirm in a mail of its own. You are subscribed again once you have pressed the link in it.`,
    stillLeft: (names) =>
      `You are still unsubscribed from ${names}, because you left that at another time.`,
    noList:
      'The address was on none of the lists when you unsubscribed, so no list is switched on now. Sign up with the brand if you want newsletters.',
    recorded: (time) => `Recorded ${time} as a new consent.`,
    recordedPlain: (time) => `Recorded ${time}.`,
    usedTitle: 'This has been undone already',
    used: 'The link has been used. A link works once.',
    expiredTitle: 'The link is too old',
    expired:
      'Nothing has changed. Unsubscribing can be undone for 14 days. If you want newsletters again, you can sign up with the brand.',
    supersededTitle: 'The link no longer applies',
    superseded:
      'Nothing has changed. You have unsubscribed again since the link was sent, or the record is gone.',
    brokenTitle: 'The link is not whole',
    broken:
      'Nothing has changed. Most often the mail program has cut the link off. Try to copy the whole link from the mail.',
  },
}
