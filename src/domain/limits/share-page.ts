/**
 * Addresses of pages about a file, rather than of the file: what the "Share" button of a file service
 * gives. The platform's servers would fetch the page. Told by the address alone: the services are few
 * and known, and their pages cannot be looked into from another origin.
 */

/** By host, with all below it: which of its addresses are pages. A direct link of the same host is not. */
const PAGES: readonly (readonly [host: string, isPage: (url: URL) => boolean])[] = [
  [
    'drive.google.com',
    ({ pathname, searchParams }) =>
      !/^\/(?:uc|thumbnail)$/u.test(pathname) && searchParams.get('export') !== 'download',
  ],
  ['docs.google.com', ({ pathname }) => !/\/(?:export|uc)\b/u.test(pathname)],
  ['photos.google.com', () => true],
  ['photos.app.goo.gl', () => true],
  [
    'dropbox.com',
    ({ hostname, searchParams }) =>
      !hostname.startsWith('dl.') && searchParams.get('dl') !== '1' && !searchParams.has('raw'),
  ],
  ['1drv.ms', () => true],
  ['onedrive.live.com', ({ pathname }) => !/\/download/u.test(pathname)],
  [
    'sharepoint.com',
    ({ pathname, searchParams }) =>
      /\/:[a-z]:\//u.test(pathname) && searchParams.get('download') !== '1',
  ],
  ['app.box.com', ({ pathname }) => /^\/(?:s|v|file)\//u.test(pathname)],
  ['icloud.com', ({ pathname }) => /^\/(?:iclouddrive|photos|sharedalbum)/u.test(pathname)],
  ['share.icloud.com', () => true],
  ['wetransfer.com', () => true],
  ['we.tl', () => true],
  ['mega.nz', () => true],
  ['pixeldrain.com', ({ pathname }) => /^\/[ul]\//u.test(pathname)],
  ['gofile.io', ({ pathname }) => pathname.startsWith('/d/')],
  ['mediafire.com', ({ hostname }) => !hostname.startsWith('download')],
  ['pcloud.link', () => true],
  ['disk.yandex.ru', () => true],
  ['disk.yandex.com', () => true],
  ['yadi.sk', () => true],
  ['drive.proton.me', () => true],
  ['swisstransfer.com', () => true],
  ['transfernow.net', () => true],
  ['fromsmash.com', () => true],
  ['workdrive.zohopublic.com', () => true],
  ['terabox.com', () => true],
  ['acrobat.adobe.com', () => true],
  ['adobe.ly', () => true],
  ['frame.io', () => true],
  ['f.io', () => true],
  ['figma.com', () => true],
  ['canva.com', () => true],
  ['youtube.com', () => true],
  ['youtu.be', () => true],
  ['vimeo.com', ({ hostname }) => !hostname.startsWith('player.')],
  ['tiktok.com', ({ pathname }) => /^\/(?:@|t\/)/u.test(pathname)],
  ['vm.tiktok.com', () => true],
  ['facebook.com', () => true],
  ['fb.watch', () => true],
  ['threads.net', () => true],
  ['threads.com', () => true],
  ['x.com', () => true],
  ['twitter.com', () => true],
  ['bsky.app', () => true],
  ['instagram.com', ({ pathname }) => /^\/(?:p|reel|reels|tv|stories)\//u.test(pathname)],
  ['imgur.com', ({ hostname }) => !hostname.startsWith('i.')],
  ['flickr.com', ({ hostname }) => !hostname.startsWith('live.')],
  ['unsplash.com', ({ pathname }) => /^\/(?:[a-z]{2}\/)?photos\//u.test(pathname)],
  ['giphy.com', ({ pathname }) => /^\/(?:gifs|clips|stickers)\//u.test(pathname)],
  ['tenor.com', ({ hostname }) => !/^(?:media|c)\d*\./u.test(hostname)],
  ['pexels.com', ({ pathname }) => /^\/(?:[a-z-]+\/)?(?:photo|video)\//u.test(pathname)],
  ['pixabay.com', ({ pathname }) => /^\/(?:[a-z]{2}\/)?(?:photos|videos)\//u.test(pathname)],
  ['ibb.co', ({ hostname }) => !hostname.startsWith('i.')],
  ['postimg.cc', ({ hostname }) => !hostname.startsWith('i.')],
  ['pinterest.com', ({ pathname }) => pathname.startsWith('/pin/')],
  ['streamable.com', ({ hostname }) => !hostname.startsWith('cdn')],
  ['loom.com', ({ pathname }) => pathname.startsWith('/share/')],
  [
    'github.com',
    ({ pathname, searchParams }) => /\/blob\//u.test(pathname) && !searchParams.has('raw'),
  ],
];

/** Whether the address is known to lead to a page about a file. Never throws. */
export function isSharePage(text: string): boolean {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return false;
  }
  const { hostname } = url;
  return PAGES.some(
    ([host, isPage]) => (hostname === host || hostname.endsWith(`.${host}`)) && isPage(url),
  );
}
