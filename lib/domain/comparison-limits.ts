/** A comparison has at most so many reports. */
export const MOST_REPORTS = 6;

/** Under this many cases a share says little, and the page says so. */
export const FEW_CASES = 10;

/** Under this many characters a share of reused text says little. */
export const LITTLE_TEXT = 100;

/** Single words are shared by all reports (政府信息公开 has six characters), so only runs of this length count as reused. */
export const SHORTEST_RUN = 7;
