/** What an account may do, from less to more (lib/manage/permissions.ts). */
export const ROLES = ['contributor', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
