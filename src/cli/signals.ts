// Waits for the signal that ends the program.

const IMPATIENCE_MS = 1_000;
const KILLED = 130;

/**
 * Resolves at the first SIGTERM or SIGINT. One more, a second or more later, ends the process at once; sooner it is the
 * same one again, as npm hands on what the terminal has sent already.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const hear = () => {
      if (first !== undefined && performance.now() - first > IMPATIENCE_MS) {
        process.exit(KILLED);
      }
      first ??= performance.now();
      resolve();
    };
    process.on('SIGTERM', hear);
    process.on('SIGINT', hear);
  });
}
