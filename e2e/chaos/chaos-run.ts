/**
 * A seeded random user edits post after post through the real screen while everything goes wrong.
 * The model keeps what the screen said; after every save, and for all posts at the end, the database
 * must agree with it: what was called saved is there, what was called failed is not, an unknown is
 * either, and nothing that was not touched has changed.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import type { DraftField } from '#contract/draft-field.ts';
import type { Post } from '#contract/post.ts';
import { parseInstant } from '#contract/instant.ts';
import { makeRandom } from '#server/sandbox/seed/random.ts';
import type { ApiClient, PostColumns, SandboxClient } from '../sandbox-client.ts';
import { type Verdict, chaosUser } from './chaos-user.ts';
import { type Misfortune, planMisfortune, stage } from './misfortunes.ts';
import { meet } from './street.ts';
import {
  type Edit,
  applyEdit,
  carriesCaption,
  chance,
  fieldsOf,
  planEdit,
  revert,
} from './plan-edit.ts';

export interface ChaosOptions {
  readonly page: Page;
  readonly api: ApiClient;
  readonly sandbox: SandboxClient;
  readonly seed: number;
  readonly edits: number;
  /** The sandbox's fixed clock. */
  readonly now: string;
  readonly say?: (line: string) => void;
}

export interface ChaosReport {
  readonly counts: ReadonlyMap<string, number>;
  /** One line each: what the screen said and what the database holds. */
  readonly violations: readonly string[];
}

const HOUR = 60 * 60_000;

