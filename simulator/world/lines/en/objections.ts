/** Doubts, and what is said to them. */
export const objections = `
@objection
C: I'll be direct. It's too expensive.
R: Thanks for being direct. Too expensive compared to what?
C: Compared to what we have. {incumbent} costs nothing.
R: It costs {hours} hours a week. You told me that number, and it surprised me. If I'm wrong about it, tell me.
C: No, the number's right. It's just that nobody writes an invoice for it.
R: Then maybe we should. I'll put it on one line of the business case, what doing nothing costs.
= Concern: too expensive compared to {incumbent}
! Price concern: {incumbent} seems to cost nothing

@objection
C: My boss asked why we need this at all. It's not a priority for him.
R: What is a priority for him?
C: Delivery on time. He talks about nothing else.
R: Okay. How often did a delivery slip in the last year because of this topic?
C: {Twice|Three times}. {^incident}, for example.
R: So it's his topic, he only sees it under another name. Would it help if I came to that meeting?
C: It might. Let me think about how to put it.
= The sponsor cares about delivery on time
! The sponsor sees the topic as not a priority

@objection
C: What worries me is the change. People here have done it the same way for {years} years.
R: That worries me, too, to be honest. What kind of change went well here?
C: The new time tracking. They hated it for two weeks, and now they'd never go back.
R: What did you do right?
C: We picked one {site} that wanted it. And the plant manager used it himself.
R: Then that's our plan. Which {site} wants it?
= Concern about people who work the same way for {years} years
! Change works best by starting with one willing {site}

@objection
C: We had a bad experience with a cloud product. It was down on the last day of the quarter.
R: I understand. What did they do when it was down?
C: Nothing. We found out from our own users.
R: With us you get a call. And the Field side works offline, so nobody stands around. That doesn't make an outage nice, but it makes it boring.
C: Boring would be an improvement.
= Past outage with another cloud product

@objection
C: I'm worried about the effort on our side. I don't have people for a project.
R: How many hours a week could you give it, honestly?
C: Me, four. {^operators}, none before the end of the month.
R: Four's enough for you. For the others I need one workshop of two hours and then twenty minutes each. The import's on us.
C: Twenty minutes each, I can live with that.
= The effort on {customer}'s side must stay small
! {c} can give the project four hours a week

@objection ?d
D: From the IT side, it's one more vendor. We're trying to have fewer.
S: I get that. What goes away if this comes in?
D: The Access thing and the old server. And a file share, maybe.
S: So it's one in and three out.
D: If you put it like that, yes. But they have to really go away.
R: We can put the switch-off dates into the project plan. With names.
= {d} wants fewer vendors; three old systems would go

@objection
C: Couldn't {erp} do this? We already pay for it.
R: It could, in the sense that you can build it. Two of our customers tried. One of them is {refCustomer}, and they'll tell you what it cost.
C: What did it cost?
R: A year and about six times what we're talking about. And it has no offline mode.
C: Okay. Our consultant said three months.
R: Did he say which three?
= Alternative: building it in {erp}

@objection
C: You're small. What if you're gone in three years?
R: Fair question. We're profitable, and we've got an escrow arrangement, so if we disappear you get the code and the right to run it.
C: Who'd want to run it?
R: Hopefully nobody ever. But your lawyer will sleep better. And your data you can take out any day, you don't need us for that.
= Concern about vendor size; escrow is offered

@objection
C: I spoke to somebody who uses you, and they said the support got slower.
R: In spring that was true. Two people left at the same time, and the first answer took eleven hours instead of three. It's back at three and a half.
C: You know the numbers.
R: I had to explain them to a few customers. I can send you the chart, including the ugly part.
C: Please do. I'd rather see that than a slogan.
= Support had slowed down in spring
> {r} sends the support response chart

@objection
C: The timing is bad. Can we push it to next quarter?
R: We can. What'll be different in the next quarter?
C: Less chaos. We've got the stocktake now.
R: And after the stocktake comes?
C: {The audit. I know where you're going|The budget round. Okay, I see it}.
R: I don't want to push you into a mess. What if we only do the import now, which is our work, and your people start when the stocktake's over?
C: That I could sell.
= Timing concern because of the stocktake; import first as a compromise
! {c} asked to push it to next quarter

@objection
C: It does too much. I need a tenth of what you showed.
R: That's on me. I got carried away. Which tenth?
C: Find it, plan it, prove it. Three things.
R: Then everything else gets switched off. I mean that, it's not hidden, it's off. You turn on the next thing when somebody asks for it twice.
C: Twice is a good rule.
= {c} needs a tenth of the functions

@objection ?competitor
C: {competitor} says they can do everything you do for less.
R: What did they say about working offline?
C: That it's coming.
R: When?
C: They didn't say.
R: Then I'd ask them for one thing. A demo with the network cable pulled. If it works, take them, I mean it.
C: That's a fair test. I'll ask.
= {competitor} promises the same for less; offline work is the test
! {competitor}'s offline mode is only announced

@objection ?competitor ?d
D: And {competitor} has more customers in {industry} than you.
R: More, yes. In your size about the same. I can give you three that are closer to you than anything on their list.
D: With phone numbers?
R: With phone numbers, and I won't be on the call.
= Three references in {industry} without the vendor on the call
> {r} sends three reference contacts

@objection
C: Who guarantees that the data's right after the import? I don't want new garbage.
S: Nobody can guarantee that the old data was right. What we do is show you everything that doesn't fit, before it's loaded. Last time with a customer like you it was four percent.
C: And who cleans the four percent?
S: You decide, we type. It took two afternoons.
= Doubts about data quality after the import

@objection
C: My people will say they're being watched. Everything's logged, who did what, when.
R: Do you have a works council or a union?
C: Both, sort of.
R: Then let's bring it up ourselves before they hear it from somebody else. The times per person can be switched off in the reports. We've got a paper for that, and a customer who went through it.
C: Send me that paper. That could've killed it later.
= Staff may feel watched; times per person can be switched off
> {r} sends the paper for employee representatives

@objection
C: What if your prices go up like everybody's?
R: Capped at four percent, in writing. And you can leave with all your data.
C: They all say that.
R: They do. The difference is whether it's in the contract. I'll mark the two paragraphs for you.

@objection ?lost
C: Between us, there's a freeze coming. I don't know if this survives it.
R: Thank you for telling me. When will you know?
C: {nextMonth}. If it hits us, it isn't about you.
R: Is there a smaller version that'd survive? Something under the limit where you can sign alone?
C: Maybe. One {site}, no modules. Let me look at the number.
= A spending freeze may stop the project
! A possible spending freeze in {nextMonth} puts the deal at risk

@objection ?lost
C: I have to tell you that the steering committee put it on hold.
R: I'm sorry to hear that. What was the reason they gave?
C: Headcount first, tools later. It wasn't even discussed for five minutes.
R: Would it help if they saw the cost of waiting, in one number?
C: It might for the next round. Not for this one.
= The steering committee put the project on hold
! Project is on hold by decision of the steering committee

@reference
R: I thought about who you should talk to. {refCustomer} in {refCity} had the same start, {incumbent} and a lot of goodwill.
C: How long have they been with you?
R: Four years. They started with one {site} and now it's all of them.
C: What'd they complain about?
R: The first import. They'll tell you, and they'll tell you what they'd do differently.
= Reference call with {refCustomer}

@reference
C: I talked to your reference, by the way.
R: Oh, good. And?
C: She was very nice. She said the product is great and your invoices are confusing.
R: {Both true|That's about right}. What else?
C: That she'd start with fewer fields. They made forty mandatory and took thirty back.
R: I'll remember that for your workshop.
= The reference was positive and advises fewer mandatory fields
! The reference call was positive

@reference
C: Do you have somebody who switched from {incumbent}?
R: Most of them. The one I'd pick is a company with three {sites}, about half of your size. They were live in {weeks} weeks, and their quality lead talks about it without being asked.
C: Then let's ask.
= A reference with the same starting point exists

@reference ?d
D: I'd like to talk to an IT person there, not to the project lead. Project leads are always happy.
R: I'll arrange that. It's a gentleman who says no to everything, and he said yes to us.
D: That's my kind of person.
= {d} will talk to an IT reference
> Arrange a call with an IT reference for {d}

@reference
R: Would a visit help? {refCustomer} would show you the floor.
C: That'd be great for our {operators}. They believe what they see.
R: How many would come?
C: Three. And me, if there's coffee.
= A visit at {refCustomer} with three {operators}
> {r} arranges a visit at {refCustomer}
`;
