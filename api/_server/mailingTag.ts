/** Under this name a mail at Resend that may be looked for later carries its mark. */
export const mailingTag = 'mailing'
