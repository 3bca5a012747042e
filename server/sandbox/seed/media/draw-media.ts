/**
 * Draws every picture, video and sound under `public/media`, all of our own making.
 *
 *   npx tsx server/sandbox/seed/media/draw-media.ts [word …]
 *
 * With words, only files whose path contains one of them. Needs Chromium (CHROMIUM_PATH, default
 * /usr/bin/chromium) to rasterise the SVG, and ffmpeg with x264 and LAME on the PATH. The results are
 * committed, so neither is needed to build, test or run Rundown.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { GLAZE_NAMES } from '#server/sandbox/seed/glaze-names.ts';
import { TUNES } from '#server/sandbox/seed/tunes.ts';
import { AVATARS } from './avatars.ts';
import * as bakerySquare from './bakery-square.ts';
import * as bakeryTall from './bakery-tall.ts';
import { glazeMug } from './glaze-series.ts';
import * as studioSquare from './studio-square.ts';
import * as studioTall from './studio-tall.ts';
import * as surfSquare from './surf-square.ts';
import * as surfTall from './surf-tall.ts';
import { picture, type Scene } from './svg.ts';
import { renderWav } from './synth.ts';

const OUT = fileURLToPath(new URL('../../../../public/media/', import.meta.url));
const TALL = { w: 540, h: 960 };
const SQUARE = { w: 540, h: 675 };
const AVATAR = { w: 160, h: 160 };
const SECONDS = 4;
const FRAMES_PER_SECOND = 20;

const wanted = process.argv.slice(2);
const skip = (file: string): boolean =>
  wanted.length > 0 && !wanted.some((word) => file.includes(word));

const target = (file: string): string => {
  const path = join(OUT, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

async function shoot(
  page: Page,
  scene: Scene,
  size: { w: number; h: number },
  t: number,
  options: { path: string; quality: number; grain: boolean },
): Promise<void> {
  await page.setViewportSize({ width: size.w, height: size.h });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${picture(scene, { ...size, t }, options.grain)}`,
  );
  await page.screenshot({ path: options.path, type: 'jpeg', quality: options.quality });
}

async function still(
  page: Page,
  file: string,
  scene: Scene,
  size: { w: number; h: number },
): Promise<void> {
  if (!skip(file))
    await shoot(page, scene, size, 0, {
      path: target(file),
      quality: 70,
      grain: size !== TALL || !file.includes('glaze'),
    });
}

async function video(page: Page, file: string, scene: Scene): Promise<void> {
  if (skip(file)) return;
  const folder = mkdtempSync(join(tmpdir(), 'frames-'));
  const count = SECONDS * FRAMES_PER_SECOND;
  for (let i = 0; i < count; i++) {
    const path = join(folder, `${String(i).padStart(3, '0')}.jpg`);
    await shoot(page, scene, TALL, i / count, { path, quality: 96, grain: false });
  }
  const input = `-y -loglevel error -framerate ${FRAMES_PER_SECOND} -i`.split(' ');
  const output = '-c:v libx264 -preset veryslow -crf 31 -pix_fmt yuv420p -movflags +faststart';
  execFileSync('ffmpeg', [...input, join(folder, '%03d.jpg'), ...output.split(' '), target(file)]);
  rmSync(folder, { recursive: true });
}

function sounds(): void {
  for (const tune of TUNES) {
    const file = `sounds/${tune.file}.mp3`;
    if (skip(file)) continue;
    execFileSync(
      'ffmpeg',
      ['-y', '-loglevel', 'error', '-i', '-', '-c:a', 'libmp3lame', '-b:a', '32k', target(file)],
      { input: renderWav(tune) },
    );
  }
}

async function draw(): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  const brands = [
    ['bakery', bakeryTall, bakerySquare],
    ['surf', surfTall, surfSquare],
    ['studio', studioTall, studioSquare],
  ] as const;
  for (const [brand, tall, square] of brands) {
    for (const [name, scene] of Object.entries(tall)) {
      await still(page, `${brand}/${name}.jpg`, scene, TALL);
      await video(page, `${brand}/${name}.mp4`, scene);
    }
    for (const [name, scene] of Object.entries(square)) {
      await still(page, `${brand}/${name}.jpg`, scene, SQUARE);
    }
  }
  for (const [index, name] of GLAZE_NAMES.entries()) {
    await still(page, `studio/${name}.jpg`, glazeMug(index), TALL);
  }
  for (const [name, scene] of Object.entries(AVATARS)) {
    await still(page, `avatars/${name}.jpg`, scene, AVATAR);
  }
  await browser.close();
}

sounds();
await draw();
