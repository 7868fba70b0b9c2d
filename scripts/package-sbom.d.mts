/** The types of `package-sbom.mjs` for TypeScript, which checks that file itself with the other scripts. */
export function billOfMaterials(name: string): string;
