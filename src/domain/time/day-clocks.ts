/** Every half hour of a day as a 24-hour clock, with `own` in its place where it is none of them. */
export function dayClocks(own: string | null): readonly string[] {
  const halves = Array.from({ length: 48 }, (_, index) => {
    const hour = String(Math.floor(index / 2)).padStart(2, '0');
    return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
  });
  return own === null || halves.includes(own) ? halves : [...halves, own].toSorted();
}
