/** A function that draws in the next frame, once for whatever asks until then. */
export function onceAFrame(draw: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      draw();
    });
  };
}
