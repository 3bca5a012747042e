import * as z from 'zod/mini';

/**
 * What of a post is changed as one, in the order of the form. What the API couples is one field: wall time
 * and zone are `time`; type and URLs are `content`.
 */
export const DraftFieldSchema = z.enum(['caption', 'time', 'content', 'sound']);
export type DraftField = z.infer<typeof DraftFieldSchema>;

export const DRAFT_FIELDS: readonly DraftField[] = DraftFieldSchema.options;
