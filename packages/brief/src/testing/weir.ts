/** A small case of our own: a record and the case file that quotes it. Enough to meet every section of a brief once. */

export const weirRecord = `River Forum

Session: The Weir at Lower Ford
Date/Time: May 6, 2021 / 10:00-11:00

Rapporteur:
Ines Okafor, River Institute

Moderator:
Paul Brandt, Ford College

Speakers:
Ada Lindqvist, Upland University
Bo Tanaka, Lowland Water Board

Session Sketch
Two neighbours have quarrelled over the river for a generation. The panel asked whether a weir at Lower Ford would end the quarrel or begin a new one.

Ada Lindqvist said that the Upland has set its heart on the weir. She noted that the Upland would share the water if the Lowland paid a part of the cost. She added that the Lowland lives by its grain sales and would never cut them.

Bo Tanaka said that the Lowland cannot live without its summer water. He warned that the Lowland would close its market to the Upland if the weir came without a share of the water. He suggested that the Lowland would sooner pay than go dry.
`;

export const weirCase = `format: detente/1
title: The weir at Lower Ford
says: Two neighbours, one river, and a weir that cannot be unbuilt.
records:
  forum: records/forum.md
decisionMakers:
  Upland:
    name: the Upland
    options:
      build:
        name: Build the weir
        change: once
        held: [{ quote: a weir at Lower Ford }]
      share:
        name: Share the summer water
        held: [{ quote: share the water }]
  Lowland:
    name: the Lowland
    options:
      pay:
        name: Pay a part of the cost
        held: [{ quote: paid a part of the cost }]
      close:
        name: Close its market
        held: [{ quote: close its market to the Upland }]
statusQuo: []
possibility:
  - id: nothing-to-share
    says: Without a weir there is no stored water to share and nothing to pay for.
    infeasible: (Upland.share | Lowland.pay) & !Upland.build
    assumed: It follows from the meaning of the options.
preferences:
  Upland:
    - id: no-closed-market
      says: The Upland would rather do without the weir than lose its market.
      prefers: "!Lowland.close"
      assumed: Nobody says how much the market matters.
    - id: set-on-the-weir
      says: The Upland wants the weir.
      prefers: Upland.build
      held: [{ quote: the Upland has set its heart on the weir }]
    - id: wants-the-money
      says: The Upland wants the Lowland to pay its part.
      prefers: Lowland.pay
      held: [{ quote: if the Lowland paid a part of the cost }]
    - id: shares-when-paid
      says: Paid, the Upland shares; unpaid, it keeps the water.
      prefers: Lowland.pay <-> Upland.share
      held: [{ quote: the Upland would share the water if the Lowland paid a part of the cost }]
  Lowland:
    - id: needs-the-water
      says: The Lowland needs its summer water.
      prefers: Upland.build -> Upland.share
      held: [{ quote: the Lowland cannot live without its summer water }]
    - id: closes-the-market
      says: Left dry, the Lowland closes its market.
      prefers: Upland.build & !Upland.share -> Lowland.close
      held: [{ quote: the Lowland would close its market to the Upland if the weir came without a share of the water }]
      denied: [{ quote: the Lowland lives by its grain sales and would never cut them }]
    - id: lives-by-its-market
      says: The Lowland keeps its market open.
      prefers: "!Lowland.close"
      held: [{ quote: the Lowland lives by its grain sales }]
    - id: keeps-its-money
      says: The Lowland does not like to pay.
      prefers: "!Lowland.pay"
      assumed: Nobody pays gladly.
outcomes:
  as-it-was:
    name: As it was
    says: No weir, and the market open.
    when: "!Upland.build & !Lowland.close"
  shared-weir:
    name: Shared weir
    says: The weir is built, paid for by both, and the water shared.
    when: Upland.build & Upland.share & Lowland.pay
  dry-summer:
    name: Dry summer
    says: The weir is built and the water kept.
    when: Upland.build & !Upland.share & !Lowland.close
  closed-market:
    name: Closed market
    when: Lowland.close
scenarios:
  generous-lowland:
    name: The Lowland pays gladly
    drop: [keeps-its-money]
    held: [{ quote: the Lowland would sooner pay than go dry }]
  one-river:
    name: The two act as one
    alliance: [Upland, Lowland]
    assumed: What a river commission would mean.
`;
