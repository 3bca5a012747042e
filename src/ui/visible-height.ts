/**
 * How much of the page can be seen. A phone's keyboard covers the lower part of it without making the
 * page smaller: what is fixed to the bottom is under the keyboard. Written to the root as
 * `--visible-top` and `--visible-height` (pixels); what covers the whole screen fits itself into them.
 */
export function followVisibleHeight(): () => void {
  const viewport = window.visualViewport;
  if (viewport === null) return () => {};
  const { style } = document.documentElement;
  const write = () => {
    // Zoomed in by two fingers it shows a part by choice: nothing is covered.
    const isCovered = viewport.scale <= 1.01 && window.innerHeight - viewport.height > 1;
    if (isCovered) {
      style.setProperty('--visible-top', `${viewport.offsetTop}px`);
      style.setProperty('--visible-height', `${viewport.height}px`);
    } else {
      style.removeProperty('--visible-top');
      style.removeProperty('--visible-height');
    }
  };
  write();
  viewport.addEventListener('resize', write);
  viewport.addEventListener('scroll', write);
  return () => {
    viewport.removeEventListener('resize', write);
    viewport.removeEventListener('scroll', write);
  };
}
