/** The planner, by what a person sees of it (roles and names are fixed: end-to-end tests find things by them). */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { ApiClient } from '../sandbox-client.ts';

/** The stored time and zone, which is all that matters. */
export async function stored(api: ApiClient, id: string): Promise<string> {
  const { scheduledTime, timezone } = await api.post(id);
  return `${scheduledTime ?? ''} ${timezone ?? ''}`;
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

export class Planner {
  readonly #page: Page;
  readonly region: Locator;
  readonly heading: Locator;
  readonly alert: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Planner' });
    this.heading = this.region.getByRole('heading', { level: 2 });
    this.alert = this.region.getByRole('alert');
    this.status = page.getByRole('status').filter({ hasText: 'Moved to' });
  }

  /** `at`: the day looked at. Waits for the grid. */
  async visit(view: 'week' | 'month', at: string, more = ''): Promise<void> {
    await this.#page.goto(`/?view=${view}&at=${at}${more}`);
    await expect(this.region).toBeVisible();
  }

  /** By its full name, "Monday 30 November 2026". */
  day(name: string): Locator {
    return this.region.getByRole('group', { name, exact: true });
  }

  card(caption: string): Locator {
    return this.region.getByRole('link', { name: new RegExp(`^${escape(caption)}`) });
  }

  cardOn(day: string, caption: string): Locator {
    return this.day(day).getByRole('link', { name: new RegExp(`^${escape(caption)}`) });
  }

  /** The point of a day, or in a week of a clock time of it: "01:30", or "01:30 again" for the second. */
  async pointOf(day: string, clock?: string): Promise<{ x: number; y: number }> {
    const group = this.day(day);
    const [time = '', again] = (clock ?? '').split(' ');
    const [hour = '0', minute = '0'] = time.split(':');
    const turn = again === undefined ? 0 : 1;
    const cell =
      clock === undefined
        ? group
        : group.locator(`[data-hour="${Number(hour)}"][data-turn="${turn}"]`);
    const box = await cell.boundingBox();
    if (box === null) throw new Error(`no such place: ${day} ${clock ?? ''}`);
    const part = clock === undefined ? 0.5 : (Number(minute) + 4) / 60;
    return { x: box.x + box.width / 2, y: box.y + box.height * part };
  }

  async lift(caption: string): Promise<void> {
    const box = await this.card(caption).boundingBox();
    if (box === null) throw new Error(`no card: ${caption}`);
    await this.#page.mouse.move(box.x + 12, box.y + box.height / 2);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + 24, box.y + box.height / 2 + 4, { steps: 3 });
  }

  async hover(day: string, clock?: string): Promise<void> {
    // A page that is scrolled from its edge stops a moment after the pointer has left that edge.
    await expect(async () => {
      const { x, y } = await this.pointOf(day, clock);
      await this.#page.mouse.move(x, y, { steps: 5 });
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await this.pointOf(day, clock)).toEqual({ x, y });
    }).toPass();
    await expect(this.region.locator('[data-over]')).toHaveCount(1);
  }

  /** Both places must be in view: at the window's edges the page scrolls while something is dragged. */
  async drag(caption: string, day: string, clock?: string): Promise<void> {
    const card = this.card(caption);
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.lift(caption);
    await this.hover(day, clock);
    await this.#page.mouse.up();
  }

  /** A finger rests on a card until it lifts, and then goes over other places. */
  async liftByTouch(caption: string): Promise<Finger> {
    const link = this.card(caption);
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const client = await this.#page.context().newCDPSession(this.#page);
    let at = await centreOf(link);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [at],
      });
    await touch('touchStart');
    await expect(this.region.locator('[data-drop-label]')).toBeVisible();
    return {
      moveTo: async (place) => {
        const end = await centreOf(place);
        const from = at;
        for (const part of [0.25, 0.5, 0.75, 1]) {
          at = { x: from.x + (end.x - from.x) * part, y: from.y + (end.y - from.y) * part };
          await touch('touchMove');
        }
      },
      release: () => touch('touchEnd'),
    };
  }

  async dragByTouch(caption: string, to: Locator): Promise<void> {
    const finger = await this.liftByTouch(caption);
    await finger.moveTo(to);
    await expect(to).toHaveAttribute('data-over', /ok|refused/);
    await finger.release();
  }
}

interface Finger {
  readonly moveTo: (place: Locator) => Promise<void>;
  readonly release: () => Promise<unknown>;
}

async function centreOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('no such place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
