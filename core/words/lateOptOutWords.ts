import type {Language} from '../language.js'

/** What a privacy lead reads when opt-outs have not reached every list. */
export interface LateOptOutWords {
  readonly sender: string
  readonly subject: (count: number) => string
  readonly intro: (count: number) => string
  /** `hours`: of the oldest of them. */
  readonly line: (where: string, count: number, hours: number) => string
  readonly reason: string
  readonly todo: string
}

export const lateOptOutWords: Record<Language, LateOptOutWords> = {
  nb: {
    sender: 'Avmeldinger',
    subject: (count) =>
      count === 1 ? 'En avmelding har ikke nådd fram' : `${count} avmeldinger har ikke nådd fram`,
    intro: (count) =>
      `${count === 1 ? 'En avmelding' : `${count} avmeldinger`} er registrert, men har ikke nådd alle lister innen ett døgn. E-postleverandørene krever at en avmelding virker innen 48 timer.`,
    line: (where, count, hours) => `${where}: ${count}, den eldste i ${hours} timer.`,
    reason: 'Siste svar',
    todo: 'Vi prøver videre hver time. Se hva som står i veien under Avmeldinger i Studio, og ta personene av listen for hånd hvis det haster.',
  },
  nn: {
    sender: 'Avmeldingar',
    subject: (count) =>
      count === 1 ? 'Ei avmelding har ikkje nådd fram' : `${count} avmeldingar har ikkje nådd fram`,
    intro: (count) =>
      `${count === 1 ? 'Ei avmelding' : `${count} avmeldingar`} er registrert, men har ikkje nådd alle lister innan eitt døgn. E-postleverandørane krev at ei avmelding verkar innan 48 timar.`,
    line: (where, count, hours) => `${where}: ${count}, den eldste i ${hours} timar.`,
    reason: 'Siste svar',
    todo: 'Vi prøver vidare kvar time. Sjå kva som står i vegen under Avmeldingar i Studio, og ta personane av lista for hand om det hastar.',
  },
  da: {
    sender: 'Afmeldinger',
    subject: (count) =>
      count === 1 ? 'En afmelding er ikke nået frem' : `${count} afmeldinger er ikke nået frem`,
    intro: (count) =>
      `${count === 1 ? 'En afmelding' : `${count} afmeldinger`} er registreret, men er ikke nået til alle lister inden for et døgn. Mailudbyderne kræver, at en afmelding virker inden for 48 timer.`,
    line: (where, count, hours) => `${where}: ${count}, den ældste i ${hours} timer.`,
    reason: 'Seneste svar',
    todo: 'Vi prøver videre hver time. Se under Afmeldinger i Studio, hvad der står i vejen, og tag personerne af listen i hånden, hvis det haster.',
  },
  sv: {
    sender: 'Avregistreringar',
    subject: (count) =>
      count === 1
        ? 'En avregistrering har inte nått fram'
        : `${count} avregistreringar har inte nått fram`,
    intro: (count) =>
      `${count === 1 ? 'En avregistrering' : `${count} avregistreringar`} har sparats men inte nått alla listor inom ett dygn. E-postleverantörerna kräver att en avregistrering fungerar inom 48 timmar.`,
    line: (where, count, hours) => `${where}: ${count}, den äldsta i ${hours} timmar.`,
    reason: 'Senaste svar',
    todo: 'Vi försöker igen varje timme. Se under Avregistreringar i Studio vad som står i vägen, och ta bort personerna från listan för hand om det är bråttom.',
  },
  en: {
    sender: 'Opt-outs',
    subject: (count) =>
      count === 1 ? 'An opt-out has not arrived' : `${count} opt-outs have not arrived`,
    intro: (count) =>
      `${count === 1 ? 'An opt-out is' : `${count} opt-outs are`} recorded but did not reach every list within a day. Mailbox providers ask that an unsubscribe works within 48 hours.`,
    line: (where, count, hours) => `${where}: ${count}, the oldest for ${hours} hours.`,
    reason: 'Last answer',
    todo: 'We go on trying every hour. See what stands in the way under Opt-outs in the Studio, and take people off the list by hand if it is urgent.',
  },
}
