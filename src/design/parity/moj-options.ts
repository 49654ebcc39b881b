/** Options as MoJ's macros take them: words and markup in strings. */
export type MojOptions = Readonly<Record<string, unknown>>;

/** Cases by component of MoJ. */
export type MojCases = Readonly<Record<string, readonly MojOptions[]>>;
