/**
 * Unsaved edits, stored in this browser for each post until they are saved or discarded. They never
 * leave it. With the draft goes the post as the form opened it, so that a restored edit is compared
 * with the right beginning, however long ago that was.
 */
import * as z from 'zod/mini';
import { ContentTypeSchema, type Post, PostSchema } from '#contract/post.ts';
import { type RestoredFrom, readRestored, writeRestored } from '#contract/restored-from.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { readStored, writeStored } from '#ui/stored-value.ts';

/** Older shapes are not read: bump it when `StoredSchema` changes. */
const VERSION = 1;
const PREFIX = 'rundown:draft:';
const EXPIRES_AFTER_MS = 14 * 24 * 60 * 60 * 1000;

const StoredSchema = z.object({
  version: z.literal(VERSION),
  /** Milliseconds since the epoch, by the server's clock. */
  keptAt: z.number(),
  opened: PostSchema,
  draft: z.object({
    caption: z.string(),
    wall: z.string(),
    zone: z.string(),
    contentType: ContentTypeSchema,
    videoUrl: z.string(),
    slideUrls: z.array(z.string()),
    soundId: z.nullable(z.string()),
  }),
  /** What of the draft came back from the history. A draft of an older Rundown does not say it. */
  restored: z.pipe(
    z.catch(z.string(), ''),
    z.transform((text: string) => readRestored(text)),
  ),
});
export type StoredDraft = z.infer<typeof StoredSchema>;

const keyOf = (postId: string) => `${PREFIX}${postId}`;

function parse(text: string): StoredDraft | null {
  const stored = StoredSchema.safeParse(JSON.parse(text));
  return stored.success ? stored.data : null;
}

/** All keys that hold drafts; none where storage is blocked. */
function draftKeys(): string[] {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** The draft stored for a post, unless it is over 14 days old. `nowMs` is the server's clock. */
export function loadDraft(postId: string, nowMs: number): StoredDraft | null {
  const stored = readStored(keyOf(postId), parse);
  return stored !== null && nowMs - stored.keptAt <= EXPIRES_AFTER_MS ? stored : null;
}

/** Forgets what is too old, and what is no draft any more. */
export function sweepDrafts(nowMs: number): void {
  for (const key of draftKeys()) {
    if (loadDraft(key.slice(PREFIX.length), nowMs) === null) writeStored(key, null);
  }
}

/** Calls back when another tab of this browser forgets the draft. Returns how to stop. */
export function onRemovedElsewhere(postId: string, listener: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === keyOf(postId) && newValue === null) listener();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

export function removeDraft(postId: string): void {
  writeStored(keyOf(postId), null);
}

/**
 * Keeps a draft. Where the storage is full, older drafts make room, oldest first. False where it
 * could not be stored all the same (blocked storage, or others fill it): the older drafts are then
 * left alone, and the edit lives in the open form only.
 */
export function persistDraft(
  opened: Post,
  draft: Draft,
  nowMs: number,
  restored: readonly RestoredFrom[] = [],
): boolean {
  const key = keyOf(opened.postId);
  const kept = { version: VERSION, keptAt: nowMs, opened, draft };
  const text = JSON.stringify({ ...kept, restored: writeRestored(restored) });
  if (writeStored(key, text)) return true;
  const others = draftKeys()
    .filter((other) => other !== key)
    .map((other) => ({ key: other, keptAt: readStored(other, parse)?.keptAt ?? 0 }))
    .toSorted((a, b) => a.keptAt - b.keptAt);
  const evicted: { key: string; text: string | null }[] = [];
  for (const other of others) {
    evicted.push({ key: other.key, text: readStored(other.key, (stored) => stored) });
    writeStored(other.key, null);
    if (writeStored(key, text)) return true;
  }
  for (const old of evicted) writeStored(old.key, old.text);
  return false;
}
