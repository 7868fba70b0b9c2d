/**
 * Remembers the answers for texts that are asked about again and again.
 * @param most so many are kept; with one more it begins anew
 */
export function remembered<T>(answer: (text: string) => T, most = 10_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
