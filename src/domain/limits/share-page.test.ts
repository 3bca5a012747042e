import { describe, expect, it } from 'vitest';
import { isSharePage } from './share-page.ts';

describe('a page about a file', () => {
  it.each([
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
    'https://drive.google.com/open?id=1AbC',
    'https://docs.google.com/presentation/d/1AbC/edit',
    'https://photos.app.goo.gl/AbC',
    'https://www.dropbox.com/s/abc/bread.mp4?dl=0',
    'https://www.dropbox.com/scl/fi/abc/bread.mp4?rlkey=x',
    'https://1drv.ms/v/s!AbC',
    'https://acme-my.sharepoint.com/:v:/g/personal/x/AbC?e=y',
    'https://app.box.com/s/abc',
    'https://www.icloud.com/iclouddrive/abc#bread',
    'https://we.tl/t-abc',
    'https://pixeldrain.com/u/abc',
    'https://www.mediafire.com/file/abc/bread.mp4/file',
    'https://u.pcloud.link/publink/show?code=abc',
    'https://disk.yandex.ru/i/abc',
    'https://drive.proton.me/urls/ABC#x',
    'https://www.facebook.com/watch/?v=1',
    'https://x.com/oat/status/1',
    'https://vm.tiktok.com/abc/',
    'https://www.pexels.com/photo/bread-1/',
    'https://ibb.co/abc',
    'https://tenor.com/view/bread-1',
    'https://www.youtube.com/watch?v=abc',
    'https://youtu.be/abc',
    'https://vimeo.com/123',
    'https://www.instagram.com/p/abc/',
    'https://www.tiktok.com/@oat/video/1',
    'https://imgur.com/a/abc',
    'https://github.com/a/b/blob/main/bread.jpg',
    ' https://DRIVE.google.com/file/d/1/view ',
  ])('%s is one', (url) => {
    expect(isSharePage(url)).toBe(true);
  });

  it.each([
    'https://cdn.test/bread.mp4',
    'https://i.ibb.co/abc/bread.jpg',
    'https://download1234.mediafire.com/abc/bread.mp4',
    'https://pixeldrain.com/api/file/abc',
    'https://images.pexels.com/photos/1/pexels-photo-1.jpeg',
    'https://cdn.pixabay.com/photo/2026/11/26/bread.jpg',
    'https://media1.tenor.com/m/abc/bread.gif',
    'https://drive.google.com/thumbnail?id=1AbC&sz=w1000',
    'https://netflix.com/bread.jpg',
    'https://drive.google.com/uc?export=download&id=1AbC',
    'https://www.dropbox.com/s/abc/bread.mp4?dl=1',
    'https://www.dropbox.com/s/abc/bread.mp4?raw=1',
    'https://dl.dropboxusercontent.com/s/abc/bread.mp4',
    'https://i.imgur.com/abc.jpg',
    'https://images.unsplash.com/photo-1',
    'https://raw.githubusercontent.com/a/b/main/bread.jpg',
    'https://player.vimeo.com/external/1.hd.mp4',
    'https://notdropbox.com/s/abc',
    'https://dropbox.com.evil.test/s/abc',
    'https://acme.sharepoint.com/sites/x/bread.mp4',
    'no address',
    '',
  ])('%s is none', (url) => {
    expect(isSharePage(url)).toBe(false);
  });
});
