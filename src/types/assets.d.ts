/** The text of a stylesheet, for a shadow root's constructed sheet. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** The address of a script inside the built extension (crxjs), never its code. */
declare module '*?script' {
  const address: string;
  export default address;
}
