/** What a label of a header announces. */
export type Field =
  | "title"
  | "event"
  | "session"
  | "when"
  | "venue"
  | "posted"
  | "rapporteur"
  | "moderator"
  | "speaker"
  | "discussant"
  | "body"
  | "end"
  | "ignore";
