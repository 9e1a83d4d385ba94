import type { CurrentUser } from './current-user';
import { may } from './permissions';

/** Who is signed in, and which parts of the desk that not everybody has are there for them. */
export interface DeskUser extends CurrentUser {
  readonly sees: { readonly findings: boolean; readonly users: boolean; readonly audit: boolean };
}

export function deskUser(user: CurrentUser): DeskUser {
  return {
    ...user,
    sees: {
      findings: may(user, 'see_all_files'),
      users: may(user, 'manage_users'),
      audit: may(user, 'see_audit_log'),
    },
  };
}
