import type {CheckName} from '../health/healthCheck.js'

/**
 * The checks that somebody is mailed about, each with its section in `docs/runbook.md` and what to do
 * first. The others are of the way a mail would take, or are nobody's to mend.
 */
export const alertedChecks = {
  cron: {
    title: 'The cron has not run',
    anchor: 'the-cron-has-not-run',
    todo: 'Look at Vercel under Cron Jobs and in the log of /api/cron: is it switched on, is the plan Pro, is CRON_SECRET the same? Until it runs, nothing that failed is done again.',
  },
  tasks: {
    title: 'A task of the cron breaks',
    anchor: 'a-task-of-the-cron-breaks',
    todo: 'Look for "cron: … broke" in the log of /api/cron: the line says why. The other tasks go on.',
  },
  chains: {
    title: 'A chain does not verify',
    anchor: 'a-chain-does-not-verify',
    todo: 'Change nothing. Run "npm run notice -- verify BRAND", compare with the hashes that the privacy leads got by mail, and find who wrote to the dataset.',
  },
  optOuts: {
    title: 'An opt-out does not reach every list',
    anchor: 'an-opt-out-does-not-reach-every-list',
    todo: 'See in the Studio, under Opt-outs, which list stands in the way and why. Where it is urgent, take the people off that list by hand: mailbox providers ask for it within 48 hours.',
  },
  requests: {
    title: 'A request is nearly due',
    anchor: 'a-request-is-nearly-due',
    todo: 'Call the handlers of the controller: the request stands in the Studio, under Requests, with what it waits for. More time can be taken only within the first month, with a reason.',
  },
  deliveries: {
    title: 'Mail is stuck',
    anchor: 'mail-is-stuck',
    todo: 'See in the Studio what each delivery says went wrong: a segment that is missing at Resend, a key, a limit. It is tried again by itself, every six hours at last.',
  },
  keys: {
    title: 'A key is another one',
    anchor: 'a-key-is-another-one',
    todo: 'Put the key of the safe back at Vercel and deploy again, before more people leave: who leaves by a wrong key is not known by the right one.',
  },
} as const satisfies Partial<Record<CheckName, AlertedCheck>>

export interface AlertedCheck {
  readonly title: string
  /** Of the heading in `docs/runbook.md`. */
  readonly anchor: string
  readonly todo: string
}

export type AlertedName = keyof typeof alertedChecks

export function isAlerted(name: CheckName): name is AlertedName {
  return name in alertedChecks
}
