import type {SoakReport} from './playSoak.js'

const mostLines = 12

/** The report for people: what happened, and each rule with what broke it. */
export function soakTable(report: SoakReport): string {
  const {seed, rules, counts, struck, deploys, kills, days, versions, mails, mishaps} = report
  const done = Object.entries(counts).map(([what, outcomes]) => {
    const told = Object.entries(outcomes).map(([outcome, count]) => `${outcome}: ${count}`)
    return `  ${what.padEnd(34)} ${told.join(', ')}`
  })
  const held = rules.flatMap(({says, broken}) => [
    `${broken.length === 0 ? 'ok    ' : 'BROKEN'}  ${says}`,
    ...broken.slice(0, mostLines).map((line) => `          ${line}`),
    ...(broken.length > mostLines ? [`          and ${broken.length - mostLines} more`] : []),
  ])
  return [
    'what was done, with how it was answered',
    ...done,
    `${struck} requests and webhooks were struck, ${deploys} deploys, ${kills} kills, ${days.toFixed(1)} days passed`,
    `${versions} versions, ${mails} mails`,
    ...(mishaps.length > 0 ? ['crashes:', ...mishaps.slice(0, 40).map((line) => `  ${line}`)] : []),
    '',
    ...held,
    `seed ${seed}`,
  ].join('\n')
}
