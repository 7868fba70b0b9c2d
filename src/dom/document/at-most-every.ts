/**
 * Calls `task` when asked for, at most once in so many ms: at once where the last call is longer ago than that, else as soon
 * as it is; what is asked for in between is one call.
 */
export function atMostEvery(ms: number, task: () => void, signal: AbortSignal): () => void {
  let calledAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const call = (): void => {
    timer = undefined;
    calledAt = performance.now();
    task();
  };
  return () => {
    if (timer !== undefined || signal.aborted) return;
    const wait = calledAt + ms - performance.now();
    if (wait > 0) timer = setTimeout(call, wait);
    else call();
  };
}
