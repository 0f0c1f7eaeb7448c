import {expect, test} from 'vitest'

import {partiesFound} from './partiesFound.js'

const head = {
  nb: 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarlig for opplysningene. Skriv til post@solvikhud.no.\n\n',
  nn: 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarleg for opplysningane. Skriv til post@solvikhud.no.\n\n',
  da: 'Privatlivspolitik\n\nSolvig Klinik ApS er dataansvarlig for dine oplysninger. Skriv til info@solvigklinik.dk.\n\n',
  sv: 'Integritetspolicy\n\nSolvik Tandvård AB är personuppgiftsansvarig. Du når oss på info@solviktand.se.\n\n',
  en: 'Privacy policy\n\nSolvik Gym Ltd is the data controller. Contact us at hello@solvikgym.com.\n\n',
} as const

test.each([
  [head.nb, 'Hos Fjell Terapi AS tar vi personvernet ditt på alvor.'],
  [head.nb, 'Fjell Terapi AS er behandlingsansvarlig for opplysninger om kunder.'],
  [head.nb, 'Personvernerklæringen for Fjell Terapi AS gjelder alle kunder.'],
  [head.nb, 'Her leser du hvordan Fjell Terapi AS samler inn personopplysninger.'],
  [head.nn, 'Vi i Fjell Terapi AS tek vare på opplysningane dine.'],
  [
    head.da,
    'Denne privatlivspolitik beskriver, hvordan Nordisk Hud ApS behandler personoplysninger.',
  ],
  [head.da, 'Nordisk Hud ApS er dataansvarlig.'],
  [head.sv, 'På Leende Klinik AB värnar vi om din integritet.'],
  [head.sv, 'Leende Klinik AB är personuppgiftsansvarig för behandlingen av dina uppgifter.'],
  [head.en, 'This privacy policy explains how Strong Bodies Inc collects personal data.'],
  [head.en, 'At Strong Bodies Inc, we care about your privacy.'],
  [head.en, 'Strong Bodies Inc ("we", "us") runs this site.'],
])('another company speaks in a notice: %s%s', (start, sentence) => {
  expect(partiesFound('foreign_company', start + sentence)).toHaveLength(1)
})

test.each([
  [head.nb, 'Hos Solvik tar vi personvernet ditt på alvor.'],
  [head.nb, 'Les Google LLCs personvernerklæring om du vil vite mer.'],
  [head.nb, 'Klarna Bank AB er behandlingsansvarlig for betalingsopplysninger.'],
  [head.nb, 'Klarna Bank AB er selvstendig behandlingsansvarlig for betalingene.'],
  [
    head.nb,
    'Solvik drives av Fjordgruppen Holding AS. Fjordgruppen Holding AS er behandlingsansvarlig for kundeklubben.',
  ],
  [head.da, 'Leverandøren Timeplan A/S opbevarer oplysningerne.'],
  [head.sv, 'Läs om hur Google LLC behandlar dina uppgifter.'],
  [head.en, 'Payments go through Paywell Ltd, which is an independent controller.'],
])('a supplier, an owner and another controller beside may be named: %s%s', (start, sentence) => {
  expect(partiesFound('foreign_company', start + sentence)).toEqual([])
})

test.each([
  'Personvern\n\nHer kan du lese hvordan lunhelse.no samler inn og bruker personopplysninger om deg.',
  'Privatlivspolitik\n\nlunhelse.dk er ansvarlig for behandling af dine personoplysninger.',
  'Integritetspolicy\n\nHär beskriver vi hur lunhälsa.se behandlar personuppgifter.',
  'Privacy policy\n\nThis explains how calmspa.com collects personal data.',
  'Personvern\n\nLunspa er behandlingsansvarlig for opplysningene dine.',
])('a domain or a brand alone is no controller: %s', (notice) => {
  expect(partiesFound('controller_unnamed', notice)).toHaveLength(1)
})

