export { type Crew, startCrew } from "./crew.js";
