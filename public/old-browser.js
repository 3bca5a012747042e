/*
 * One plain page for browsers that Rundown does not support. Written so that any browser of the last
 * fifteen years can run it; where the app itself runs, it renders in place of this.
 */
(function () {
  var isSupported =
    'noModule' in document.createElement('script') &&
    typeof Array.prototype.toSorted === 'function' &&
    typeof Object.hasOwn === 'function' &&
    typeof ResizeObserver === 'function' &&
    !!window.CSS &&
    CSS.supports('selector(:has(a))');
  if (isSupported) return;
  document.getElementById('root').innerHTML =
    '<main style="max-width:36em;margin:4em auto;padding:0 1em;font:1rem/1.5 sans-serif">' +
    '<h1>This browser is too old for Rundown</h1>' +
    '<p>Rundown works in Chrome and Edge 111, Firefox 128, Safari 16.4, and all that came after them. ' +
    'Update this browser, or open Rundown in another one. Your posts are not affected.</p>' +
    '</main>';
})();