test.each([
  head.nb,
  head.sv,
  'Personvern\n\nHer står det hvordan lunhelse.no bruker opplysninger. Lun Helse AS er behandlingsansvarlig.',
  'Personvern\n\nVestbygda Idrettslag er behandlingsansvarlig for medlemsregisteret.',
  'Personvern\n\nPsykolog Kari Solheim er behandlingsansvarlig.',
  'Personvern\n\nKari Solheim er behandlingsansvarlig. Org.nr. 923 456 783.',
])('a company, an association or a person is one: %s', (notice) => {
  expect(partiesFound('controller_unnamed', notice)).toEqual([])
})

test.each([
  [head.nb, 'solvikhud.no samarbeider med flere annonsører.'],
  [head.da, 'Solvigklinik.dk indsamler oplysninger om besøgende.'],
  [head.sv, 'Solviktand.se använder cookies.'],
  [head.en, 'Solvikgym.com reserves the right to change this.'],
])('a domain does nothing itself: %s%s', (start, sentence) => {
  expect(partiesFound('domain_as_actor', start + sentence)).toHaveLength(1)
})

test.each([
  [head.nb, 'Når du er på solvikhud.no bruker vi informasjonskapsler.'],
  [head.da, 'Når du besøger solvigklinik.dk indsamler vi oplysninger.'],
  [head.en, 'On solvikgym.com we use cookies.'],
])('a domain is where something is done: %s%s', (start, sentence) => {
  expect(partiesFound('domain_as_actor', start + sentence)).toEqual([])
})

test.each([
  [
    head.nb,
    'Vi er databehandler for opplysningene du gir oss. Vi er behandlingsansvarlig for nettstedet.',
  ],
  [
    head.nb,
    'Fjell Media AS er databehandler. Personvernerklæringen til Fjell Media AS følger under.',
  ],
  [
    head.nb,
    'Vil du ha innsyn, skriver du til vår databehandler på post@fjellmedia.no. Fjell Media AS er databehandler.',
  ],
  [head.da, 'Databehandleren fastsætter selv formålet med behandlingen.'],
  [head.sv, 'Leende Media AB är personuppgiftsbiträde. Leende Media AB är personuppgiftsansvarig.'],
  [head.en, 'The processor decides the purposes of the processing.'],
])('one is processor and decides at the same time: %s%s', (start, sentence) => {
  expect(partiesFound('role_contradiction', start + sentence)).not.toEqual([])
})

test.each([
  [
    head.nb,
    'Når en kunde bestemmer formålet, er vi databehandler. Ellers er vi behandlingsansvarlig.',
  ],
  [head.nb, 'Fjell Media AS er databehandler og drifter nettsiden for oss.'],
  [head.da, 'Vi er dataansvarlig, og vores leverandør Timeplan A/S er databehandler.'],
  [head.en, 'Our hosting provider is a processor. It may not decide the purposes of processing.'],
])('controller and processor are two, each in its part: %s%s', (start, sentence) => {
  expect(partiesFound('role_contradiction', start + sentence)).toEqual([])
})

test.each([
  'Personvernombud: daglig leder Kari Solheim',
  'Vores DPO er klinikkens indehaver, Anne Holm.',
  'Vårt dataskyddsombud är vår VD Eva Lind.',
  'Our managing director is also our data protection officer.',
])('who runs the business cannot supervise it: %s', (sentence) => {
  expect(partiesFound('dpo_conflict', `Personvern\n\n${sentence}`)).toHaveLength(1)
})

test.each([
  'Personvernombudet vårt, Kari Solheim, rapporterer til daglig leder.',
  'Our data protection officer is Eva Lind, dpo@solvikgym.com.',
  'Vi har ikke personvernombud. Spørsmål går til daglig leder.',
])('an officer beside the manager is as it should be: %s', (sentence) => {
  expect(partiesFound('dpo_conflict', `Personvern\n\n${sentence}`)).toEqual([])
})

test('an officer at the address of the business itself is no independent one', () => {
  const notice = `Privatlivspolitik

Solvig Klinik ApS er dataansvarlig. Skriv til eva@solvigklinik.dk.

DPO

Eva Solvig

eva@solvigklinik.dk`
  expect(partiesFound('dpo_conflict', notice)).toContain('Eva Solvig')
  expect(partiesFound('dpo_conflict', notice.replace(/eva@(?=[^@]*$)/, 'dpo@'))).toEqual([])
})
