/** A chunk could not be loaded, twice. Mostly a new version was installed under an open tab. */
export class ChunkError extends Error {
  override readonly name = 'ChunkError';
}
