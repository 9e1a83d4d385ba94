/** First key of the session locks by which living workers are told from dead ones; the second is a hash of the name. */
export const PRESENCE = 20_261_126;
