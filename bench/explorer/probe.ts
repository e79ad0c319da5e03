// What runs in the page before anything of its own: clocks that begin with a key or a click and end with a drawn frame.

/** Where these functions stand in the page; a page's policy lets them in only from outside. */
export const PROBE = `(() => {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let pending;
  let frames = [];
  let isCounting = false;
  window.probe = {
    // When nothing stands in the place of an answer any more.
    ready() {
      const isReady = () =>
        document.querySelector('main h1') !== null && document.querySelector('.loading, [aria-busy="true"]') === null;
      return new Promise((resolve) => {
        const look = () => (isReady() ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      });
    },
    // When the first words were drawn, and when all was there and no task of 50 ms or more was left.
    opened(ready) {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return { first: first?.startTime, usable: Math.max(ready, ...tasks.map((task) => task.startTime + task.duration)) };
    },
    // From the next event of a name to the frame that shows what isReady says of; it must not have been so at first.
    expect(name, isReady) {
      pending = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('Expected something to come of a ' + name + ' within a minute.')), 60_000);
        addEventListener(name, () => {
          const start = performance.now();
          let wasAwaited = false;
          const look = async () => {
            if (!isReady()) wasAwaited = true;
            else if (wasAwaited) {
              watching.disconnect();
              await frame();
              resolve({ start, took: performance.now() - start });
            }
          };
          const watching = new MutationObserver(look);
          watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
          void look();
        }, { capture: true, once: true });
      });
    },
    // That time, and how much of it the server took for answers.
    async taken() {
      const { start, took } = await pending;
      const answers = performance.getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('/graphql') && startTime >= start)
        .map(({ duration }) => duration);
      performance.clearResourceTimings();
      return { took, server: answers.reduce((sum, each) => sum + each, 0) };
    },
    countFrames() {
      frames = [];
      isCounting = true;
      const count = (at) => { frames.push(at); if (isCounting) requestAnimationFrame(count); };
      requestAnimationFrame(count);
    },
    frames() {
      isCounting = false;
      return frames.slice(1).map((at, index) => at - frames[index]);
    },
  };
})()`;

/** What `probe.taken()` gives, in milliseconds. */
export interface Taken {
  readonly took: number;
  readonly server: number;
}
