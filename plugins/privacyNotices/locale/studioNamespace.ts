/** Where the plugin's words stand among those of the Studio; hosts may override them there. */
export const studioNamespace = 'privacyNotices'
