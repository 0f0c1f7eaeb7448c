import {checkNames, type HealthCheck} from './healthCheck.js'

/** What is left to say where the Content Lake does not answer: nothing else can be known. */
export const unreachableChecks: readonly HealthCheck[] = checkNames.map((name) =>
  name === 'contentLake'
    ? {name, status: 'red', says: 'It does not answer: sites show what they have in their caches.'}
    : {name, status: 'unknown', says: 'The Content Lake does not answer.'},
)
