import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Result } from '#kernel/result.ts';
import type { Writer } from '#platform/database/index.ts';

/** One field that a kind of import understands. */
export interface ImportField {
  /** Our name for it, as in `mapping` files: `brand`. */
  readonly name: string;
  /** As people say it: "Brand name". */
  readonly label: string;
  /** Headings that mean this field, compared without case, punctuation and spaces. */
  readonly headings: readonly string[];
  readonly required: boolean;
}

/** What is wrong with one row, said so that the person who sent it can mend it. */
export interface RowProblem {
  /** Line of the file as a spreadsheet counts it: the heading is row 1. */
  readonly row: number;
  /** The column's heading in the file; null when it is the row as a whole. */
  readonly column: string | null;
  /** What stands there, at most 80 characters. */
  readonly value: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A row of the file, parsed. */
export interface ParsedRow<Row> {
  readonly row: number;
  readonly value: Row;
}

/** What one batch came to. `read` = added + changed + unchanged + refused, over the whole file. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** What a kind's batch writer is told. */
export interface LoadContext {
  readonly load: Id;
  readonly actor: PersonActor;
  readonly now: Instant;
}

/** Reads the rows of one file, in order. */
export interface RowParser<Row> {
  /** Turns the cells of one row, by field name, into a row of this kind, or says everything that is wrong with it. */
  parse(
    cells: Readonly<Record<string, string>>,
  ): Result<Row, readonly { readonly field: string | null; readonly message: string }[]>;
}

/** What a kind is told of a file before its rows are read. */
export interface FileFacts {
  /** Names of the fields that a column of the file gives. */
  readonly fields: readonly string[];
  readonly today: Day;
}

/**
 * A kind of import. The module that owns the records provides it; the exchange runs it. Rows come in batches, each in
 * a transaction of its own together with its checkpoint; `keep` must be idempotent by source reference.
 */
export interface ImportKind<Row = unknown> {
  /** As on the command line: `crimes`. */
  readonly name: string;
  readonly title: string;
  /** Published data and the numbers of public bodies, which speak of nobody: no assessment is needed for these. */
  readonly isOpenData?: true;
  readonly fields: readonly ImportField[];
  /**
   * A fresh parser for one file, so that a kind may count rows within it. It sees every row from the first, those that
   * a load which was broken off kept before too.
   * @returns a refusal, for the sender, of a file whose columns together make no sense for this kind
   */
  begin(file: FileFacts): Result<RowParser<Row>, string>;
  /** What a row is known again by, as `keep` does: two rows of the same reference are the same record. */
  referenceOf(row: Row): string;
  /** Writes a batch. A row that the present records refuse is given back as a problem, not thrown. */
  keep(
    db: Writer,
    rows: readonly ParsedRow<Row>[],
    context: LoadContext,
  ): Promise<{ readonly counts: Counts; readonly problems: readonly RowProblem[] }>;
}
