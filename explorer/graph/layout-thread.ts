// The thread beside the page in which graphs are laid out. It is a file of this server: the library's own worker begins from a
// blob: address, which the content security policy refuses.

import type { LayoutTask } from './layout.ts';

/** A thread that does one task at a time. */
export class LayoutThread {
  readonly #worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

  /**
   * The places that `runLayout` gives for a task. The next one may be asked for when this one is done.
   *
   * @throws Error where the browser could not run the worker.
   */
  run(task: LayoutTask): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Float32Array>) => resolve(data);
      this.#worker.onerror = ({ message }) => reject(new Error(`The layout did not run: ${message || 'no worker'}.`));
      this.#worker.postMessage(task, [task.places.buffer, task.fixed.buffer, task.lines.buffer]);
    });
  }

  /** Ends the thread, and whatever it is at. */
  destroy(): void {
    this.#worker.terminate();
  }
}
