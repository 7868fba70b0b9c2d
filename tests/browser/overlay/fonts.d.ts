/** The address of a font of a package, as the test server gives it out. */
declare module '*.woff2?url' {
  const address: string;
  export default address;
}
