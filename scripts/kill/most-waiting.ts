/** More files waiting would only make the end take longer. */
export const MOST_WAITING = 12;
