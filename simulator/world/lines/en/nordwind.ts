/** How a haulier works today, and the walk-through of the transport vendor's product. */
export const nordwindLines = `
@process 1
R: How does a day start in dispatch? Say it's five in the morning.
C: The orders from yesterday are in {erp}, somebody prints them, and {operatorCount} {operators} start to sort them by region. By seven the first {trucks|vehicles} have to roll.
R: On paper?
C: On paper and in their heads, mostly in their heads.
= Tours are sorted by hand between five and seven
! Dispatch plans on paper and from experience

@process
R: What happens with an order that comes in at eight?
C: Somebody calls around until a driver says yes. That's how you get two {trucks|vehicles} on the same street.
R: How many of those a day?
C: Thirty, maybe forty.
= Thirty to forty late orders a day are placed by phone

@process
R: How do customers find out when you'll be there?
C: They call. Then we call the driver. The driver's on the motorway and says, in an hour. It's always an hour.
R: And how many calls is that?
C: We counted a hundred and ninety on a Monday.
= About 190 calls on a Monday about arrival times

@process
R: How do the {docs} come back to you?
C: In a folder, when the driver comes back. If there's a signature missing, we find out in the evening.
R: And the invoice waits for it?
C: The invoice waits. Four days on average.
= Invoices wait four days for paper {docs}
! Paper {docs} delay invoices by four days

@process
R: Who decides which dock {anAsset} goes to?
C: Whoever stands at the gate. It works until three of them come at once, and on Thursdays that's normal.
R: What does the waiting cost you?
C: We pay for anything above two hours. Last year that was a number I don't like to say.
= Docks are assigned at the gate
! Waiting time at the docks is expensive

@process
R: And subcontractors?
C: About a third of the tours. They get a mail with a list, and in the evening we hope for an answer.
R: So for a third you don't see where anything is.
C: Right. And that's the third customers ask about.
= A third of the tours is driven by subcontractors without tracking

@process ?d
R: {d}, what's your view from IT?
D: I see eleven interfaces that were built by people who left. I don't want a twelfth of that kind.
R: So standard or nothing.
D: Standard or nothing, yes.
= {d} accepts standard interfaces only

@pain
R: Which part of the day hurts the most?
C: Between nine and eleven. Everything's on the road, and everybody calls. If one thing goes wrong, it takes the whole team.
R: And when was the last time?
C: {weekday}. {^incident}. It was nobody's fault.
= Between nine and eleven everything depends on the phone
! {^incident}

@pain
R: What do the empty miles look like?
C: Twenty-six percent, officially. I think it's more, because nobody counts the way back from the last stop.
R: What would one percent be worth?
C: In diesel alone about {pilotFee} a month.
= Empty miles are at 26 percent or more
! One percent fewer empty miles is worth about {pilotFee} a month

@pain
C: My best {operator} retires in {goLive}. Thirty years of knowledge, and all of it's in his head.
R: What does he know that nobody else does?
C: Which customer opens at six although it says seven. Which gate's too low. That kind of thing.
R: That's exactly what belongs into the system, and it takes a few afternoons with him.
= An experienced {operator} retires in {goLive}
! Knowledge is lost when a {operator} retires in {goLive}

@pain
R: How about driving hours?
C: We keep them, mostly. But planning doesn't know them, so at two in the afternoon somebody notices that a driver won't make it.
R: And then?
C: Then a second driver goes out to meet him. On paper that's one tour, in reality it's two.
= Driving hours are not part of planning

@pain
C: Customers started asking for the emissions per shipment. We can't answer that at all.
R: Do you lose business because of it?
C: Not yet. But it was a question in two tenders, with points.
= Customers ask for emissions per shipment in tenders

@pain
R: What does turnover look like among the drivers?
C: Bad. They say the tours are unfair, always the same ones get the bad ones. I can't even prove that it isn't true.
R: With a plan you can see it, per driver and per week. Sometimes they're right.
C: I'm afraid of that.
= Drivers feel that tours are assigned unfairly

@walk 1
S: This is the Tourenplaner. On the left the open orders, on the right the map, and at the bottom each {asset} with its day. I press plan, and now we wait about twenty seconds.
C: For how many orders?
S: Six hundred and twelve, on forty {assets}. There it is. Three orders are red, it couldn't place those.
C: Why not?
S: Click on one and it tells you. This one has a window from ten to half past ten, and nobody's near.
= Tourenplaner plans 612 orders in about twenty seconds

@walk 2
C: And if my {operator} thinks the plan's nonsense?
S: Then he drags it. The system says what it costs, here, eleven kilometers and six minutes more, and then it does as it's told.
C: It doesn't argue?
S: It states the price. After a while they start to bet against it, and after three months they stop.
= {^operators} may change every tour and see what it costs
! {^operators} keep the last word and see the cost of a change

@walk
S: Driving hours are in there. If a driver has four hours left, the tour's four hours. And the break's planned where there's a place to stop.
C: Where do the hours come from?
S: From the tachograph, over the provider you have. We read it every five minutes.
= Driving hours come from the tachograph

@walk
S: Flottenblick is the map for the rest of the day. Green means on time, yellow's ten minutes, red's more. You see only the yellow and the red, unless you ask for all.
C: And the subcontractors?
S: They get a link on their phone. No app, no account. When the tour ends, the link ends.
C: That'd be a third of my problem.
= Flottenblick shows late tours, subcontractors take part by link
! Subcontractors can be tracked by a link

@walk
S: And here's what your customers see. A page with their delivery, a time window that gets smaller, and the driver's first name.
C: So they stop calling.
S: About two thirds of them. The rest likes to talk to somebody.
= Customers see the arrival time themselves

@walk
S: Rampenbuchung. The supplier picks a free slot, and it only offers docks that fit, height, cooling, length. If he's late, the plan moves by itself and he gets a message.
D: What if he just shows up?
S: Then the gate books him in, with two taps, into the next hole. He learns it after the second time.
= Rampenbuchung only offers docks that fit

@walk
C: On Thursdays we've got a wave at ten. Would that go away?
S: It'd become flatter. In this example, that's a customer with six docks, the peak went from eleven trucks to seven in four weeks. You can't get it to six, because people like Thursdays.
C: Seven would be fine.
= Peaks at the docks can be flattened

@walk
S: This is the driver's phone. Next stop, notes, call the customer, navigate. When he's there, he takes a photo, the customer signs on the glass, and the {doc} is with you before he's back in the cab.
C: And without a network?
S: It keeps everything and sends it later. He doesn't notice.
C: Then the invoice could go out the same evening.
S: At most of our customers it does.
= {^docs} arrive digitally right after the stop
! Invoices could go out on the same evening

@walk
C: My drivers speak six languages.
S: The app speaks fourteen. And the notes are translated, short ones pretty well. Gate two, ring twice.
C: That one we've got on every second order.
= The driver app speaks fourteen languages

@walk
S: Emissionsbericht works by {standard}. It takes the real kilometers and the real load and splits them over the shipments. You can send it to a customer as a file, every month.
C: Would an auditor accept it?
S: Two have. The method's printed on the last page, including what we assume.
= Emissions per shipment follow a printed method

@walk
S: In the Auftragsportal your customers enter their orders themselves. It checks the address, it knows the opening hours, and it says no to nonsense.
C: What kind of nonsense?
S: Forty pallets on a small truck. Delivery on Sunday to an office. You'd be surprised.
C: I wouldn't.
= Customers enter orders in a portal that checks them

@walk
D: What's behind the planning? Is that your own engine?
S: It's our own, yes. It starts from yesterday's plan and improves, so the drivers don't get a completely new life every morning.
D: Can I see why it decided something?
S: Per order, in words. Not as a formula, nobody wants that at six in the morning.
= The engine improves on yesterday's plan and explains its decisions

@walk
C: Can we compare two plans? One with the new {site}, and one without.
S: That's the scenario mode. I copy last week, I add the {site}, and I plan it again. Nine percent fewer kilometers, one {asset} less.
C: We're paying a consultant for that.
S: Then ask him first, he'll like the tool.
= Scenario mode compares plans with and without a new {site}
! Scenario mode could support the decision on a new {site}

@walk
C: How fair are the tours? I told you about that.
S: There's a report, hours, stops and weight per driver and week. And you can tell the planner to balance it. It costs about one percent in kilometers.
C: I'd pay that percent for a quiet month.
= Tours can be balanced between drivers

@walk
S: If {anAsset} breaks down, you mark it here, and it suggests who takes which stop. You say yes, and the drivers get a message. That's two minutes.
C: Today that's an hour, and everybody's shouting.
= After a breakdown the stops are redistributed in two minutes

@walk ?deep
D: How exact are the travel times? That's where the last tool failed.
S: They learn from your own tours. In the first week it's the map, after four weeks it knows that this street's slow at eight. For the known stops we're off by about four minutes on average.
D: And the stops themselves, unloading?
S: Same thing. It learns per customer, and you see the number. If it says thirty-five minutes, ask your driver, he'll say, yes, always.
= Travel and unloading times are learned per stop

@walk ?deep
D: What happens to the plan if your server's gone at six in the morning?
S: The drivers have their day on the phone already. Dispatch has the last plan as a file, every fifteen minutes, by mail. You can't re-plan, but you can drive.
D: That's what I wanted to hear.
= A failure does not stop tours that are already planned
`;
