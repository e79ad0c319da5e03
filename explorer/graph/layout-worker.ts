// The worker that lays graphs out: each message is a task, and each answer its places.

import { type LayoutTask, runLayout } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const places = runLayout(data);
  postMessage(places, { transfer: [places.buffer] });
});
