/** Sends a browser on to a page of ours by GET; the path may hold a token, so nobody keeps it. */
export function seeOther(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: {location: path, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer'},
  })
}
