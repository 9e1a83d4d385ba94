const HOUR_MS = 60 * 60 * 1000;

/** How long links work, in hours. */
export const LINK_HOURS = { invitation: 7 * 24, password: 24, firstAdministrator: 24 } as const;

export function linkEnd(kind: keyof typeof LINK_HOURS): Date {
  return new Date(Date.now() + LINK_HOURS[kind] * HOUR_MS);
}
