/** What Vite puts into the code at build time. Named as in Vite's own types, which would bring the whole DOM along. */
interface ImportMetaEnv {
  readonly DEV: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
