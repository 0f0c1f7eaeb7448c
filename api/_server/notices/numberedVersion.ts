import {Refusal} from '../../../core/refusal.js'
import type {NoticeRequest} from './noticeRequest.js'
import type {Archive, ListedVersion} from './readArchive.js'

/**
 * A version's number from an address.
 *
 * @throws Refusal `bad_request` naming the parameter.
 */
export function versionNumber(name: string, asked: string): number {
  if (/^[1-9]\d{0,8}$/.test(asked)) return Number(asked)
  throw new Refusal('bad_request', `${name}: expected a number from 1.`)
}

/**
 * Numbered versions are there in the language asked for or not at all: each language has numbers of
 * its own, so no other may step in.
 *
 * @throws Refusal `not_found` naming the languages there are.
 */
export function assertLanguage(archive: Archive, {language}: NoticeRequest): void {
  if (language === undefined || language === archive.language) return
  const there = [...new Set(archive.allVersions.map((version) => version.language))].join(', ')
  throw new Refusal('not_found', `This notice is not there in "${language}": ${there}.`)
}

/** @throws Refusal `not_found` naming the latest number. */
export function numberedVersion({versions}: Archive, number: number): ListedVersion {
  const version = versions.find((candidate) => candidate.version === number)
  if (version) return version
  throw new Refusal(
    'not_found',
    `There is no version ${number}; the latest is ${versions[0]?.version ?? 0}.`,
  )
}
