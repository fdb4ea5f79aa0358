import { useEffect, useRef, useState } from 'react';

/** ms from one announcement to the next. */
const APART = 1000;

/** What changes on the page, said to a screen reader at most once a second, however fast it changes; the last of it is always said. */
export function Announced({ text }: { readonly text: string }) {
  const [said, say] = useState(text);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = Math.max(0, last.current + APART - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      say(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
