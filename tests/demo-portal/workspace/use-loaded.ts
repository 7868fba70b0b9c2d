import { useEffect, useState } from 'preact/hooks';

/** Whether `delay` ms have passed since `key` last changed: the time that the real portal takes to bring its data. */
export function useLoaded(key: string, delay: number): boolean {
  const [loadedKey, setLoadedKey] = useState<string | undefined>(delay === 0 ? key : undefined);
  useEffect(() => {
    const timer = setTimeout(() => setLoadedKey(key), delay);
    return () => clearTimeout(timer);
  }, [key, delay]);
  return loadedKey === key;
}
