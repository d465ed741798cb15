import type { CaseHost } from "../read/host.js";
import { type ReadCase, readCase } from "../read/read-case.js";
import { smallRecord } from "./small-record.js";

export const riverRecord = `The river talks

Ada Berg: Upland will open the gates once Lowland pays for the dam.
Ada Berg: Upland fears a dry summer more than anything.
Ben Cole: Lowland wants the gates open before the harvest.
Ben Cole: Lowland will never pay for a dam that it does not own.
Cy Dahl: Lowland pays gladly if the gates open.
Cy Dahl: The dam can't be paid for and boycotted at once.
Rapporteur: The talks went on until late.
?: The gates are shut today.
Ada Berg: It was a long day.
Ben Cole: It was a long day.
`;

export const riverCase = `format: detente/1
title: The river
says: Two neighbours and a dam.
records:
  talks: records/talks.txt
decisionMakers:
  Up:
    name: Upland
    options:
      open: Open the gates
      dam: { name: Build the dam, change: once }
  Low:
    name: Lowland
    options:
      pay:
        name: Pay for the dam
        held: [{ quote: Lowland wants the gates open }]
      boycott: { name: Boycott the dam, change: withdraw }
statusQuo:
  - Low.boycott
possibility:
  - id: pay-or-boycott
    infeasible: Low.pay & Low.boycott
    held: [{ quote: "The dam can't be paid for and boycotted at once." }]
preferences:
  Up:
    - id: fears-drought
      prefers: "!Up.open"
      held: [{ quote: Upland fears a dry summer }]
    - level:
        - id: paid-first
          says: Gates for money.
          prefers: Up.open -> Low.pay
          held: [{ record: talks, quote: Upland will open the gates once Lowland pays }]
        - id: wants-dam
          prefers: dam
          assumed: Why else talk about it.
  Low:
    - - id: wants-water
        prefers: Up.open
        held: [{ quote: Lowland wants the gates open before the harvest. }]
      - id: never-pays
        prefers: "!pay"
        held: [{ quote: Lowland will never pay }]
        denied: [{ quote: Lowland pays gladly }]
    - id: pays-gladly
      prefers: Up.open -> Low.pay
      held: [{ quote: Lowland pays gladly if the gates open }]
      denied:
        - { quote: Lowland will never pay, of: the farmers }
outcomes:
  deal: { name: A deal, says: Water for money., when: Up.open & Low.pay }
  drought: "!Up.open"
lenses:
  hopeful: { name: Hopeful, from: Cy Dahl, add: [never-pays], drop: [fears-drought] }
perceptions:
  Up: { lens: hopeful, assumed: Upland only hears what it likes. }
scenarios:
  wet-summer:
    name: A wet summer
    drop: [fears-drought]
    add:
      - { dm: Up, id: generous, prefers: Up.open, before: wants-dam, assumed: Water is plenty. }
      - { dm: Up, id: proud, prefers: dam, assumed: Pride. }
    from: [Up.dam]
    alliance: [Low, Up]
    assumed: It happens one year in three.
`;

/** A host with two files. */
export function riverHost(caseText: string, record = riverRecord): CaseHost {
  const files = new Map([
    ["river/case.yaml", caseText],
    ["river/records/talks.txt", record],
  ]);
  return { read: async (path) => files.get(path) ?? { code: "absent" }, readRecord: smallRecord };
}

export const readRiver = (caseText = riverCase, record = riverRecord): Promise<ReadCase> =>
  readCase(riverHost(caseText, record), "river/case.yaml");

/** The case with one passage replaced; fails when the passage is not there, so that no test changes nothing. */
export function river(passage: string, by: string): Promise<ReadCase> {
  if (!riverCase.includes(passage)) throw new Error(`The river case has no “${passage}”.`);
  return readRiver(riverCase.replace(passage, by));
}
