/** Calls among colleagues: one-on-ones and forecast rounds. */
export const internal = `
@iopening
R: Hey {c}. {How are you doing|How's your week}?
C: {Good, a bit tired|Not bad}. I had {three|four} calls in a row yesterday, and my voice is gone.
R: Then I'll do some of the talking, for once. {You've got the floor first, though|What's on your list}?

@iopening
R: Morning {c}. Before we go into deals, how are you?
C: {Okay|Fine}. The little one's sleeping again, so I'm a person again.
R: {Ha, welcome back|I remember that phase}. All right, let's go through your deals, then I'd like to talk about one recording.
= Agenda: deals and one recording

@iopening
C: Hi {r}, do you want to start or shall I?
R: You start. It's your meeting.
C: Then deals first, and at the end I need ten minutes for something else.
R: {Something good|Should I be worried}?
C: {We'll see|No, nothing bad}.

@fopening
R: Okay everybody, let's start. {Is everyone on|Who's missing}?
C: {I think we're complete|Everybody's here}.
R: Good. Same order as always. Number first, then what changed since last week, then what you need. Please no stories about deals that didn't move.
= The forecast round starts

@fopening
R: Morning all. I've got a hard stop, so let's be quick. I read the notes before, you don't need to read them to me.
D: {Then we're done, right|Great, bye}?
R: {Ha, nice try|Very funny}. {c}, you start.
= The forecast round starts

@numbers 1
R: So the target for the quarter's {teamTarget}. We're at {teamActual} closed, and the commit says we land a bit below.
C: A bit, or a bit a bit?
R: About six percent. So we need one of the upside deals, not three. One.
D: I've got a candidate, I'll get to it.
= Target {teamTarget}, closed {teamActual}, about six percent short
! About six percent below target with {teamActual} closed

@numbers
R: Pipeline coverage for next quarter is at two point four. I want three by the end of {thisMonth}.
C: Where should that come from? Outbound's been slow.
R: From the customers we already have. Everybody picks three accounts where there's a second division and writes to them this week.
C: Okay. I've got two in mind already.
= Coverage is at 2.4 and should be at 3
> Everybody writes to three existing accounts this week

@numbers
C: Can I ask why my number went up in the tool? I didn't touch it.
R: Because the close date of one deal moved into the quarter. You moved it from the next one to this one on {weekday}.
C: That was a typo.
R: An expensive typo. Please fix it today, it's in my forecast.
= A wrong close date inflated the forecast
> Correct the close date today

@numbers
R: Average time from first call to demo is nineteen days. It was thirteen last year.
D: It's the calendars. People want to bring more colleagues.
R: Then let's do the first demo with two people and the second with everybody. Don't wait for the full house.
= Time from first call to demo grew from thirteen to nineteen days

@deals 1 #deal
R: Let's start with {dealCustomer}. It says {dealStage}, {dealAmount}. Where are we really?
C: I'd say it's real. We had the call last week, they talked about dates by themselves, without me asking.
R: Who talked about dates, the user or the one with the budget?
C: The user. The budget person was quiet.
R: Quiet good or quiet bad?
C: {I don't know. That's the honest answer|Quiet camera off}.
R: Then that's your job this week. Get ten minutes with that person alone.
= {dealCustomer} ({dealAmount}): the budget holder has to be reached
! {dealCustomer}: budget holder not engaged yet
> {c} gets ten minutes with the budget holder at {dealCustomer}

@deals #deal
R: {dealCustomer}. That's been in {dealStage} for a while.
C: Five weeks. They say it's internal alignment.
R: What does that mean?
C: Two departments want to pay for half of it each, and neither wants to be first.
R: Have you been in a room with both?
C: No, only one at a time.
R: Get them into one call. Offer to make the split for them. People hate doing that themselves.
= {dealCustomer} is stuck between two departments
! {dealCustomer}: two departments cannot agree on the split
> {c} gets both departments of {dealCustomer} into one call

@deals #deal
C: Good news on {dealCustomer}. They sent the contract back with redlines, and they're small.
R: Nice. {dealAmount}?
C: {dealAmount}, three years. I left the discount where it was.
R: Well done. What's the one thing that can still kill it?
C: The person who signs is away until {nextDay}.
R: Then have everything on the desk the day before. And tell me if you want me to write a note.
= {dealCustomer} ({dealAmount}): redlines are small, signature after {nextDay}
! {dealCustomer} is close to signature

@deals #deal
C: I'm a bit stuck with {dealCustomer}, to be honest.
R: Tell me.
C: They love it, they say so in every call, and then nothing happens. No mails in between.
R: Do they do anything when you ask? Send data, bring people?
C: They promised an export three weeks ago.
R: Then they don't love it. They like you. Ask them for something small with a date. If it doesn't come, move the deal out.
C: That hurts, it's {dealAmount}.
R: It hurts more in the last week of the quarter.
= {dealCustomer} ({dealAmount}) does not act on promises
! {dealCustomer} may have to move out of the quarter
> {c} asks {dealCustomer} for a small commitment with a date

@deals #deal
R: What's with {dealCompetitor} at {dealCustomer}?
C: They're still in. They offered a free pilot.
R: And what did you offer?
C: Nothing yet. I don't want to go down with the price.
R: Good. Offer them a reference instead, somebody who left {dealCompetitor}. Do we have one?
C: Two, actually. I'll ask who's willing.
= {dealCompetitor} offers {dealCustomer} a free pilot
! {dealCompetitor} is in the deal at {dealCustomer}
> {c} finds a reference who left {dealCompetitor}

@deals #deal
R: And {dealCustomer}, {dealLicences} licences. Is that a number from them or from us?
C: From us. I took the head count.
R: Did they see it?
C: In the slide, yes. Nobody said anything.
R: Nobody saying anything isn't agreeing. Ask how they got to their number. Either it's bigger and you're happy, or it's smaller and you know now.
= The number of licences at {dealCustomer} is an assumption

@deals #deal
C: {dealCustomer} wants to skip the demo and go straight to the price.
R: Why?
C: They saw it at a former company, the champion did.
R: And the others?
C: Haven't seen anything.
R: Then the champion's going to sell it alone, in a room you're not in. Give them the price, but tie it to a short session for the others. Thirty minutes.
C: Okay. I'll frame it as a check of the numbers.
= {dealCustomer} wants to skip the demo
> {c} ties the offer for {dealCustomer} to a short session

@deals #deal
R: Help me with {dealCustomer}. Last week it was commit, now it's upside.
C: Because their steering committee moved, from this month to the next.
R: Did you know that there was a committee?
C: Since last week.
R: {c}, that's one of the questions for the first call. It's fine, it happens, but let's make it a habit.
C: You're right. I wrote it on a sticky note on my screen.
= {dealCustomer} slips because of a steering committee
! {dealCustomer} moved from commit to upside

@coaching 1
R: I listened to your call from last {Tuesday|week}. Do you want to know what I loved, or what I'd change?
C: {The second one, let's get it over with|Both. Start with the bad one}.
R: You answered a question that nobody had asked, for three minutes. They wanted to know whether it exports to a file. You explained the architecture.
C: I saw it while I was doing it, and I couldn't stop.
R: So next time, answer with one word, then ask why they want to know. The why is where the deal is.
= Coaching: shorter answers, then ask why
! Coaching: answer briefly and ask for the reason behind the question

@coaching
R: What I really liked was the pause after the price. You said the number and then you were quiet. How long was that?
C: It felt like an hour.
R: It was seven seconds. And then they said okay. I'd like to play that for the team, if you don't mind.
C: I don't mind. My mother can have it, too.
= Coaching: the pause after the price worked well

@coaching
R: Your talk ratio's at sixty-eight percent over the last month. What do you think about that?
C: It's high. In demos I know why, but in the first calls it shouldn't be.
R: Which question gets people talking, in your experience?
C: What happened the last time it went wrong. That one always works.
R: Then put that one in the first five minutes, and see what the ratio does.
= Talk ratio of 68 percent should come down in first calls
! Talk ratio of 68 percent is too high in first calls

@coaching
C: Can I practise something with you? The moment when they say, it's too expensive.
R: Sure. I'm the customer. It's too expensive.
C: Compared to what?
R: {Compared to nothing. We do nothing today|To the other offer}.
C: Um. Okay. And what does nothing cost you?
R: Stop. Good question, but you smiled. It sounded like a trick. Ask it as if you didn't know.
C: What does it cost you today, roughly?
R: Much better. Again.
= Role play on the price objection

@coaching
R: In the recording they mention the audit three times, and you never pick it up. Did you hear it?
C: Not in the moment. I was thinking about my next slide.
R: That's human. Try with no slides for two calls. Only a sheet of paper and five questions.
C: That scares me.
R: That's why only two.
= Coaching: two calls without slides

@coaching
C: I tried what you said, with the summary at the end in their words.
R: And?
C: They corrected me. Turns out the date was wrong the whole time.
R: See, that's a deal you'd have lost in three months and never known why.
C: Yeah. I'll keep doing it.
= Summaries in the customer's words uncovered a wrong date

@coaching
R: How do you prepare, the ten minutes before a call?
C: I read my notes, and I look the people up.
R: Try one more thing. Write down the one sentence you want to hear from them. If you don't know it, you don't know why you're in the call.
C: {One sentence. Okay|Hm, I like that}.
= Preparation: write down the one sentence to hear

@coaching
R: And you let them go without a date again, on the second call.
C: They were in a hurry.
R: Everybody's in a hurry. Ask five minutes before the end, not in the last one. Put a timer on.
C: I'll put a timer on.
= Coaching: agree on the next step five minutes before the end
> {c} sets a timer for the next step

@people
C: The thing I wanted to ask. There's the senior role in the other team.
R: I saw it. Are you interested?
C: I'm thinking about it. I like it here, but I want to do bigger deals.
R: Then let's do it properly. What would you need to show for that, what do you think?
C: A deal above a hundred thousand, start to end. And more patience.
R: The first one's in your pipeline. The second one we'll practise. Let's talk again in a month.
= {c} is interested in a senior role
! {c} wants to move into a senior role

@people
R: You've got vacation in {nextMonth}, who covers for you?
C: I asked around. Two deals need somebody, the rest can wait.
R: Write me half a page per deal. And tell the customers yourself, before you go.
C: I will. They hate out-of-office replies.
> {c} writes handover notes before the vacation

@people
R: How's the new colleague doing, from your point of view?
C: Fast. Asks good questions. A bit too much respect for the customers.
R: That goes away by itself. Could you take her into two of your calls?
C: Sure, I'll send invites.
= A new colleague joins two calls

@people
C: I'd like to go to the fair in {goLive}. Two of my accounts will be there.
R: Write me what you'd bring home from it, three lines. If I like the three lines, you go.
C: Easy.
> {c} writes three lines about the fair

@fdeals 1 #deal
R: {dealRep}, {dealCustomer}. You've got it at {dealAmount} in {dealStage}. In or out?
C: In. They confirmed the date by mail.
R: Who confirmed?
C: The champion, with the CFO in copy.
R: Okay. Then it stays. What do you need?
C: Somebody from legal for half an hour.
R: I'll ask today.
= {dealCustomer} ({dealAmount}, {dealRep}) stays in the forecast
! {dealCustomer} ({dealAmount}) is in
> Find somebody from legal for {dealCustomer}

@fdeals #deal
R: {dealCustomer}, that's yours, {dealRep}.
D: It's moving, slowly. They're in {dealStage}, and I think it won't be this month.
R: You think, or you know?
D: They said the budget meeting's in {nextMonth}. So I know.
R: Then take it out now, please. I'd rather have a smaller number that's true.
= {dealCustomer} ({dealAmount}) moves to {nextMonth}
! {dealCustomer} moves out to {nextMonth}

@fdeals #deal
R: What about {dealCustomer}?
E: {dealAmount}, {dealStage}. {dealCompetitor} is in there as well. I'd put it at fifty-fifty.
R: What would make it sixty?
E: If the technical people talk to our technical people. They haven't yet.
R: Then get one of the engineers in this week. Don't wait for the next demo.
E: I'll ask for a slot.
= {dealCustomer} ({dealAmount}) against {dealCompetitor} is at fifty-fifty
> {dealRep} gets an engineer into {dealCustomer}

@fdeals #deal
D: I'd like to talk about {dealCustomer}, because I need a decision.
R: Go ahead.
D: They want {dealAmount} to become ten percent less, and they'd sign by Friday.
R: What do we get for it?
D: A case study and a start this month.
R: Is there a lawyer in it?
D: No, our paper.
R: Then offer five and the case study. If they say no, call me from the car.
= {dealCustomer} asks for ten percent; counter-offer is five and a case study
! {dealCustomer} wants ten percent off to sign by Friday

@fdeals #deal
R: {dealRep}, I'm surprised that {dealCustomer} is still in {dealStage}.
C: So am I. The champion changed jobs, inside the company.
R: Who's the new one?
C: I don't know yet. I've got a call with the old one tomorrow, and he'll introduce me.
R: Okay. So it's a new deal with an old price.
C: That's a good way to put it.
= {dealCustomer} ({dealAmount}) lost its champion
! {dealCustomer}: the champion changed jobs

@fdeals #deal
E: {dealCustomer} is closed. The signature came in last night, {dealAmount}.
R: {Yes|Very nice}! What did it in the end?
E: The visit. They stood there for an hour and asked their colleagues questions, and I didn't say a word.
R: Hear that, everybody? Not a word.
C: {I could never|That must have been hard for you}.
E: It was.
= {dealCustomer} ({dealAmount}) is closed after a reference visit
! {dealCustomer} closed at {dealAmount}

@fdeals #deal
R: {dealCustomer}, {dealLicences} licences. Somebody help me, whose is that?
D: Mine. We had the security call, and it went long. They've got forty more questions.
R: Good forty or bad forty?
D: Good. You don't ask forty questions if you aren't going to buy.
R: Unless you're looking for a reason not to. Who asks them?
D: The architect.
R: Then send answers fast. Every day we wait he thinks of new ones.
= {dealCustomer} sent forty more security questions
> {dealRep} answers the security questions of {dealCustomer} quickly

@fdeals #deal
C: On {dealCustomer} I've got to be careful. The number in the tool is {dealAmount}, but that's all divisions.
R: And what's certain?
C: One of them. So about a third.
R: Then put a third in the forecast and the rest as upside.
C: Will do.
= Only a third of {dealAmount} at {dealCustomer} is certain
> Split the amount of {dealCustomer}

@fdeals #deal
R: Next, {dealCustomer}.
D: No news. I've called twice, I've written once.
R: When was the last time they did something?
D: Three weeks ago.
R: Send the breakup mail. Politely. I've seen more answers to that one than to all the others.
D: Okay. I'll send it after this.
= {dealCustomer} has been silent for three weeks
! {dealCustomer} has gone silent

@fdeals #deal
R: {dealRep}, tell us about {dealCustomer}, because I think others can learn from it.
E: So they said no in spring. Too expensive, the usual. I stayed in touch, nothing pushy, an article here and there. In {lastMonth} they called me, because the other tool failed an audit.
R: And now?
E: Now it's {dealStage} at {dealAmount}, and nobody's asked about the price.
R: That's the whole lesson. A no has a date on it.
= {dealCustomer} ({dealAmount}) came back after an earlier no

@market
R: What do we hear about the competition?
C: I lost one on price last week. They went down by a third in two days.
D: Same with me. I think they've got a quarter to save.
R: So when it happens, don't follow. Ask the customer what changed in the product in two days.
= The competition lowers prices sharply
! Competitors are cutting prices by a third

@market
D: Can we get a one-pager about the offline thing? I explain it in every call.
R: Who'd write it?
D: I'd do the first version, if somebody makes it pretty.
R: Deal. Send it by {beforeNext} and marketing gets a week.
= A one-pager about offline work is needed
> First version of the one-pager by {beforeNext}

@market
E: I keep getting the question about AI. What do we say?
R: We say what it does and what it doesn't. It suggests, it doesn't decide. And that it's off until they turn it on.
E: And if they want more of it?
R: Then ask what for. Usually there's a real problem behind it that we can solve without it.
= Guidance for questions about AI

@market
C: The new price list, from when on does that count?
R: From the first of {nextMonth}. Offers that are out keep the old one for thirty days.
D: So if I send five offers today...
R: I knew somebody would say that. Only to people who've asked for one.
= The new price list counts from the first of {nextMonth}

@market
R: Which question came up this week that you couldn't answer?
D: Somebody asked whether we've got a customer in the public sector.
C: We do. Two. I'll send you the names.
E: I had one about insurance. Whether we cover their fines.
R: What did you say?
E: That I'd ask. So I'm asking.
R: No, we don't, nobody does. But I'll get you a sentence from legal.
> Get a sentence from legal about fines

@market
R: Please everybody look at the loss reasons, we've got nine deals with other.
C: The list's bad. What do you take if they reorganise?
R: No decision. That's a reason. The most common one, by the way.
D: That's a bit sad.
R: It's useful. We don't lose against a company, we lose against waiting.
= Loss reasons should be maintained; most deals end without a decision

@iclosing
R: All right. {That was good|Good session}. You've got your list, I've got mine.
C: {Thanks, {r}|Thank you}. Talk on {nextDay}.
R: Talk then. {Bye|Take care}.
= Next talk on {nextDay}
> Next talk on {nextDay}

@iclosing
R: Okay, we're at time. If something changes before {nextDay}, write to me, don't wait for the meeting.
C: Will do.
R: Thanks, and {good luck out there|have a good one}.
= Changes before {nextDay} go by message

@iclosing
C: Anything else?
R: No. Send me the two things by {beforeNext}, and {get some rest|have a good {weekday}}.
C: You too. Bye.
> Two open points by {beforeNext}
`;