/** As a colleague's columns change the post. */
function withColumns(post: Post, { caption, scheduledTime, timezone }: PostColumns): Post {
  return {
    ...post,
    ...(caption === undefined ? {} : { caption: caption ?? '' }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(scheduledTime === undefined
      ? {}
      : { scheduledTime: scheduledTime === null ? null : parseInstant(scheduledTime) }),
  };
}

/** Ids as no list of ours would make them. */
const STRANGE_IDS = ['a:b+c=d@e#f', 'half?q/p%41', 'größe 日本', '..', 'post 7&8'];
/** With fewer, one colleague more writes new posts. */
const FEWEST = 20;

export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { page, api, sandbox, seed, edits, now } = options;
  const random = makeRandom(seed);
  const user = chaosUser(page);
  const sounds = await api.sounds();
  const nowMs = Date.parse(now);
  /** What must be stored, by post. */
  const model = new Map((await api.posts()).map((post) => [post.postId, post]));
  const counts = new Map<string, number>();
  const violations: string[] = [];
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const expected = (postId: string): Post => {
    const post = model.get(postId);
    if (post === undefined) throw new Error(`no such post: ${postId}`);
    return post;
  };
  const editable = () =>
    [...model.values()].filter(
      ({ status, scheduledTime }) =>
        status === 'generated' &&
        scheduledTime !== null &&
        Date.parse(scheduledTime) > nowMs + HOUR,
    );

  const colleague = async (postId: string, columns: PostColumns) => {
    await sandbox.change(postId, columns);
    model.set(postId, withColumns(expected(postId), columns));
  };
  const publish = async (postId: string) => {
    await sandbox.change(postId, { status: 'posted', postedAt: now });
    model.set(postId, { ...expected(postId), status: 'posted', postedAt: parseInstant(now) });
  };

  /** Compares one post with the model; says what differs. */
  const check = async (postId: string, story: string): Promise<void> => {
    const stored = await api.post(postId);
    const due = expected(postId);
    if (isDeepStrictEqual(stored, due)) return;
    const keys = new Set([...Object.keys(stored), ...Object.keys(due)]);
    const [a, b] = [new Map(Object.entries(stored)), new Map(Object.entries(due))];
    const differences = [...keys]
      .filter((key) => !isDeepStrictEqual(a.get(key), b.get(key)))
      .map((key) => `${key} is ${JSON.stringify(a.get(key))}, not ${JSON.stringify(b.get(key))}`);
    violations.push(`${postId}: ${story}: ${differences.join('; ')}`);
    model.set(postId, stored);
  };

  /** Of an unknown ending: each field is as before or as it was sent. The model takes what is so. */
  const settle = async (
    postId: string,
    edit: Edit,
    fields: readonly DraftField[],
  ): Promise<void> => {
    const stored = await api.post(postId);
    const arrived = fields.filter((field) =>
      isDeepStrictEqual(applyEdit(stored, edit, [field]), stored),
    );
    count(arrived.length > 0 ? 'unknown: was there' : 'unknown: was not there');
    model.set(postId, applyEdit(expected(postId), edit, arrived));
  };

  const resolve = (fields: readonly DraftField[]) =>
    user.settleConflict(fields, () => random.pick(['mine', 'theirs'] as const));

  const accept = async (
    verdict: Verdict,
    postId: string,
    edit: Edit,
    fields: readonly DraftField[],
  ): Promise<void> => {
    count(verdict);
    if (verdict === 'saved') model.set(postId, applyEdit(expected(postId), edit, fields));
    if (verdict === 'unknown') await settle(postId, edit, fields);
  };

  const oneEdit = async (number: number): Promise<void> => {
    const post = random.pick(editable());
    const { postId } = post;
    const edit = planEdit(post, number, { random, sounds, nowMs });
    let fields = fieldsOf(edit);
    const what: Misfortune = planMisfortune(random, number);
    const story = (verdict: string) =>
      `edit ${number} (${fields.join('+')}; ${JSON.stringify(what)}) was called ${verdict}`;
    const scene = stage(page, sandbox, postId);
    count(`fault: ${what.fault ?? 'none'}`);

    await user.open(postId, number === 1 || chance(random, 0.1) ? 'link' : 'row');
    if (await user.fill(post, edit)) count('pressed again');
    if (what.street !== null) {
      count(`street: ${what.street}`);
      const lost = await meet(what.street, page, user, edit.caption);
      if (lost !== null) violations.push(`${story('nothing yet')}: ${lost}`);
    }
    if (what.signedOut !== null) count(`signed out: ${what.signedOut}`);
    if (what.halfDate) count('half a date in the answers');
    if (STRANGE_IDS.includes(postId)) count('a strange id');
    if (what.colleague === 'early') await colleague(postId, what.columns);
    if (what.goesLive === 'early') await publish(postId);
    const before = expected(postId);
    await scene.begin(what, async (when) => {
      // No client can save what is written in that gap to what the PATCH has to carry (docs: 009).
      const isCarried = carriesCaption(edit) && what.columns.caption !== undefined;
      if (what.colleague === when && !(when === 'gap' && isCarried)) {
        await colleague(postId, what.columns);
      }
      if (what.goesLive === 'gap' && when === 'gap') await publish(postId);
    });
    let verdict = await user.save();
    await scene.end();
    await accept(verdict, postId, edit, fields);
    await check(postId, story(verdict));

    if (verdict === 'saved') {
      if (!chance(random, 0.15)) return;
      const words = await user.undo();
      if (words?.startsWith('Change undone') === true) {
        count('undone');
        model.set(postId, revert(expected(postId), before, fields));
      } else if (words !== null) count('undo refused');
      await check(postId, `${story('saved')}, and undo said ${words ?? 'nothing'}`);
      return;
    }
    if (verdict === 'locked') return user.leave();
    if (chance(random, 0.3)) {
      await user.reload();
      await user.drawer.dialog.waitFor();
      count('reloaded');
      if (edit.caption !== undefined && verdict !== 'unknown') {
        if (!(await user.stillShows(edit.caption)))
          violations.push(`${story(verdict)}, and a reload lost the caption`);
      }
    }
    let again: Verdict | null = null;
    if (verdict === 'conflict' || (await user.conflict.panel.isVisible())) {
      ({ fields, verdict: again } = await resolve(fields));
    }
    const isOpen = again === null && (await user.drawer.saveButton.count()) > 0;
    if (isOpen && (await user.drawer.saveButton.isEnabled()) && chance(random, 0.7)) {
      again = await user.save();
      if (again === 'conflict') {
        const choice = await resolve(fields);
        ({ fields } = choice);
        again =
          choice.verdict ??
          ((await user.drawer.saveButton.isEnabled()) ? await user.save() : again);
      }
    }
    if (again !== null) {
      verdict = again;
      count('tried again');
      await accept(verdict, postId, edit, fields);
      await check(postId, `${story(verdict)} at the second try`);
      if (verdict === 'saved') return;
    }
    await user.leave();
    await check(postId, `${story(verdict)} and was left`);
  };

  const addPost = async (caption: string, id?: string) => {
    const scheduledTime = new Date(nowMs + random.between(48, 1000) * HOUR).toISOString();
    const postId = await sandbox.createPost({ caption, scheduledTime }, id);
    model.set(postId, await api.post(postId));
  };
  for (const id of STRANGE_IDS) await addPost(`Strange ${id}`, id);

  for (let number = 1; number <= edits; number += 1) {
    if (editable().length < FEWEST) await addPost(`New before edit ${number}`);
    try {
      await oneEdit(number);
    } catch (error) {
      // What the screen said tells whether the driver or the drawer is stuck.
      const screen = await page.getByRole('dialog').first().ariaSnapshot();
      throw new Error(
        `Edit ${number} of seed ${seed}: the user could not go on. The screen:\n${screen}`,
        { cause: error },
      );
    }
    if (number % 25 === 0) options.say?.(`${number} edits, ${violations.length} violations`);
  }
  const stored = new Set((await api.posts()).map(({ postId }) => postId));
  for (const postId of model.keys()) {
    if (stored.has(postId)) await check(postId, 'at the end');
    else violations.push(`${postId} is gone`);
  }
  counts.set('posts compared at the end', model.size);
  return { counts, violations };
}
