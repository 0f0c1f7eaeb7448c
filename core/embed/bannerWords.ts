import type {Language} from '../language.js'

/** What the banner says beside the change itself. */
export interface BannerWords {
  /** What the banner is, for who hears it. */
  readonly label: string
  readonly compare: string
  readonly dismiss: string
  /** What dismissing does and does not do. */
  readonly dismissed: string
}

const bannerWords: Readonly<Record<Language, BannerWords>> = {
  nb: {
    label: 'Endring i personvernerklæringen',
    compare: 'Se hva som endres',
    dismiss: 'Skjul',
    dismissed: 'Skjult til siden lastes på nytt. Ingenting lagres på enheten din.',
  },
  nn: {
    label: 'Endring i personvernerklæringa',
    compare: 'Sjå kva som blir endra',
    dismiss: 'Gøym',
    dismissed: 'Gøymd til sida blir lasta på nytt. Ingenting blir lagra på eininga di.',
  },
  da: {
    label: 'Ændring i privatlivspolitikken',
    compare: 'Se, hvad der ændres',
    dismiss: 'Skjul',
    dismissed: 'Skjult, til siden indlæses igen. Intet gemmes på din enhed.',
  },
  sv: {
    label: 'Ändring i integritetspolicyn',
    compare: 'Se vad som ändras',
    dismiss: 'Dölj',
    dismissed: 'Dold tills sidan laddas om. Inget sparas på din enhet.',
  },
  en: {
    label: 'Change to the privacy notice',
    compare: 'See what changes',
    dismiss: 'Hide',
    dismissed: 'Hidden until the page is loaded again. Nothing is stored on your device.',
  },
}

/** The words in the banner's language; English for one that this script does not know yet. */
export function bannerWordsIn(language: string): BannerWords {
  const known: Readonly<Record<string, BannerWords>> = bannerWords
  return known[language] ?? bannerWords.en
}
