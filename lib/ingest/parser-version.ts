/** Version of the reader. Raise it when the same bytes would be read differently, so they are read again. */
export const PARSER_VERSION = '2';
