export { type Bargain, bargains } from "./deals/bargains.js";
export {
  type ExplainedState,
  type ExplainOptions,
  explainState,
  type Standing,
  type ToldMove,
  type ToldSanction,
} from "./explain/explain-state.js";
export { type Reason, reasonBetween } from "./explain/reason.js";
export { type CaseConflict, type Ground, groundOf } from "./ground.js";
export { type Place, strongestAt } from "./places.js";
