import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {changeSource} from '../../../core/processor/askSources.js'
import {attachmentName} from '../../../core/processor/attachmentName.js'
import {closeAnswered} from '../../../core/processor/closeAnswered.js'
import type {AskedPart} from '../../../core/processor/processorPage.js'
import {canAnswer} from '../../../core/processor/processorTokens.js'
import {Refusal} from '../../../core/refusal.js'
import {sealText} from '../../../core/subject/sealText.js'
import {changeRequest} from '../export/changeRequest.js'
import {removeAttachments, sealAttachment} from '../export/sealAttachment.js'
import type {Services} from '../services.js'
import type {ProcessorAnswer} from './readAnswer.js'

/**
 * Writes down what a source's people answered, in place of what they answered before.
 *
 * The files are sealed and kept first, and named by the request only then; of two answers at once
 * the last one written holds, with its own files alone.
 *
 * @returns `ended` when the link ended meanwhile, `tooLarge` when the store takes no file of that size
 */
export async function recordAnswer(
  services: Services,
  {request: {requestId}, source: {name, organisation}}: AskedPart,
  serial: number,
  answer: ProcessorAnswer,
  now: Date,
): Promise<'recorded' | 'ended' | 'tooLarge'> {
  const attachments = await sealAll(services, requestId, organisation, answer)
  if (!attachments) return 'tooLarge'
  const {SEAL_KEY} = services.settings.secrets
  const sealedWords = answer.words ? await sealText(SEAL_KEY, answer.words) : null
  let replaced: readonly SealedAttachment[] = []
  const recorded = await changeRequest(services, requestId, (latest) => {
    const source = latest.sources.find((each) => each.name === name)
    if (!source || latest.state === 'purged' || !canAnswer(latest, source)) return undefined
    if (source.linkSerial !== serial) return undefined
    replaced = source.attachments ?? []
    const sources = changeSource(latest.sources, name, () => ({
      state: answer.answer,
      answeredAt: now.toISOString(),
      keptBecause: answer.keptBecause ?? null,
      attachments,
      sealedWords,
    }))
    const event = {what: 'sourceAnswered', by: 'processor', source: name} as const
    return closeAnswered(latest, sources, event, now)
  })
  const isRecorded = recorded?.hasChanged ?? false
  await removeAttachments(services, isRecorded ? replaced : attachments)
  return isRecorded ? 'recorded' : 'ended'
}

async function sealAll(
  services: Services,
  requestId: string,
  organisation: string | null | undefined,
  {files}: ProcessorAnswer,
): Promise<SealedAttachment[] | undefined> {
  const sealed: SealedAttachment[] = []
  try {
    for (const [index, {mediaType, bytes}] of files.entries()) {
      const name = attachmentName(organisation, mediaType, index + 1)
      sealed.push(await sealAttachment(services, requestId, {name, mediaType, bytes}))
    }
    return sealed
  } catch (error) {
    await removeAttachments(services, sealed)
    if (error instanceof Refusal && error.code === 'too_large') return undefined
    throw error
  }
}
