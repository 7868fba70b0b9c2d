/** The shape of a language's tag, not a list: another version of Waymark may have more languages. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
