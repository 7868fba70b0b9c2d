/** A short mark of a text (FNV-1a, 32 bits): enough to tell a few texts apart, too little to lead back to any. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
