/**
 * Calls back once, when the next frame has been laid out. What is measured then costs nothing of its own, while the first
 * measurement before it makes the browser lay out the page on the spot: 5 to 25 ms on one of 50,000 elements.
 * @returns takes the call back
 */
export function afterNextFrame(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
