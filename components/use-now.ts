import { useEffect, useState } from 'preact/hooks';

/** The time, fresh every half minute, so that "2 minutes ago" stays true while the popup is open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
