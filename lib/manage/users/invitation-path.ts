/** The page a link leads to, without the language. */
export function invitationPath(token: string): string {
  return `/admin/invitation/${token}`;
}
