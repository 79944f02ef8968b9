/** What a report tells of a number, already worded: printed, or written as Markdown. */

export interface ReportLine {
  readonly name: string;
  readonly facts: readonly string[];
  readonly note: string;
  /** Where to do it; null where there is no page. */
  readonly address: string | null;
  /** Whether its box is ticked; null for no box. */
  readonly ticked: boolean | null;
}

export interface ReportSection {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly ReportLine[];
}

export interface Report {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly ReportSection[];
}
