/** The product walk-through of the instrument vendor. */
export const acmeWalk = `
@walk 1
S: Okay, you should see my screen now. This is the home page of a {site} manager. On the left what's due in the next two weeks, on the right what's stuck, and why.
C: Can I choose what's on there?
S: Yes, per role. A {operator} sees only their own work, sorted by where they're standing.
C: Good. The less the better, believe me.
= Home page: what is due and what is stuck, per role

@walk 2
S: Let me open the Fleet Register. These are {assetCount} {assets}, like yours. I type three letters, and it searches over serial number, owner, place and everything that was ever written in a comment.
C: What if somebody typed the serial number wrong?
S: It finds close matches, too. Here, I swap two digits on purpose, and it still comes up.
C: That alone would save us an hour a day.
= Fleet Register: search finds close matches as well
! {c} liked the tolerant search in the Fleet Register

@walk 3
S: Each {asset} has one page. Master data on top, the history below, the {docs} on the right. If you scan the label with a phone, you land exactly here.
C: Which labels? We have three generations of stickers on our stuff.
S: Any barcode, any QR code. It learns the old ones at the first scan, so you don't have to relabel anything.
C: Oh, that's big. The last vendor wanted us to relabel everything.
= Old labels can be kept

@walk
S: Here's where {anAsset} moves. I pick a place, or I scan the shelf, and that's it. The old place stays in the history.
C: And if somebody doesn't do that?
S: Then the first person who scans it somewhere else gets asked, is it here now? Most people say yes, and the register fixes itself.
C: So it heals over time. I like that.
= Moves are recorded by scanning

@walk
C: Can you show me what happens with a loan? We lend things between {sites} all the time.
S: Sure. I lend this one to the other {site} until the end of {nextMonth}. Now both sides see it, one as out, the other as in, and three days before the end both get a reminder.
C: We do that with sticky notes today.
S: I've seen walls of those, yes.
= Loans between {sites} with reminders on both ends

@walk 3
S: Now the Calibration Planner. This is the next quarter, and each bar is a week. You see that the second week of {nextMonth} is red, because there's more due than your people can do.
C: And what do I do about it?
S: You drag this group one week forward, and the bar turns green. It'd never let you move anything past its due date.
C: What about the vendor visits? Those are fixed.
S: Those are the grey blocks. The plan flows around them.
= Calibration Planner levels the load by week
! The Calibration Planner shows overload weeks ahead

@walk
C: How does it know how long something takes?
S: At first from a table that we fill in together. After about three months it takes your real times. For torque wrenches, for example, people always guess ten minutes and it's more like eighteen.
C: {Ha, and then they wonder|That explains a lot}.
= Durations come from real times after three months

@walk
C: We extend intervals sometimes, if something's been stable for years. Can it do that?
S: It can suggest that. It looks at the last five results, and if they're well inside the limits it proposes a longer interval. Somebody has to approve it with a signature, it never does it alone.
C: Under {standard} we'd have to show why.
S: The reasoning's stored with the approval, including the graph.
= Longer intervals are suggested and need a signed approval
! Interval extension is documented in line with {standard}

@walk
S: What I like most is the what-if. Let's say one of your {operators} is out for three weeks. I mark them as absent, and I see right away which eleven things would be late.
C: Before they're late.
S: Right, before.
C+: I've got exactly that case right now. She's on parental leave from {nextMonth}, and I've been putting off that conversation.
= Absences show up as future delays

@walk
S: Drift Alerts next. This is one gauge over two years. Each point is a check, and here it starts to wander, still inside the limits. In the old world nobody sees this until it fails.
C: When does it warn me?
S: When the trend would leave the limits before the next check. So in this case in March, for something that would fail in June.
C: And how often is it wrong?
S: About one in six warnings turns out to be nothing. You can set how nervous it should be.
= Drift Alerts warn before a gauge fails; about one in six is a false alarm
! Drift Alerts can warn months before a failure

@walk
D: Does it need a lot of history to do that?
S: Five points at least, better ten. For new ones it borrows from the same model, and it tells you that it does.
D: Okay, so it doesn't pretend.
S: No, it says low confidence, in grey.
= Drift Alerts need five to ten past results

@walk
C: If it drifted, which parts did we measure with it? That's the question I always get.
S: This button. It lists every order where the {asset} was used since the last good check. It comes from the scans, and from {erp} if the order number's in there.
C: How complete is that?
S: As complete as the scanning. The first months have holes. After half a year our customers are at about ninety-five percent.
= Usage since the last good check can be listed
! Trace back from a failed {asset} to the orders it was used for

@walk
S: The Audit Trail looks boring, and that's the point. Every change, who, when, from what to what. If a field matters, it asks for a reason and a signature.
C: Our auditor always picks three at random and wants the full story.
S: Then you give him a login. There's an auditor role that can read everything and change nothing, and it ends on the day you choose.
C: He'd probably faint.
= An auditor role with read access and an end date

@walk
D: Are the signatures valid under {standard}?
S: Yes. Name, time, meaning of the signature and a second password. We've got a validation package with test protocols, which saves your quality people about two weeks.
D: Is that extra?
S: It's in the price for regulated customers. You still have to execute the tests, we can't do that for you.
= Signatures and a validation package for {standard}

@walk
C: Can somebody delete something by mistake?
S: No. You can retire it, and then it disappears from the lists but not from the history. We don't have a delete button, apart from the first ten minutes after you created something.
C: Ten minutes is nice. That's the typo window.
S: Exactly, that's what we call it.
= Records are retired, not deleted

@walk
S: Let me switch to the tablet, this is the Field App. I turn off the wifi, you can see the icon here. Now I open my list, I do the check, I type the readings, I take a photo. Everything works.
D: And when it comes back?
S: It syncs by itself. If somebody else changed the same record, it shows both and asks. It never overwrites silently.
D: How long can it be offline?
S: Two weeks. After that it wants to see the server once, for security.
= Field App works offline for up to two weeks
! Offline work in the Field App met {c}'s expectations

@walk
C: Our people wear gloves. Can they use that?
S: The buttons are big on purpose. And there's voice input for readings. Let me try. Twelve point three zero four. There it is.
C: In a loud hall?
S: With a headset it's okay. Without one I'd type.
= Voice input for readings in the Field App

@walk
C: Which tablets do we need? We've got some old ones.
S: Anything from the last five years. And phones work, too, the screen's just smaller. We don't sell hardware, so I have no reason to tell you otherwise.
C: Good, because the old quote had nine thousand in it for tablets.
= Existing tablets can be used

@walk
C: What about reading directly from the device? Some of our newer {assets} have Bluetooth.
S: There's a list of about two hundred models that the Field App reads directly. If yours isn't on it, send me the data sheet. Serial over USB always works.
C: I'll send you three models.
S: Perfect, I'll check them by {beforeNext}.
= About two hundred models can be read over Bluetooth
> Check three device models by {beforeNext}

@walk
S: This is the Report Builder. You take a template, you drag the fields, and you see the page as it'll print. The logo and the accreditation mark come from the {site}.
C: We have customers who want their own layout.
S: Then you make a copy per customer. The numbers come from the same place, only the paper looks different.
C: How many can we have?
S: As many as you want. One customer of ours has sixty, which I wouldn't recommend.
= {^docs} can have a layout per customer

@walk
C: My monthly report. Can you build it now, while we watch?
S: Let's try. You need overdue per {site}, failures, and cost. I take these three, group by month, and, one second, there.
C: That took you, what, a minute?
S: I've done it before, to be fair. Give yourself fifteen the first time. After that it sends itself on the first of the month.
C: I'd get a day and a half back.
= The monthly report can be built in minutes and sent automatically
! The monthly report would save {c} a day and a half

@walk
C: What does uncertainty look like? Our lab people will ask.
S: It's calculated from the budget you define per procedure, and it's printed with the right number of digits. You can also type it in, if your lab insists.
C: They will. They always do.
= Measurement uncertainty is calculated per procedure

@walk
S: For the audit pack you choose a period and a {site}, and it collects everything. Plan, results, {docs}, deviations, who was trained for what. One file, with a table of contents.
C: How big does that get?
S: For a year and one {site} about four hundred pages. The auditor reads ten, but he loves that the rest is there.
= Audit pack as one file with a table of contents

@walk
S: Parts Desk is for the outside providers. They get a small portal, they see what's coming to them, and they upload the {doc} themselves. It reads the values from the PDF and you only confirm.
C: And the one who sends faxes?
S: For him there's a mail address. He scans it, and it lands in the same inbox. I can't help with the fax itself.
C: Nobody can.
= Providers upload {docs} in their own portal
! Outside providers can upload {docs} themselves

@walk
C: Can it compare providers? I think one of them is always late.
S: Turnaround per provider, here. And the cost, and how often a thing comes back with a problem. In this data set the second one is eleven days on average and the others are six.
C: That's the chart I want for the next negotiation.
= Turnaround and cost can be compared per provider

@walk
C: Do you handle spare parts, too, or is that another system?
S: Small parts, yes. Batteries, probes, tips. You set a minimum, and it puts them on an order list. It isn't a warehouse system, and it doesn't want to be one.
C: That's fine, we've got one of those.
= Parts Desk keeps minimum stocks of small parts

@walk
S: In Connect Hub you see what's connected and when it last ran. Green, green, and this one's red because I pulled the plug for the demo.
C: Who looks at that on our side?
S: Your IT once a month, if everything goes well. The system writes to them if it doesn't.
= Connect Hub shows the state of every connection

@walk
D: Can I see the permission screen? You said it's ugly.
S: It is. This is it. Roles at the top, {sites} down the side, and in each cell what they may do.
D: I've seen worse. I've built worse, to be honest.
S: The new one comes in {goLive}. Same rules, fewer checkboxes.
= {d} saw the permission screen

@walk
C: How do we train people on this? Some of mine are afraid of computers.
S: The tablet part needs about twenty minutes. I mean that. We put two of the most sceptical people on it first and let them teach the others.
C: That would be Walter and Edith.
S: I'd love to meet Walter and Edith.
= Training for the tablet part takes about twenty minutes

@walk
C: What if two people do the same check at the same time?
S: The first one who opens it holds it. The other one sees the name and can ask for it. If both are offline, you get two results and somebody has to choose.
C: That happens to us on paper all the time. We just don't notice.
= Double work is shown and resolved

@walk
S: One small thing that people love. When you retire {anAsset}, it asks for the reason, and after a year you've got a list of what breaks and why.
C: Purchasing would kill for that list.
S: Then don't tell them it's free.
= Reasons for retirement build up a list of what breaks

@walk
C: Is there something for reservations? Two teams always want the same laser tracker.
S: There's a calendar per {asset}. You reserve it, and if it's due for a check in that time, it tells you before you plan your week around it.
C: That's clever. We've had that, a team of four standing there and the thing was at the lab.
= Reservations know about due checks

@walk
D: What happens with a very large list? Can you filter for something stupid?
S: Give me something stupid.
D: Everything that was late twice in two years, at two {sites}, and isn't red.
S: Late count is two or more, these two {sites}, color not red. A hundred and fourteen. That was under a second.
D: Okay. I'm impressed, and I don't say that often.
C+: He really doesn't. I've worked with him for six years.
= Complex filters answer in under a second
! {d} was impressed by the speed of the filters

@walk
S: And this is a saved view. You give it a name, you share it with a {site}, and it appears on their home page.
C: Can they change it?
S: They can make a copy. Yours stays as it is.
= Saved views can be shared per {site}

@walk
C: Could we see the reminder mails? We get so many mails already.
S: One mail per person per week, Monday at six, with everything in it. And one more if something turns red. That's all, and each person can choose another day.
C: One per week. I could live with that.
= One reminder mail per person and week

@walk
C: Does it know who's trained for what?
S: Yes. You put the qualifications in, with an end date, and the planner only gives work to people who may do it. If the only qualified person is away, that's one of the warnings you saw.
C: We track that in a binder. The binder's out of date since spring.
= The planner respects qualifications

@walk ?deep
D: I'd like to see what happens in an error case. Can you type nonsense?
S: Sure. I type a value that's ten times too high. It turns orange, it asks whether I mean one tenth of that, and if I insist it wants a reason.
D: And if the reason is a dot?
S: Then your quality manager sees a dot with your name next to it. We decided not to fight people.
D: {Fair|Ha, fair enough}.
= Implausible values need a reason

@walk ?deep
S: Since you asked for the deep dive, this is the procedure editor. Each step has a type, a limit, and a rule for what happens when it's outside. You can branch, so if step four fails it goes to step nine.
C: Can we version these?
S: Every change makes a new version, and old results keep the version they were made with. So you can always show what the procedure said on that day.
C: That was a finding two years ago. We couldn't show it.
= Procedures are versioned together with their results
! Versioned procedures close an earlier audit finding

@walk ?deep
D: How does this behave with five years of history? Your demo has two.
S: I loaded the big one for you. Two hundred thousand records, eight years. The list takes about the same time, because it only reads what you see. The graph for one {asset} is maybe half a second slower.
D: And exports?
S: The full export took eleven minutes this morning. It runs in the background and you get a link.
= Tested with two hundred thousand records and eight years
`;
