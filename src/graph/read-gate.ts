// Bounds how many reads run side by side in an engine that can't stop one: the others wait for their turn.

import { timedOut, withDeadline } from './deadline.ts';

/** What is known of a read before it starts. */
export interface Entrant {
  /** Stands in the TIMEOUT error. */
  readonly name: string;
  /** Milliseconds that it may wait and run, taken together. */
  readonly timeoutMs: number;
}

/** A read that waits, and when it is due: in milliseconds, as `performance.now()` counts them. */
interface Waiting {
  readonly begin: () => void;
  readonly due: number;
}

/**
 * A gate that lets so many reads through at a time, those first that are due first. The reads of one question follow each
 * other and are all due when it is: it would queue anew with each of them, were they let in as they come.
 */
export class ReadGate {
  readonly #most: number;
  #running = 0;
  readonly #waiting = new Set<Waiting>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Settles as the read does, or rejects with TIMEOUT. One that is late while it waits never starts; one that is late
   * while it runs keeps its place until it ends, because the engine works on it until then.
   */
  pass<T>(read: () => Promise<T>, { name, timeoutMs }: Entrant): Promise<T> {
    if (this.#running < this.#most) {
      return withDeadline(this.#start(read), timeoutMs, () => {
        throw timedOut(name, timeoutMs);
      });
    }
    let begin = () => {};
    const turn = new Promise<T>((resolve) => {
      begin = () => resolve(this.#start(read));
    });
    const waiting = { begin, due: performance.now() + timeoutMs };
    this.#waiting.add(waiting);
    return withDeadline(turn, timeoutMs, () => {
      this.#waiting.delete(waiting);
      throw timedOut(name, timeoutMs);
    });
  }

  #start<T>(read: () => Promise<T>): Promise<T> {
    this.#running++;
    const running = begun(read);
    running.then(this.#leave, this.#leave);
    return running;
  }

  readonly #leave = () => {
    this.#running--;
    let next: Waiting | undefined;
    for (const waiting of this.#waiting) if (next === undefined || waiting.due < next.due) next = waiting;
    if (next === undefined) return;
    this.#waiting.delete(next);
    next.begin();
  };
}

/** A read that throws instead of rejecting must leave the gate like any other. */
function begun<T>(read: () => Promise<T>): Promise<T> {
  try {
    return read();
  } catch (error) {
    return Promise.reject(error);
  }
}
