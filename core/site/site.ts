/** What a website imports: from the functions' addresses, or from the dataset with a token. */
export type {NoNotice, SiteQuestion, Unchanged} from './askFunctions.js'
export {fetchNotice, type FetchedNotice} from './fetchNotice.js'
export {fetchNoticeArticle, type FetchedArticle} from './fetchNoticeArticle.js'
export {
  fetchNoticeOfChange,
  type FetchedChange,
  type NoticeOfChange,
} from './fetchNoticeOfChange.js'
export {
  noticeArchiveQuery,
  noticeInForceQuery,
  upcomingChangeQuery,
  type NoticeArchiveParams,
  type NoticeAtParams,
} from './noticeQueries.js'
export {readNoticeArchive, type ListedVersion} from './readNoticeArchive.js'
export {
  readNoticeInForce,
  type NoticeInForce,
  type NoticeInForceResult,
} from './readNoticeInForce.js'
export {readUpcomingChange, type UpcomingChangeResult} from './readUpcomingChange.js'
export type {SiteNotice} from './siteNotice.js'
