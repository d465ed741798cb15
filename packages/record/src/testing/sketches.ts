/**
 * Whole sketches in our own words, in the manner of institutes from several regions, with who said what. In a body each
 * line is a sentence: `speaker | how | sentence`, `-` for nobody known; an empty line ends a paragraph; a line
 * beginning with `#` is a heading.
 */
export interface SketchCase {
  about: string;
  header: string;
  body: string;
}

export const sketches: SketchCase[] = [
  {
    about: "Nordic: labels, two pronouns, comparison between speakers",
    header: `Arctic Futures Seminar

Session 3: Who Owns the Ice?
Date: 4 October 2017
Time: 10:00-11:30
Moderator: Pekka Lehtonen, University of Lapland
Speakers:
Astrid Bjørnstad, Fjord Policy Institute
Yuri Kamenev, Institute for Northern Studies
Caroline Tremblay, Université Laval
Rapporteur: Owen Price, Cardiff University`,
    body: `- | rapporteur | The third session asked how far claims to the seabed may be pressed without harm to cooperation.
Pekka Lehtonen | named | Opening the discussion, Pekka Lehtonen reminded the audience that eight states had once promised to settle all of this by law.

Astrid Bjørnstad | named | Astrid Bjørnstad, senior researcher at the Fjord Policy Institute, began with the law of the sea.
Astrid Bjørnstad | pronoun | She stressed that the overlapping claims are fewer than newspapers believe.
Astrid Bjørnstad | carried | Most of the oil lies in waters that nobody disputes.
Astrid Bjørnstad | carried | The commission that examines claims works slowly, and this is a blessing.
Astrid Bjørnstad | named | Bjørnstad concluded that states should be patient.

Yuri Kamenev | named | For his part, Yuri Kamenev was less sanguine.
Yuri Kamenev | pronoun | In his view, the military build-up follows a logic of its own.
Yuri Kamenev | pronoun | He did not share Bjørnstad’s optimism about the commission, which may need until 2035.
Yuri Kamenev | carried | By then the ice will be gone in summer.
Yuri Kamenev | named | What worried Kamenev most was the lack of any channel between general staffs.

Caroline Tremblay | named | Unlike Kamenev, Caroline Tremblay saw the main danger in neglect of those who live in the north.
Caroline Tremblay | pronoun | According to her, less than a tenth of the money spent since 2005 reached a village.
Caroline Tremblay | pronoun | She called for a fund that villages themselves would run.

- | collective | During the discussion, participants asked about shipping insurance.
- | collective | There was general agreement that premiums will stay high.`,
  },
  {
    about: "Korean: surname first, one surname shared with a leader talked about, carried paragraphs",
    header: `Peninsula Dialogue 2016

Session: Deterrence Without Escalation
Date/Time: May 19, 2016 / 14:00-15:20

Moderator:
Han Sang-woo, Institute for Eastern Affairs

Speakers:
Kim Dong-hyuk, Hanseong University
Lee Mi-ran, National Strategy Center
Scott Abernathy, Harbor Foundation
Wang Guoliang, Northeast University

Rapporteur:
Julia Brandt, Free University`,
    body: `- | rapporteur | The session took up the question of how to deter without inviting what one wants to prevent.

Kim Dong-hyuk | named | Kim Dong-hyuk argued that the fourth test had changed the balance less than it changed minds.
Kim Dong-hyuk | pronoun | He pointed out that Kim Jong-un needs the weapons at home as much as abroad.
Kim Dong-hyuk | carried | Chairman Kim has staked his claim to rule on them.
Kim Dong-hyuk | carried | Sanctions alone will not persuade him.

Kim Dong-hyuk | carried | The alliance, meanwhile, has to prepare for provocations below the threshold of war.
Kim Dong-hyuk | named | Here Kim suggested a standing group of the two joint staffs.

Lee Mi-ran | named | Lee Mi-ran agreed with Kim Dong-hyuk that sanctions are not enough, but she warned against giving them up.
Lee Mi-ran | pronoun | She noted that President Park had closed the complex at Kaesong within a day.
Lee Mi-ran | carried | This cannot be undone lightly.

Scott Abernathy | named | From Scott Abernathy’s perspective, the weak point of the alliance is talk of burden sharing.
Scott Abernathy | pronoun | He recalled that candidates say many things.
Scott Abernathy | carried | Treaties last longer than campaigns.

Wang Guoliang | named | Wang Guoliang took issue with the assumption that Beijing holds the key.
Wang Guoliang | pronoun | He explained that trade across the river has fallen since 2014.
Wang Guoliang | named | Asked by the moderator whether oil could be cut, Wang replied that nobody would gain from a collapse.

- | collective | In the question and answer session, one participant wondered about Russia.
Lee Mi-ran | named | To this, Lee responded that Moscow watches and waits.`,
  },
  {
    about: "African: chair named in prose, no labels for moderator, honorifics",
    header: `Savanna Centre for Governance

Title: Borders, Cattle and Climate
Date: 11 March 2020
Venue: Kofi Hall

Panellists: Amb. Fatoumata Keïta (African Union Commission); Dr. Samuel Okonkwo (University of Ibadan); Hon. Grace Wanjiru (Parliament of Kenya)
Rapporteur: Themba Dlamini`,
    body: `- | rapporteur | The workshop was convened to look at conflicts between herders and farmers.

Fatoumata Keïta | named | Amb. Keïta welcomed the fact that data are at last being collected.
Fatoumata Keïta | pronoun | She however lamented that they stay in drawers.
Fatoumata Keïta | pronoun | In her opinion, ministries do not read what they order.

Samuel Okonkwo | named | Dr. Samuel Okonkwo’s presentation focused on the price of land.
Samuel Okonkwo | pronoun | He showed that leases have tripled in ten years.
Samuel Okonkwo | carried | Young men without land join whoever pays.
Samuel Okonkwo | named | Dr. Okonkwo further stated that courts take six years on average.

Grace Wanjiru | named | Hon. Wanjiru, on the other hand, put the blame on parties.
Grace Wanjiru | named | It was pointed out by Hon. Wanjiru that elections and raids fall in the same months.
Grace Wanjiru | pronoun | She urged that the police report to parliament.

- | collective | Participants were of the view that herders must have a seat at the table.
- | collective | It was recommended that a register be set up.`,
  },
  {
    about: "Brussels: two people of one surname, titles tell them apart",
    header: `European Security Roundtable

The Eastern Partnership After Ten Years
Date: 15 May 2019
Moderator: Claire Dubois, Institut Montclair
Speakers:
Ambassador Jan Novák, Ministry of Foreign Affairs of the Czech Republic
Dr. Tereza Novák, Charles Policy Lab
Olena Shevchenko, Kyiv Analytical Group
Rapporteur: Liam Byrne, Dublin City University`,
    body: `Claire Dubois | named | Claire Dubois opened by asking what ten years had brought.

Jan Novák | named | Ambassador Novák listed visa-free travel and trade.
Jan Novák | pronoun | He conceded that reforms have slowed.

Olena Shevchenko | named | Olena Shevchenko countered that reforms slow where Brussels looks away.
Olena Shevchenko | pronoun | She gave the example of the courts.
Olena Shevchenko | carried | Judges were vetted once and never again.

Tereza Novák | named | Dr. Tereza Novák found both of them too gloomy.
Tereza Novák | pronoun | She maintained that trade with the six has doubled.

Tereza Novák | named | Novák also said that the summit had been a success.`,
  },
  {
    about: "Southeast Asian: bulleted brief",
    header: `Straits Forum Brief

Maritime Domain Awareness
Date: 7 July 2015
Speakers: Ahmad Faizal, Maritime Institute of Malaysia
Nguyen Van Duc, Diplomatic Institute of Vietnam
Maria Luisa Santos, University of Manila`,
    body: `- | rapporteur | • Incidents at sea are rising, and nobody counts them the same way.
Ahmad Faizal | named | • Ahmad Faizal proposed a common form for reports.
- | unknown | • Coast guards rather than navies should come first.
Nguyen Van Duc | named | • According to Nguyen Van Duc, Hanoi would join if Manila does.
Maria Luisa Santos | named | • Santos cautioned that forms do not stop ships.`,
  },
  {
    about: "Headings as turns",
    header: `Notes from the Water Diplomacy Workshop

Date: 2 December 2014
Rapporteur: Elif Yıldız, Anadolu University
Speakers: Hassan al-Rubaie, Baghdad Water Institute
Leyla Demir, Ankara Policy Forum`,
    body: `# 1. Hassan al-Rubaie on the lower rivers:
Hassan al-Rubaie | carried | The flow at the border has fallen by a third since 1990.
Hassan al-Rubaie | carried | Salt comes up from the Gulf.

Hassan al-Rubaie | carried | A treaty must name volumes and not percentages.

# 2. Leyla Demir on the upper rivers:
Leyla Demir | carried | Dams hold back floods as well as water.
Leyla Demir | carried | Data have been shared since 2009, though not every month.`,
  },
  {
    about: "Latin American: prose without roster labels, non-native English",
    header: `Foro del Sur

Panel: Lithium and Power
Date: 22 August 2018
Moderator: Beatriz Alonso, Universidad del Plata
Panelists:
Jorge Quispe, Centro Andino
Valentina Rojas, Fundación Norte
Peter Lindqvist, Northern Metals Council`,
    body: `Beatriz Alonso | named | Professor Beatriz Alonso introduced the topic, saying that three countries sit on half of the world’s lithium.

Jorge Quispe | named | Mr. Quispe emphasized about the need of industrial policy.
Jorge Quispe | pronoun | He remarked that selling brine is like selling water.
Jorge Quispe | carried | The experience of the eighties must not be repeated.

Valentina Rojas | named | As for Ms. Rojas, she centered her intervention on the communities.
Valentina Rojas | pronoun | She expressed her concern that consultation comes after the contract.
Valentina Rojas | carried | Water is the real currency of the plateau.

Peter Lindqvist | named | Lastly, Peter Lindqvist, from the Northern Metals Council, spoke about prices.
Peter Lindqvist | pronoun | He did not believe that a cartel could work.
Peter Lindqvist | pronoun | To Quispe’s claim that buyers dictate terms, he answered that buyers have been losing money.

- | rapporteur | The panel closed with a round of questions.`,
  },
  {
    about: "Transcript",
    header: `Strategy Hour, Episode 12

Date: 3 February 2021
Host: Dana Whitfield, Meridian Radio
Guest: Tomasz Zielinski, Warsaw Institute`,
    body: `Dana Whitfield | named | DANA WHITFIELD: Let us begin with the corridor.
Dana Whitfield | carried | Is it as narrow as they say?

Tomasz Zielinski | named | TOMASZ ZIELINSKI: It is a hundred kilometres wide.
Tomasz Zielinski | carried | General Hodges said once that everyone should drive it.

Dana Whitfield | named | DANA WHITFIELD: And would you?
Tomasz Zielinski | named | TOMASZ ZIELINSKI: I did, last summer.
Tomasz Zielinski | carried | He was right.`,
  },
  {
    about: "Indian: speeches retold, quotation first, nominal cues, leader talked about",
    header: `Indian Ocean Conclave

Session II: Chokepoints
Date: 9 November 2022
Chair: Vice Admiral Arjun Menon (Retd.), Coastal Security Trust
Speakers:
Priya Raghavan, Centre for Ocean Studies
Commodore Lalith Perera, Colombo Naval College
Sophie Marchand, Institut des Mers
Rapporteur: Neha Kapoor, Delhi School of Policy`,
    body: `Arjun Menon | named | Vice Admiral Menon set the stage by noting that four straits carry half of the world’s oil.
Arjun Menon | pronoun | He then invited the speakers to the podium.

Priya Raghavan | named | “A chokepoint is only as strong as its insurer,” said Priya Raghavan.
Priya Raghavan | pronoun | Her main argument was that premiums, not mines, close a strait.
Priya Raghavan | carried | Prime Minister Modi has said that the ocean belongs to all, yet pools of insurers sit in two cities.
Priya Raghavan | named | Raghavan went on to describe how a pool of the littoral states might work.

Lalith Perera | named | Commodore Perera commended Raghavan for her figures, but challenged her conclusion.
Lalith Perera | pronoun | He was adamant that mines still matter.
Lalith Perera | carried | In 1984 a handful of them damaged nineteen ships.

Sophie Marchand | named | The third speaker, Dr. Sophie Marchand, looked at the issue through the lens of law.
Sophie Marchand | pronoun | She drew attention to the difference between transit and innocent passage.
Sophie Marchand | carried | Few officers know it.
- | collective | Both Marchand and Perera agreed that training is the cheapest remedy.

Arjun Menon | named | In his concluding remarks, the Chair, Vice Admiral Menon, thanked the speakers and observed that law and mines do not exclude each other.`,
  },
  {
    about: "American: think-tank event summary, quotation inside, one paragraph for several",
    header: `Event Summary
Allies and Chips
June 8, 2023 | 9:30 a.m. – 11:00 a.m.

On June 8, the Potomac Forum hosted a discussion on export controls.`,
    body: `- | rapporteur | Rebecca Stone, Director of the Technology Program at the Potomac Forum, moderated the event.
Daniel Ortiz | named | Daniel Ortiz, a former official at the Department of Commerce, argued that controls work only when allies join.
Daniel Ortiz | pronoun | He said the October rules “took everyone by surprise” and left partners little time.
Hiroko Matsuda | named | Hiroko Matsuda, Professor at Sendai University, agreed, adding that Tokyo had its own reasons.
Hiroko Matsuda | carried | Toolmakers earn a third of their revenue in China.
Hiroko Matsuda | pronoun | She warned that companies will design around the rules.
Anneke Visser | named | Anneke Visser of the Hague Technology Desk pushed back, noting that the Dutch debate is about process more than substance.
- | rapporteur | The discussion then turned to Korea.
Hiroko Matsuda | named | Matsuda predicted that Seoul would ask for more exemptions.
Daniel Ortiz | named | Ortiz, by contrast, expected Seoul to follow within a year.`,
  },
  {
    about: "Gulf and Levant: particles in names, nested views, denials",
    header: `Levant Policy Days

Session: After the Ceasefire
Date: 30 January 2018
Speakers:
Nadia El-Khoury, Cedar Institute
Omar bin Saleh, Gulf Research House
Ruth Adelman, Negev University
Rapporteur: Karim Haddad`,
    body: `Nadia El-Khoury | named | Nadia El-Khoury dismissed the idea that the ceasefire will hold by itself.
Nadia El-Khoury | pronoun | She said that President Aoun believes in patience because he has nothing else.
Nadia El-Khoury | carried | He cannot call elections and he cannot govern without them.
Nadia El-Khoury | carried | The army is the one body that all trust.

Omar bin Saleh | named | Omar bin Saleh wondered whether money could do what patience cannot.
Omar bin Saleh | named | The Gulf, bin Saleh explained, pays for calm and not for parties.
Omar bin Saleh | named | This was a lesson of 2006, as Omar bin Saleh put it.

Ruth Adelman | named | Ruth Adelman denied that her government seeks another round.
Ruth Adelman | pronoun | She did not agree with El-Khoury that the army is neutral.
Ruth Adelman | pronoun | It is, she insisted, a guest in its own south.
Ruth Adelman | carried | Nobody should mistake quiet for peace.

- | unknown | Whether the monitors return is open.
Omar bin Saleh | named | Bin Saleh expected them in spring.`,
  },
  {
    about: "Central Asian: Russian-style English, patronymic, roles",
    header: `Almaty Forum on Connectivity

Topic: Railways and Sovereignty
Date: 18 September 2016
Moderator: Aigerim Nurlanova, Steppe Institute
Speakers: Sergei Volkov, Academy of Transport
Bakyt Osmonov, Ministry of Economy of the Kyrgyz Republic
Zhang Wei, Lanzhou University`,
    body: `Aigerim Nurlanova | named | The moderator, Aigerim Nurlanova, drew the participants’ attention to the new line from Khorgos.

Sergei Volkov | named | In his report S. Volkov analysed tariffs.
Sergei Volkov | pronoun | He emphasized that the gauge is not the problem.
Sergei Volkov | carried | The problem is the queue at the customs.

Bakyt Osmonov | named | Deputy Minister Bakyt Osmonov informed the audience that his country had asked for a northern route.
Bakyt Osmonov | pronoun | The deputy minister underlined that debt worries everybody.
Bakyt Osmonov | carried | Half of it is owed to one bank.

Zhang Wei | named | In turn, Professor Zhang Wei assured that no port will be taken.
Zhang Wei | named | Zhang’s opinion is that loans can be stretched.
Zhang Wei | pronoun | He proposed a common railway council.`,
  },
];
