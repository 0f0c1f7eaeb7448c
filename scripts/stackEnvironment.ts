import type {Ports} from './ports.js'

/** The settings by which a local stack is told where it is kept, and on which ports it answers. */
export function stackEnvironment(ports: Ports, directory: string): Record<string, string> {
  return {
    LOCAL_DIR: directory,
    STUDIO_PORT: String(ports.studio),
    FUNCTIONS_PORT: String(ports.functions),
    CONTENT_LAKE_PORT: String(ports.contentLake),
    MAILBOX_PORT: String(ports.mailbox),
  }
}
