/** How much of an upload is kept at once: what is lost, at most, when the connection breaks. */
export const PIECE_BYTES = 2 * 1024 * 1024;
