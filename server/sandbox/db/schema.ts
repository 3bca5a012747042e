/**
 * The sandbox's tables. Times are milliseconds since the Unix epoch (UTC), so that SQL can compare
 * them; they become ISO text at the wire. `seq` is the order rows were added in: lists are read
 * newest first by it, and it is what a cursor points at. There are no foreign keys: a post outlives
 * the sound it uses, as the contract says.
 */
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const seq = () => integer('seq').primaryKey({ autoIncrement: true });

export const postsTable = sqliteTable(
  'posts',
  {
    seq: seq(),
    postId: text('post_id').notNull().unique(),
    accountId: text('account_id').notNull(),
    platform: text('platform').notNull(),
    contentType: text('content_type').notNull(),
    /** One URL or several, as JSON; the sandbox's own media without an origin. */
    contentUrl: text('content_url', { mode: 'json' }).$type<string | readonly string[]>().notNull(),
    thumbnailUrl: text('thumbnail_url'),
    caption: text('caption'),
    soundId: text('sound_id'),
    timezone: text('timezone'),
    scheduledTime: integer('scheduled_time'),
    status: text('status').notNull(),
    postedAt: integer('posted_at'),
    createdAt: integer('created_at').notNull(),
    /** When rendering ends; null where it was never rendered here. */
    readyAt: integer('ready_at'),
    /** Whether the platform will refuse it when it is due. */
    willFail: integer('will_fail', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('posts_by_status').on(table.status),
    index('posts_by_platform').on(table.platform),
    index('posts_by_content_type').on(table.contentType),
    index('posts_by_account').on(table.accountId),
    index('posts_due').on(table.status, table.scheduledTime),
    index('posts_rendering').on(table.status, table.readyAt),
  ],
);
export type PostRow = typeof postsTable.$inferSelect;
export type NewPostRow = typeof postsTable.$inferInsert;

export const accountsTable = sqliteTable('accounts', {
  seq: seq(),
  accountId: text('account_id').notNull().unique(),
  phoneId: text('phone_id').notNull(),
  platform: text('platform').notNull(),
  name: text('name').notNull(),
  username: text('username').notNull(),
  bio: text('bio').notNull(),
  accountStatus: text('account_status').notNull(),
  warmupDay: integer('warmup_day').notNull(),
  warmupStartDate: integer('warmup_start_date'),
  warmupCompletionDate: integer('warmup_completion_date'),
  profilePicUrl: text('profile_pic_url').notNull(),
  createdAt: integer('created_at').notNull(),
});
export type AccountRow = typeof accountsTable.$inferSelect;

export const soundsTable = sqliteTable('sounds', {
  seq: seq(),
  soundId: text('sound_id').notNull().unique(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  /** Seconds. */
  duration: real('duration').notNull(),
  createdAt: integer('created_at').notNull(),
});
export type SoundRow = typeof soundsTable.$inferSelect;

/** What the sandbox remembers of itself: `seeded` and, in tests, `fixed_now`. */
export const metaTable = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: integer('value').notNull(),
});
