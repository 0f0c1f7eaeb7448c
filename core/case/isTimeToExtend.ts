import type {DataRequest} from '../export/dataRequest.js'

/**
 * Whether more time can still be taken: the person must be told, with the reason, within the first
 * month (Art. 12(3)), and only once.
 */
export function isTimeToExtend(
  {dueOn, extension}: Pick<DataRequest, 'dueOn' | 'extension'>,
  today: string,
): boolean {
  return !extension && today <= dueOn
}
