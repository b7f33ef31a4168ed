const FRAME = 1000 / 60;

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

export interface ScrollFigures {
  readonly p95Ms: number;
  readonly frames: number;
  readonly dropped: number;
}

/** Waits until `done`, then until its frame is presented. */
export async function settled(done: () => boolean): Promise<void> {
  while (!done()) await nextFrame();
  await nextFrame();
}

/** Scrolls over the whole height in three seconds, a step a frame. */
export async function scroll(scroller: HTMLElement, duration = 3000): Promise<ScrollFigures> {
  const height = scroller.scrollHeight - scroller.clientHeight;
  const deltas: number[] = [];
  const started = await nextFrame();
  let previous = started;
  for (let share = 0; share < 1;) {
    scroller.scrollTop = height * share;
    const now = await nextFrame();
    deltas.push(now - previous);
    previous = now;
    share = (now - started) / duration;
  }
  const sorted = [...deltas].sort((a, b) => a - b);
  return {
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    frames: deltas.length,
    dropped: deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / FRAME) - 1), 0),
  };
}

/** Milliseconds from a call to the end of the frame that shows its effect. */
export async function timeUpdate(update: () => void): Promise<number> {
  await nextFrame();
  const started = performance.now();
  update();
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
  return performance.now() - started;
}
