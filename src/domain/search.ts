/**
 * Whether a name contains what was typed into a filter. Plain text, without regard to case or to the
 * user's language; blanks around the filter don't count, and an empty filter matches everything.
 */
export function matches(name: string, filter: string): boolean {
  // Upper case, because lower-casing depends on the neighbours (a final Σ becomes ς).
  return name.toUpperCase().includes(filter.trim().toUpperCase());
}
