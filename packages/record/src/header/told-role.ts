import { cutPosts } from "./affiliation.js";
import type { Listed } from "./people.js";
import type { GroupRole } from "./shape.js";

const toldRoles: Readonly<Record<string, GroupRole>> = {
  moderator: "moderator",
  chair: "moderator",
  facilitator: "moderator",
  rapporteur: "rapporteur",
  speaker: "speaker",
  panelist: "speaker",
  panellist: "speaker",
  discussant: "discussant",
  presenter: "speaker",
};

/** "Maria Santos (moderator), Ateneo" or "…, Ateneo (moderator)": the role stands with the person. */
export function roleInAffiliation({ affiliation }: Listed): { role: GroupRole; affiliation: string | null } | null {
  if (affiliation === null) return null;
  if (/^in the chair$/i.test(affiliation)) return { role: "moderator", affiliation: null };
  const first =
    /^(moderator|chair|facilitator|rapporteur|speaker|panell?ist|discussant|presenter)(?:\s+and(?:\s\p{Ll}+){1,3})?(?:$|\s*[,;)–—-]\s*(.+)$)/iu.exec(
      affiliation,
    );
  const last = /^(.+?)\s*(?:\(|,\s|[–-]\s)(moderator|chair|facilitator|rapporteur)\)?$/i.exec(affiliation);
  if (/^chair[,;)]/i.test(affiliation) && first?.[2] !== undefined) return null;
  const label = (first?.[1] ?? last?.[2] ?? "").toLowerCase();
  const role = toldRoles[label];
  return role === undefined ? null : { role, affiliation: cutPosts(first ? (first[2] ?? "") : last![1]!) };
}
