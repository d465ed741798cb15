export { type Crew, startCrew } from "./crew.js";
export { StudyCrew, type StudyCrewAsked } from "./study-crew.js";
