/**
 * The readers of other programs' files and texts. They are large and most visits of the
 * page need none of them, so each is fetched from the package when it is wanted.
 */
export const readers = {
  recognise: async () => (await import('../../importers/recognise.ts')).recognise,
  logins: async () => (await import('../../importers/logins/read-logins.ts')).readLogins,
  messages: () => import('../../importers/messages/read-messages.ts'),
  reply: () => import('../../importers/reply/read-reply.ts'),
};
