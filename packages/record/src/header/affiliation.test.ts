import { describe, expect, test } from "vitest";
import { cutPosts } from "./affiliation.js";

describe("the house behind a post", () => {
  test.each([
    ["Vice-Rector of the Northern Delta University", "Northern Delta University"],
    ["Deputy-Director, Lock Council", "Lock Council"],
    ["Deputy Director of the Department of Canals at the Ministry of Works", "Ministry of Works"],
    ["Head of the Department of Politics at the Centre for Canal Studies, Lisbon", "Centre for Canal Studies, Lisbon"],
    ["Head of the Department of Locks of the Ministry of Works of Delta", "Ministry of Works of Delta"],
    ["Director of the Division of Locks of the Harbour Council", "Harbour Council"],
    ["Deputy Head of the International Department of Delta Railways", "Delta Railways"],
    ["Deputy Chairman of the Management Board of the PortKonTrans joint venture", "PortKonTrans joint venture"],
    ["Chair of the Executive Committee of the Harbour Club", "Harbour Club"],
    ["Head of Information Society, Delta Commission", "Delta Commission"],
    ["Director for ASEAN Port Cooperation, Ministry of Works of Delta", "Ministry of Works of Delta"],
    ["Head of Regional Office for Asia, Delta Foundation", "Delta Foundation"],
    ["Minister-Counsellor, Embassy of Delta", "Embassy of Delta"],
    ["Defence Attaché, Danish Embassy Lisbon", "Danish Embassy Lisbon"],
    ["Team Leader, Delegation of the Delta Union", "Delegation of the Delta Union"],
    ["Under-Secretary-General for Canals, Delta Nations", "Delta Nations"],
    ["Resident Representative, Jo-Hale-Stiftung Delta", "Jo-Hale-Stiftung Delta"],
    ["Policy Adviser, Harbour Conferences on Canals", "Harbour Conferences on Canals"],
    ["Managing Partner, Kanalos", "Kanalos"],
    ["Member of the House of Lords", "Member of the House of Lords"],
    ["Director-Institute of Canal Studies, Delta University", "Institute of Canal Studies, Delta University"],
    ["Director-General, Lock Council", "Lock Council"],
    ["Assistant Secretary for Ports, Canals and Locks, Ministry of Works", "Ministry of Works"],
    ["Executive Officer, Kanalos Lines", "Kanalos Lines"],
    ["Co-Founder, 12 West", "12 West"],
    ["Editor-in-Chief of Russia in Canal Affairs", "Russia in Canal Affairs"],
    ["Commander, Delta Fleet", "Delta Fleet"],
  ])("%s: the house alone", (written, house) => expect(cutPosts(written)).toBe(house));

  test.each([
    ["Professor, Department of Canals, Delta University", "Department of Canals, Delta University"],
    ["Deputy Director of the U.S. Department of State", "U.S. Department of State"],
    ["Special Envoy for Canals, Kingdom of Denmark", "Special Envoy for Canals, Kingdom of Denmark"],
    ["Adviser to the Prime Minister, Lisbon", "Adviser to the Prime Minister, Lisbon"],
    ["Correspondent for East Asia", "Correspondent for East Asia"],
    ["Fellow, National Bureau of Port Research", "National Bureau of Port Research"],
    ["Head of Delta Society, Rotterdam", "Delta Society, Rotterdam"],
    ["Director of Harbour Law School, Delta University", "Harbour Law School, Delta University"],
    ["Director of the Centre for Locks of the Delta University", "Centre for Locks of the Delta University"],
  ])("%s: what is told of the house stays", (written, house) => expect(cutPosts(written)).toBe(house));
});
