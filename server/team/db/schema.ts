/**
 * The team's tables: people and their sessions (the shapes better-auth expects), invitations, failed
 * sign-ins, idempotency keys, the journal and the last readings of posts. Times are milliseconds
 * since the Unix epoch (UTC). Triggers that keep the journal append-only are in the migrations.
 */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const peopleTable = sqliteTable('team_people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text('image'),
  /** `viewer`, `editor` or `admin`. */
  role: text('role').notNull().default('viewer'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const sessionsTable = sqliteTable(
  'team_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => peopleTable.id, { onDelete: 'cascade' }),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('team_sessions_by_person').on(table.userId)],
);

export const credentialsTable = sqliteTable(
  'team_credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => peopleTable.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    /** better-auth's scrypt hash. */
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('team_credentials_by_person').on(table.userId)],
);

export const verificationsTable = sqliteTable(
  'team_verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('team_verifications_by_identifier').on(table.identifier)],
);

export const invitationsTable = sqliteTable('team_invitations', {
  /** SHA-256 of the link's token; the token itself is nowhere. */
  tokenHash: text('token_hash').primaryKey(),
  role: text('role').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

/** Failed sign-ins in a window of time, by account and by address. */
export const failuresTable = sqliteTable('team_sign_in_failures', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  windowEnds: integer('window_ends').notNull(),
});

/** Values that all processes on this database share: the secret that signs cookies. */
export const settingsTable = sqliteTable('team_settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const attemptsTable = sqliteTable(
  'team_attempts',
  { name: text('name').primaryKey(), at: integer('at').notNull() },
  (table) => [index('team_attempts_by_time').on(table.at)],
);

export const journalTable = sqliteTable(
  'team_journal',
  {
    /** Without holes, from 1. */
    seq: integer('seq').primaryKey(),
    /** `intent`, `outcome`, `checkpoint` or `reset`. */
    kind: text('kind').notNull(),
    at: integer('at').notNull(),
    attempt: text('attempt'),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    postId: text('post_id'),
    /** The entry that an outcome belongs to. */
    intentSeq: integer('intent_seq'),
    /** Of an outcome: `proved`, `refused`, `unknown` or `outside`. */
    result: text('result'),
    /** What else there is to say, as JSON. */
    data: text('data').notNull(),
    /** The hash of the entry before; 64 zeros for the first. */
    previous: text('previous').notNull(),
    /** SHA-256 over all of the above. */
    hash: text('hash').notNull(),
  },
  (table) => [
    index('team_journal_by_post').on(table.postId, table.seq),
    index('team_journal_by_intent').on(table.intentSeq),
    index('team_journal_by_time').on(table.at),
    index('team_journal_resets')
      .on(table.seq)
      .where(sql`kind = 'reset'`),
    index('team_journal_checkpoints')
      .on(table.seq)
      .where(sql`kind = 'checkpoint'`),
  ],
);
export type JournalRow = typeof journalTable.$inferSelect;

/** What each post held when the server last read it, in either process. */
export const readingsTable = sqliteTable('team_readings', {
  postId: text('post_id').primaryKey(),
  at: integer('at').notNull(),
  /** The fields that can be edited, as JSON. */
  held: text('held').notNull(),
});

/** Which browser tabs have which post open, in any process. */
export const presenceTable = sqliteTable('team_presence', {
  /** The person's id and the tab's name. */
  tab: text('tab').primaryKey(),
  personId: text('person_id').notNull(),
  name: text('name').notNull(),
  postId: text('post_id').notNull(),
  /** The last sign of life. */
  at: integer('at').notNull(),
});
