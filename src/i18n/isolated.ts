/**
 * Keeps what is not in the language of the text around it (a title, a name, a value from a file) in its own direction, by
 * the marks for that (FSI and PDI, UAX #9): brackets at its ends else change sides in Arabic and Hebrew.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
