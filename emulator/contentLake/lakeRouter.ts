import type {LakeRoute} from './lakeRoute.js'

export interface RouteMatch {
  readonly route: LakeRoute
  readonly params: Readonly<Record<string, string>>
}

/** Finds the endpoint of a path without its version; the first that matches. */
export type LakeRouter = (method: string, path: string) => RouteMatch | undefined

export function routeTo(routes: readonly LakeRoute[]): LakeRouter {
  const compiled = routes.map((route) => ({
    route,
    pattern: new URLPattern({pathname: route.pattern}),
  }))
  return (method, path) => {
    for (const {route, pattern} of compiled) {
      if (route.method !== method) continue
      const groups = pattern.exec({pathname: path})?.pathname.groups
      if (!groups) continue
      const params = Object.entries(groups).map(([name, text]) => [name, decode(text ?? '')])
      return {route, params: Object.fromEntries(params)}
    }
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
