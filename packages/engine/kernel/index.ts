export { collect } from "./collect";
export { judge, start } from "./look-ahead";
export { sort } from "./order";
export { spreadImprovements } from "./spread-improvements";
export { spreadMoves } from "./spread-moves";
export { takenIn } from "./options";
export { appendDigits, countBelow, renumber } from "./ranks";
