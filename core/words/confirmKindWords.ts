import type {Language} from '../language.js'

/**
 * What a privacy lead reads who is asked to confirm a lower kind of change. `{title}` is the
 * notice's, `{brand}` its brand's, `{date}` the link's last day, `{version}` a number.
 */
export interface ConfirmKindWords {
  readonly subject: string
  readonly intro: string
  readonly proposed: string
  readonly asked: string
  readonly reason: string
  /** What follows from a lower kind. */
  readonly effect: string
  readonly look: string
  readonly lasts: string
  /** What to do when one does not agree: nothing. */
  readonly otherwise: string
  readonly title: string
  readonly button: string
  readonly done: {readonly title: string; readonly stamped: string; readonly waits: string}
  readonly used: {readonly title: string; readonly text: string}
  readonly read: string
  readonly wrong: {readonly title: string; readonly text: string}
  readonly expired: {readonly title: string; readonly text: string}
  readonly moved: {readonly title: string; readonly text: string}
}

export const confirmKindWords: Readonly<Record<Language, ConfirmKindWords>> = {
  nb: {
    subject: 'Bekreft hvor stor en endring er',
    intro:
      'Den som redigerer «{title}» ({brand}), vil kalle en endring mindre enn reglene foreslår.',
    proposed: 'Reglene foreslår',
    asked: 'Redaktøren vil kalle den',
    reason: 'Redaktørens begrunnelse',
    effect:
      'Bekrefter du, blir endringen en ny versjon med en gang. Ingen får e-post om den, og ingen frist løper først.',
    look: 'Se endringen',
    lasts: 'Lenken virker til {date}.',
    otherwise: 'Er du ikke enig, gjør du ingenting: Da vises endringen ikke på nettstedet.',
    title: 'Skal endringen kalles mindre?',
    button: 'Bekreft',
    done: {
      title: 'Takk, det er bekreftet',
      stamped: 'Endringen er nå versjon {version} av «{title}».',
      waits: 'Endringen blir en ny versjon i løpet av noen minutter.',
    },
    used: {title: 'Dette er alt bekreftet', text: 'Lenken er brukt. Du trenger ikke gjøre mer.'},
    read: 'Les versjon {version}',
    wrong: {
      title: 'Lenken virker ikke',
      text: 'Den er ikke hel. Åpne den fra e-posten en gang til, eller kopier hele adressen.',
    },
    expired: {
      title: 'Lenken er for gammel',
      text: 'Be redaktøren om å publisere erklæringen på nytt. Da får du en ny lenke.',
    },
    moved: {
      title: 'Erklæringen er endret siden',
      text: 'Det lenken gjaldt, er ikke lenger det som er publisert. Trengs bekreftelsen din fortsatt, får du en ny e-post.',
    },
  },
  nn: {
    subject: 'Stadfest kor stor ei endring er',
    intro:
      'Den som redigerer «{title}» ({brand}), vil kalle ei endring mindre enn reglane foreslår.',
    proposed: 'Reglane foreslår',
    asked: 'Redaktøren vil kalle ho',
    reason: 'Grunngjevinga til redaktøren',
    effect:
      'Stadfester du, blir endringa ein ny versjon med ein gong. Ingen får e-post om ho, og ingen frist går først.',
    look: 'Sjå endringa',
    lasts: 'Lenkja verkar til {date}.',
    otherwise: 'Er du ikkje samd, gjer du ingenting: Då blir ikkje endringa vist på nettstaden.',
    title: 'Skal endringa kallast mindre?',
    button: 'Stadfest',
    done: {
      title: 'Takk, det er stadfest',
      stamped: 'Endringa er no versjon {version} av «{title}».',
      waits: 'Endringa blir ein ny versjon om nokre minutt.',
    },
    used: {
      title: 'Dette er alt stadfest',
      text: 'Lenkja er brukt. Du treng ikkje gjere meir.',
    },
    read: 'Les versjon {version}',
    wrong: {
      title: 'Lenkja verkar ikkje',
      text: 'Ho er ikkje heil. Opne ho frå e-posten ein gong til, eller kopier heile adressa.',
    },
    expired: {
      title: 'Lenkja er for gammal',
      text: 'Be redaktøren publisere erklæringa på nytt. Då får du ei ny lenkje.',
    },
    moved: {
      title: 'Erklæringa er endra sidan',
      text: 'Det lenkja galdt, er ikkje lenger det som er publisert. Trengst stadfestinga di framleis, får du ein ny e-post.',
    },
  },
  da: {
    subject: 'Bekræft, hvor stor en ændring er',
    intro:
      'Den, der redigerer »{title}« ({brand}), vil kalde en ændring mindre, end reglerne foreslår.',
    proposed: 'Reglerne foreslår',
    asked: 'Redaktøren vil kalde den',
    reason: 'Redaktørens begrundelse',
    effect:
      'Bekræfter du, bliver ændringen straks en ny version. Ingen får en mail om den, og ingen frist løber først.',
    look: 'Se ændringen',
    lasts: 'Linket virker til {date}.',
    otherwise: 'Er du ikke enig, skal du ikke gøre noget: Så vises ændringen ikke på hjemmesiden.',
    title: 'Skal ændringen kaldes mindre?',
    button: 'Bekræft',
    done: {
      title: 'Tak, det er bekræftet',
      stamped: 'Ændringen er nu version {version} af »{title}«.',
      waits: 'Ændringen bliver en ny version om få minutter.',
    },
    used: {
      title: 'Det er allerede bekræftet',
      text: 'Linket er brugt. Du skal ikke gøre mere.',
    },
    read: 'Læs version {version}',
    wrong: {
      title: 'Linket virker ikke',
      text: 'Det er ikke helt. Åbn det fra mailen igen, eller kopiér hele adressen.',
    },
    expired: {
      title: 'Linket er for gammelt',
      text: 'Bed redaktøren om at publicere politikken igen. Så får du et nyt link.',
    },
    moved: {
      title: 'Politikken er ændret siden',
      text: 'Det, linket gjaldt, er ikke længere det, der er publiceret. Er der stadig brug for din bekræftelse, får du en ny mail.',
    },
  },
  sv: {
    subject: 'Bekräfta hur stor en ändring är',
    intro:
      'Den som redigerar ”{title}” ({brand}) vill kalla en ändring mindre än reglerna föreslår.',
    proposed: 'Reglerna föreslår',
    asked: 'Redaktören vill kalla den',
    reason: 'Redaktörens motivering',
    effect:
      'Om du bekräftar blir ändringen en ny version direkt. Ingen får mejl om den och ingen frist löper först.',
    look: 'Se ändringen',
    lasts: 'Länken fungerar till och med {date}.',
    otherwise:
      'Håller du inte med behöver du inte göra något: då visas ändringen inte på webbplatsen.',
    title: 'Ska ändringen kallas mindre?',
    button: 'Bekräfta',
    done: {
      title: 'Tack, det är bekräftat',
      stamped: 'Ändringen är nu version {version} av ”{title}”.',
      waits: 'Ändringen blir en ny version om några minuter.',
    },
    used: {
      title: 'Det här är redan bekräftat',
      text: 'Länken är använd. Du behöver inte göra mer.',
    },
    read: 'Läs version {version}',
    wrong: {
      title: 'Länken fungerar inte',
      text: 'Den är inte hel. Öppna den från mejlet igen eller kopiera hela adressen.',
    },
    expired: {
      title: 'Länken är för gammal',
      text: 'Be redaktören publicera policyn igen. Då får du en ny länk.',
    },
    moved: {
      title: 'Policyn har ändrats sedan dess',
      text: 'Det länken gällde är inte längre det som är publicerat. Om din bekräftelse fortfarande behövs får du ett nytt mejl.',
    },
  },
  en: {
    subject: 'Confirm how much a change matters',
    intro: 'The editor of “{title}” ({brand}) wants to call a change less than the rules propose.',
    proposed: 'The rules propose',
    asked: 'The editor wants to call it',
    reason: 'The editor’s reason',
    effect:
      'If you confirm, the change becomes a new version at once. Nobody gets a mail about it, and no time passes first.',
    look: 'Look at the change',
    lasts: 'The link works until {date}.',
    otherwise: 'If you do not agree, do nothing: the change is then not shown on the site.',
    title: 'Shall the change be called less?',
    button: 'Confirm',
    done: {
      title: 'Thank you, it is confirmed',
      stamped: 'The change is now version {version} of “{title}”.',
      waits: 'The change becomes a new version within minutes.',
    },
    used: {
      title: 'This is confirmed already',
      text: 'The link has been used. There is nothing more to do.',
    },
    read: 'Read version {version}',
    wrong: {
      title: 'The link does not work',
      text: 'It is not whole. Open it from the mail again, or copy the whole address.',
    },
    expired: {
      title: 'The link is too old',
      text: 'Ask the editor to publish the notice again. A new link is then mailed to you.',
    },
    moved: {
      title: 'The notice has changed since',
      text: 'What the link was about is no longer what is published. If your confirmation is still needed, you get a new mail.',
    },
  },
}
