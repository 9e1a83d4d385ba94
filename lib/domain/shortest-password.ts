/** In characters; what is long enough may still be easily guessed (lib/manage/require-good-password.ts). */
export const SHORTEST_PASSWORD = 10;
