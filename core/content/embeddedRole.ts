/** What an organisation whose notice is embedded is to the readers. */
export const embeddedRoles = ['independent_controller', 'joint_controller'] as const

export type EmbeddedRole = (typeof embeddedRoles)[number]

/**
 * What an editor can say it is. A processor acts for the controller and does not speak as “we”: it
 * is listed, and embedding its notice is refused with a word on why.
 */
export const saidRoles = [...embeddedRoles, 'processor'] as const
