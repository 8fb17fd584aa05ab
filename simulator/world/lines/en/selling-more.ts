/** More of discovery, pricing, doubts and contracts. */
export const sellingMore = `
@background
R: How did you end up in this role?
C: By accident. I was an engineer, then somebody left, and I said I'd look after it for three months. That was {years} years ago.
R: What would you say has changed most in that time?
C: The number of people who want to see the data. It used to be me. Now it's me, quality, two customers and somebody in the headquarters.
= {c} has looked after the topic for {years} years
! More and more people ask for the data

@background ?d
R: And {d}, how long have you been around?
D: Four months. So I still ask questions that others stopped asking.
R: Such as?
D: Such as, why do we print this.
C: And nobody could answer.
= {d} joined four months ago and questions old habits

@background
R: What does your customer see of all this, if anything?
C: The {docs}, and the delays. They don't see the sheet, thank God.
R: Have they ever asked how you do it?
C: One did, in an audit questionnaire. I wrote, a documented process. Which is true, it's documented in my head.
= Customers only see {docs} and delays

@impact
R: Which number would your boss remember the day after?
C: The one with the customer. If I say we lost an order because of a missing {doc}, he remembers that for a year.
R: Did you lose one?
C: Nearly. They gave us two weeks, and we needed thirteen days.
= An order was nearly lost because of a missing {doc}
! An order was nearly lost because of a missing {doc}

@impact
R: What happens to the {hours} hours, if you get them back?
C: I'd give them to the improvement list. There are forty things on it, and nobody's touched it since spring.
R: What's the first one?
C: A fixture that would save us a minute per part. We've known that for two years.
= Regained hours would go into an improvement list of forty items

@impact
C: I don't think we'd save people. I want to say that clearly, because somebody will ask.
R: I wouldn't sell it that way. You'd stop losing them to the wrong work.
C: That's a sentence I can use.
= The goal is not to save people but to free them for better work

@stakeholders
R: Who found the money the last time something like this was bought?
C: Funnily enough, the {site} manager. He had some left in December.
R: How does he feel about December this year?
C: Poor. But he owes me one.
= A {site} manager has paid for tools before

@stakeholders
R: If I asked your boss what this is about, what would he say?
C: He'd say, {c} wants a new tool.
R: And what should he say?
C: We want to know where we stand, every day, without asking {c}.
R: Let's get that sentence into his head before the meeting in {nextMonth}.
= The sponsor's picture of the project has to change

@stakeholders ?d
R: {d}, do you have a veto?
D: Officially no. Unofficially, if I say it can't be operated, it's dead.
R: What makes you say that?
D: If I can't patch it, can't back it up, or can't get the data out. The rest is taste.
= {d} will insist on patching, backup and data export
! {d} has an informal veto

@timeline
R: What else is going on in {goLive} that could get in the way?
C: The stocktake, the new {site}, and my holiday.
R: Which one can't move?
C: The holiday. My wife booked it.
= Stocktake, a new {site} and a holiday fall into {goLive}

@timeline
R: Suppose it's the first of {goLive} and we aren't live. What went wrong?
C: {^counsel} was on vacation, and the export came late.
R: Then let's deal with those two this week, while it's still easy.
C: You're good at pessimism.
R: I've had practice.
= Risks: legal review and the data export
> Start the legal review and the export this week

@timeline
C: Could we pay for it out of two years? Half now and half in January?
R: If it's one order with two invoices, yes. I'd need the order number before the end of {thisMonth}.
C: That I can get.
= Payment split over two budget years is possible

@pitch
C: I looked at your website and I still don't know what you do.
R: That's the website. What we do is, you always know which {asset} is where, in what state, and who has to do something about it next.
C: Why doesn't the website say that?
R: I ask that every quarter.
= {r} explains the product in one sentence

@pitch
R: Can I tell you what we don't do? That's usually quicker.
C: Please.
R: We don't do purchasing, we don't do accounting, and we don't replace {erp}. We sit in between, where the mails and the sheets are now.
C: Good. If you'd said we do everything, I'd have hung up.
= The product complements {erp} and does not replace it

@qna
C: Do you have somebody in our industry, not just next to it?
R: In {industry} itself I've got two that I may name and one that I may not. The two I'll send you.
C: And the one you may not?
R: You'd recognise it. It's bigger than you and slower.
= References in {industry} exist
> {r} names two references in {industry}

@qna
D: What's your biggest outage been, ever?
S: Four hours and ten minutes, three years ago. A certificate had expired.
D: A certificate. At a company that does {category}.
S: We know. There's a framed printout of it in the kitchen.
= Longest outage: four hours, because of an expired certificate

@qna
C: What do people get wrong in the first month?
R: They import everything. All the history, back to the nineties. Then they spend three weeks cleaning things that nobody will ever look at.
C: How far back would you go?
R: Two years, and the rest as an archive you can search.
= Recommendation: import two years, archive the rest
! Recommendation: import only two years of history

@qna
C: Can I get a feeling for how often people call your support?
R: In the first month about one call per ten users. After that one per hundred.
C: And what do they ask?
R: How to undo something. Always.

@qna
D: Who owns the roadmap? If we ask for something, does anybody listen?
R: There's a list where customers vote, and the top three are built each half-year. It's not a democracy, though. Big risks go first.
D: Has anything from a company of our size ever made it?
R: The tolerant search. That was a company with nine users.
= Customers vote on the roadmap

@qna
C: Does it work on my phone? I'm never at my desk.
R: It does. Approvals are two taps. Everything else I'd do on something bigger.
C: Two taps is all I want.
= Approvals work on the phone

@qna
C: What if {r} leaves? No offence.
R: None taken. Your account has two names on it, and everything we agree on is in the notes. I've been here for six years, but buses exist.
C: Good answer.

@integration
D: How do you handle time zones? One of our {sites} is abroad.
S: Everything's stored in one zone and shown in the zone of the {site}. The due date is a date, not a moment, so nothing becomes overdue at midnight somewhere else.
D: You'd be amazed how many get that wrong.
S: I wouldn't. We got it wrong in version two.
= Due dates follow the zone of the {site}

@integration
D: If I call your API a thousand times in a loop, what do I get?
S: After a few seconds an error that tells you how long to wait. If you respect it, nothing else happens. If you don't, somebody writes you a friendly mail.
D: And the second time?
S: A less friendly one.
= The API answers with a waiting time when it is called too often

@integration
C: We've got scanners from three vendors. Do they all work?
S: If they type like a keyboard, yes. If they want to be clever, we have to look. Which ones?
C: Two of them type, one is clever.
S: Send me the model of the clever one.
> {c} sends the model of the third scanner

@integration
D: Could we get the data model? I don't want to build a report on something that changes next month.
S: You can. The views for reporting are stable for two years, and changes are announced six months before.
D: In writing?
S: In the documentation, with dates. I'll send you the page.
= Reporting views are stable for two years

@security
D: What if one of your people goes rogue?
S: Nobody gets in alone. It takes two people, a ticket and a reason, and you can see it in your own log.
D: I can see it?
S: Yes. There's a filter, access by vendor. With most customers it's empty for months.
= Access by the vendor needs two people and is visible to the customer

@security
D: What about passwords, for the ones without single sign-on?
S: Long ones, with a check against known leaks, and a second factor for everybody who signs something. You can make it mandatory for all.
D: I'd make it mandatory.
S: You're going to get calls in the first week.
D: I'm used to that.
= A second factor can be made mandatory

@security
C: Our works council will ask whether you track people.
R: You can switch off everything per person, and the reports then only show teams. I'd do it from day one and tell them before they ask.
C: That's what I've learned the hard way.
= Reports per person can be switched off from day one

@pricing
C: If we pay for three years at once, what do you do?
R: Then I can give you another six percent, and finance sends me a card for my birthday.
C: Our finance would send me something else. Yearly, please.
R: Yearly is fine.
= Payment stays yearly

@pricing
C: Explain the line with onboarding to me, I don't get it.
R: That's two days with your key users, remote, and a day on site. If you've done it before, you can leave the day on site out.
C: We haven't. But we don't need the coffee machine fixed either, so one day remote is enough.
R: Then I take one out. It's nine hundred less.
= One remote onboarding day is taken out of the offer
> {r} corrects the onboarding line

@pricing
R: May I ask what you compare the price with, in your head?
C: With the salary of the person I'd hire otherwise.
R: And how does it look from there?
C: From there it looks okay. It's only that salaries come from somebody else's budget.
= {c} compares the price with a salary

@pricing ?d
D: I've seen three offers this week, and all of them end in ninety-nine. Yours doesn't. Why?
R: Because I did it by hand.
D: I like that. It doesn't make it cheaper, but I like it.

@pricing
C: What if we don't need {secondModule} after all?
R: You can drop it after the first year. I'd rather you drop it than pay for it and be angry.
C: And the price of the rest stays?
R: It stays.
= {secondModule} can be dropped after the first year

@roi
C: I need a number for risk. What's the probability that it happens again?
R: I can't give you that honestly. What I can do is ask how often it happened in the last five years.
C: {Three times|Twice}, that I know of.
R: Then that's your number, and nobody can argue with it.
= Risk is taken from incidents of the last five years

@roi
R: Let's do the sanity check. If only a quarter of this comes true, would you still do it?
C: A quarter... yes. Because of the audits. I'd do it for the audits alone.
R: Then the case isn't the problem.
C: No. The case is fine. The calendar's the problem.
= Even a quarter of the benefit would justify it for {c}
! Even a quarter of the expected benefit would be enough

@objection
C: We tried something like this, and after half a year we were back at the sheet.
R: What brought you back?
C: Exports. Whenever somebody needed something special, they exported, and then they worked in the export.
R: So the tool was slower than the sheet for the special things.
C: Yes. And everything is special here.
R: Then let's take your three most special things and see how they feel in the sandbox. If you'd export, we've lost.
C: That's a good test.
= An earlier tool was abandoned for exports
> Test three special cases in the sandbox

@objection
C: I don't want to be your guinea pig for the new version.
R: You won't. You'd get the one that's been out since spring, and the next one when you say so.
C: Who decides that?
R: You, with a switch, for up to three months.
= {c} does not want to be an early tester

@objection ?d
D: Honestly, I think we could build this in a quarter.
S: You could build the list in a quarter. I'd be surprised if you could build the offline part in a year.
D: Why's that so hard?
S: Because two people change the same thing in two basements, and both are right. We've been at it for six years.
D: Okay. I hadn't thought about the basements.
= Building it in-house would fail at offline conflicts

@objection
C: My predecessor signed a contract like this, and I'm still paying for things nobody uses.
R: Which things?
C: Forty licences, for people who left.
R: With us you get a list of unused ones every quarter, and you can give back ten percent a year.
C: You'd tell me that I pay too much?
R: It's a mail, it writes itself.
= Unused licences are reported every quarter

@objection
C: Why should I believe the {weeks} weeks?
R: You shouldn't. Ask {refCustomer} how long it took.
C: How long did it take?
R: Two weeks longer than I'd said. Their export was late.
C: See, that's the kind of thing I believe.
= The rollout at {refCustomer} took two weeks longer than planned

@competitor ?competitor
R: What would {competitor} say about us, what do you think?
C: They did say something. That you're expensive and a bit stubborn.
R: {Both have some truth in it|Stubborn I'd accept}. What did they say about themselves?
C: That they're flexible. They said that a lot.
R: Ask them for the last three things they refused. Flexible people have a short list.
= {competitor} calls {vendor} expensive and stubborn

@competitor ?competitor
C: Did you know that {competitor} has been bought?
R: I read it. How do you feel about that?
C: Mixed. The people stay, they say. They always stay for a year.
R: I don't want to win because of that. But I'd ask what happens to the product you saw.
= {competitor} has been bought
! {competitor} was acquired, which worries {c}

@reference
C: Your reference called me back at eight in the evening. Do you pay her?
R: In cake, once a year. What did she say?
C: That the first month was rough and the second was fine. And that she'd never go back.
R: The first month was rough, that's true. We know why, and we do it differently now.
= The reference reported a rough first month

@negotiation
C: I need something that's only for us. It doesn't have to be big.
R: How about the first place in the queue for the import in {nextMonth}? It's worth more than two percent, if you want to be live by {goLive}.
C: Can you put that in the contract?
R: With a date.
= Priority for the data import is part of the deal
! {customer} gets priority for the import in {nextMonth}

@negotiation
R: What happens inside {customer} if we don't find a number today?
C: Nothing. That's the danger. It goes back on the pile.
R: And what happens on my side is that the import slot goes to somebody else. So neither of us wins.
C: Then let's find a number.
R: Let's. If I come down to the middle, you sign before {nextDay}.
C: The middle. And the training.
R: And the training.
= They meet in the middle, training included
! Agreement in the middle, training included
> Signature before {nextDay}

@negotiation
C: Your list price went up in spring. We started talking before that.
R: You're right, you did. I can put the old one in, if the date of our first call counts for my boss.
C: Does it?
R: I've got the recording, so it does.
= The old list price applies

@negotiation ?d
D: My job is to ask three times. That was the second time.
R: And what do I say the third time?
D: You say that it's your final offer, and then we find something small.
R: This is my final offer. Something small would be the workshop.
D: See? Easy.
= The workshop is added free of charge

@negotiation
C: What if one of our {sites} drops out in the middle?
R: Then its licences go to the others, or they end with the next anniversary. You don't pay for an empty building.
C: I need that in one sentence for {counsel}.
R: You'll have the sentence tonight.
= Licences of a closed {site} can be moved or ended
> {r} words the clause for closed {sites} tonight

@legal
C: {^counsel} stumbled over the word reasonable. Reasonable efforts, reasonable time.
R: What would be better?
C: Numbers. Four hours, ten days, that kind of thing.
R: For the response times I've got numbers. For the efforts I can offer commercially usual.
C: That's just another kind of reasonable.
R: I know. But lawyers like it more.
= Response times get figures instead of "reasonable"

@legal
C: Who's liable if your software says go, and it should have said stop?
R: If it calculated wrong, we are, up to the cap. If the data in it was wrong, that's you.
C: And if we can't find out which?
R: That's what the change log is for. It's the most boring part of the product and the one lawyers love.
= Liability depends on whether calculation or data was wrong

@legal
R: On publicity. Your draft says we may never mention you.
C: That's standard here. But I could live with the logo after a year, if it goes well.
R: After a year, with your written yes. I'll put it in like that.
= Logo may be used after a year with written consent

@legal ?d
D: The termination for convenience is missing.
R: For three years at that price, I can't do it. For one year I could.
D: Then give me a termination for cause with teeth.
R: If we miss the service level three months in a row, you're out, and you get back what's unused.
D: Those are teeth.
= Termination right after three missed service levels in a row
! Termination right if the service level is missed three months in a row

@procurement
C: Procurement asked whether you're in the marketplace. They'd like to use up their credits.
R: We are. It takes a week longer, and the price is the same.
C: A week I can do. They'd be heroes.
= The order may go through a marketplace

@procurement
R: What does the person in procurement get measured on?
C: Savings against the first quote.
R: Then the first quote should've been higher.
C: It should have. Can you send me an older one?
R: I can send you the list price. That's a fact, and it's higher.
= Procurement is measured by savings against the first quote
> {r} sends the list price as a reference

@procurement
C: There's a credit check. They'll look at your last two balance sheets.
R: They're public, but I'll send them anyway. The second one has a dip, that's the new building.
C: I'll tell them about the building.
> {r} sends the last two balance sheets

@rollout
C: Who from my side has to be there, and for how long?
R: You for the workshop, one person per {site} for half a day, and somebody who may say yes for an hour a week.
C: The last one's the hardest.
R: It always is. Who could it be?
C: Me, if I'm allowed to.
= {c} would decide during the rollout

@rollout
R: I'd start with the {site} that complains the most.
C: Really? I'd have taken the nice one.
R: If the nice one likes it, the others say, well, they like everything. If the grumpy one likes it, you're done.
C: That's the north, then. God help us.
= The most critical {site} is proposed as the pilot
! The pilot starts at the most critical {site}

@rollout
C: What do I tell people on Monday?
R: Three sentences. What goes away, what stays, and who helps them. I'll send you the version that worked elsewhere.
C: Not the marketing version.
R: The version of a shift supervisor. It has a swear word in it, you may want to take that out.
C: I may want to leave it in.
> {r} sends a text for announcing the rollout
`;
