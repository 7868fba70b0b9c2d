const MAX_REMEMBERED = 10_000;

/** Remembers the answers for texts that are asked about again and again, up to so many; then begins anew. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
