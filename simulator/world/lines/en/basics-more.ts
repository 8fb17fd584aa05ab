/** More ways to begin, to look back, to agree on a next step and to say goodbye. */
export const basicsMore = `
@opening ?meeting
C: Hi {r}. Sorry, I'm eating, I had no lunch.
R: Please go ahead, I'll talk for the first two minutes anyway.
C: That's kind. I'm listening, I promise.

@opening ?meeting
R: Hey {c}, there you are. I was just talking to an empty room.
C: {Sorry, wrong link|The calendar sent me somewhere else}. I was waiting in the one from last time.
R: My fault, I'll clean that up in the invite.

@opening ?meeting
R: Good {morning|afternoon}, {c}. Camera's optional today, as far as I'm concerned.
C: Good, because I came in by bike and it shows.
R: {Then we stay with voices|No judgement here}.

@opening ?meeting ?d
C: Hi {r}, let me introduce {d}. {d}, {r} is the person I told you about.
D: All good things.
R: I'm glad to hear that. {d}, what's your part in this, if I may ask?
D: {dTitle}. So I'm the one who has to live with what you two agree on.
R: Then you're the most important person in the call.

@opening ?meeting ?s ?d
R: Hi everybody, quick round. I'm {r}, I look after {customer} on our side, and {s} is here for everything technical.
S: Hi, {s}. I've been with the company for five years, before that I was a customer.
D: Really? That's reassuring. {d}, {dTitle}.
C: And I'm {c}, you know me.

@opening ?meeting
C: Hello? I can see you, but I can't hear... oh, now.
R: There we go. It's always the mute button.
C: It's always the mute button.

@opening ?meeting ?later
C: Hi {r}. Before you ask, yes, I did my homework.
R: {I wasn't going to ask|I'm impressed}. Was it painful?
C: A little. But I found out two things I didn't know, so it was worth it.

@opening ?phone
C: {cLast} here.
R: {c}, it's {r} from {vendor}. I'm calling about the thing we spoke about. Do you have a moment?
C: A short one. What is it?

@smalltalk
C: Are you still in the same time zone? You look like you just got up.
R: Same one. I was up early, my daughter has a school play today, and I know all the lines by now.
C: {Break a leg|Then you'll be fine today}.

@smalltalk
R: Did you watch the game last night?
C: Only the second half. I should have watched only the first.
R: {I know what you mean|Let's not talk about it}.

@smalltalk
R: How is the construction going that you told me about?
C: They're on the wrong side of the building now. At least it's quieter here.
R: I'll take quieter.

@smalltalk
C: I just came from a meeting about meetings.
R: And what's the result?
C: Another meeting.
R: Then let's be done on time here, as a small act of resistance.

@smalltalk ?d
D: Are you the two who always talk about coffee?
R: Guilty. We compare machines.
C: Mine is broken again, so please let's not.

@agenda
R: I've got four points on my list, and I'd rather do two of them properly. Which two?
C: The ones that cost money.
R: {That narrows it down|Good choice}. Then let's go.

@agenda
R: What has to be true at the end of this call, so that you say it was worth it?
C: That I know what happens next and who does it.
R: Perfect, I'm writing that on top.
= {c} wants clear next steps with names

@agenda ?discovery
R: You've probably had a few of those calls already. So let me skip my introduction and ask you, what do you want to know from me first?
C: Whether you've done this with somebody like us.
R: I have, three times this year. I'll tell you about one of them, if you tell me about you.
C: Deal.
= {c} wants to hear about comparable customers

@agenda ?discovery
C: Just so you know, I have a hard stop, and I'm the sceptical one in the company.
R: I like sceptical. Let me ask five questions, and if we're not a fit I'll say so.
C: That would be a first.
= {c} describes the role as the sceptical one

@agenda ?demo
R: I prepared two ways through this. One follows a day of one of your {operators}, and the other goes module by module. Which one's better for you?
C: The day. Modules I can read about.
R: The day it is. We start at six in the morning.
= Demo follows the working day of {anOperator}

@agenda ?demo ?d
D: Could we do the boring part first? Rights, logs, export.
R: Nobody's ever asked for that, but yes.
C: {d} is like that. You'll get used to it.
= {d} wants to see rights, logs and export first

@agenda ?pricing
R: You asked me to be transparent, so I brought the sheet that we calculate with. You'll see the same numbers that I see.
C: I appreciate that. Where's your margin?
R: {Ha, that cell is hidden|In the coffee budget}. But everything else is there.
= {r} shares the calculation sheet

@agenda ?pricing
C: Can we start at the end? What's the number?
R: {amount} a year, for three years. And now I'd like forty minutes to explain why that's a good number.
C: You've got twenty.
= The offer is {amount} a year

@agenda ?negotiation
C: I'd like to get this off my desk today, if we can.
R: Same here. What's between us and that?
C: Price, two sentences in the contract, and a date.
R: In that order?
C: In any order.
= Open: price, two contract clauses, a date

@agenda ?negotiation ?m
R: {m} has twenty minutes with us, so let's do the commercial part first.
M: And I read everything beforehand, so you don't have to repeat yourselves.
C: That's a good start.
= {m} joins for the commercial part

@agenda ?objection
C: I made a list. It's not a nice list.
R: Nice lists are no use to me. What's on top?
C: Let's start in the middle, I need to warm up.
= {c} brings a list of concerns

@agenda ?objection ?d
D: To be fair, most of the doubts are mine, not {c}'s.
R: Then I'm glad you're here. I'd rather hear them from you than about you.
D: All right. I've got five.
= Most of the doubts come from {d}

@agenda ?support
C: I've only got twenty minutes today. Can we skip the usage part?
R: Sure, I'll send it in writing. What's burning?
C: Nothing's burning. There's a bit of smoke.
= Short meeting, usage report in writing

@agenda ?support
R: It's been {weeks} weeks since we last spoke. What went well, what didn't?
C: You want the list?
R: I want the list.
= {c} goes through what went well and what did not

@agenda ?support ?d
R: {d}, you're new in this round, so I'll explain what we do here. Every few weeks we look at what's stuck, and then at what could be better.
D: And who writes it down?
R: I do. You'll have it within the hour.
= {d} joins the regular meeting

@recap
C: Let me do the recap this time. You show us that it works with {erp}, we show you that our data isn't as bad as I said, and we start in {goLive} if both are true.
R: I couldn't have said it better. Is the data as bad as you said?
C: It's worse.
= Condition for the start in {goLive}: {erp} and data quality

@recap
R: I went through my notes this morning. One thing stood out, you said, if I open one more spreadsheet I'll retire.
C: Did I say that? That sounds like me.
R: It's my favorite quote of the month. How many have you opened today?
C: Four.
= {c} still works with several spreadsheets a day

@recap ?d
C: For {d}, in one breath. We've got a mess, they've got a tool, it costs {amount} and takes {weeks} weeks.
D: That's more than I got out of the forty slides.
R: I'll throw the slides away.
= Status in short: {amount} a year, {weeks} weeks of rollout

@recap ?competitor
R: When we ended last time, you had a meeting with {competitor} coming up. How did it go?
C: They were well prepared, I'll give them that. But they talked for fifty of the sixty minutes.
R: {Then I'd better be quiet|Noted}. What stuck with you?
C: The reports. I'd like to see yours next to theirs.
= {competitor} presented; {c} wants to compare the reports
! {competitor} has presented to {customer}

@recap ?later
R: You wanted to ask your people what would make them use it. What did they say?
C: It has to be faster than the paper. That was it, really.
R: That's a good bar. Let me show you later how we measure that.
= The {operators} want it to be faster than paper

@nextsteps
R: Okay, who does what? I've got the numbers and the invite. What's on your side?
C: I talk to my boss, and I find out who owns the {erp} user.
R: By when?
C: By {beforeNext}. You can quote me.
R: Then we meet on {nextDay} at {nextTime}.
= {c} talks to the boss and finds the owner of the {erp} user by {beforeNext}
> {c} finds the owner of the {erp} user by {beforeNext}; next call on {nextDay} at {nextTime}

@nextsteps
C: I'll be honest, I'm going to forget half of this by tomorrow.
R: That's why I write it down. You'll get three lines from me tonight, not more.
C: Three lines I'll read.
R: And we speak on {nextDay}, {nextTime}?
C: It's in the calendar.
= Summary in three lines, next call on {nextDay}
> Summary tonight; next call on {nextDay} at {nextTime}

@nextsteps
R: Let me check one thing. Is there anything that could make {nextDay} at {nextTime} not happen?
C: Only if the plant burns down.
R: Then I'll keep my fingers crossed for the plant.
= Next meeting on {nextDay} at {nextTime}
> Next meeting on {nextDay} at {nextTime}

@nextsteps ?d
D: I'd want {counsel} to see it before we meet again.
R: Good point. If I send it today, is {beforeNext} realistic?
D: For a first look, yes.
R: Then let's keep {nextDay} at {nextTime} and see how far we are. I'll follow up by mail.
= {counsel} takes a first look by {beforeNext}
> Send the documents to {counsel} today

@nextsteps ?won
C: I think we want to do this. I'm not allowed to say it yet, but I think so.
R: I didn't hear anything. When are you allowed to say it?
C: After the meeting with finance. So by {nextDay}.
R: Then I'll call you on {nextDay} at {nextTime}, and you can say it out loud.
= {c} signals a yes, to be confirmed on {nextDay}
> Confirmation on {nextDay} at {nextTime}

@nextsteps ?lost
C: Don't take it the wrong way, but I need to think about whether we go on.
R: I won't. What would help you think?
C: Time, mostly. And the comparison on one page.
R: You'll have the page by {beforeNext}, and I'll call on {nextDay}. If it's a no, it's a no.
C: That's fair.
= {c} needs time to think; comparison by {beforeNext}
> {r} sends a one-page comparison by {beforeNext}

@closing
C: This was more useful than I thought, to be honest.
R: I'll take that. {Have a great {weekday}|Enjoy your day}, {c}.
C: You too, bye.

@closing
R: I have to let you go, I can see you looking at the clock.
C: My next one's waiting already. Thanks, {r}.
R: Thank you. Bye.

@closing ?later
C: Say hi to the team from me.
R: I will. They ask about you.
C: {I hope they don't|Really? How nice}. Bye, {r}.

@closing ?s
R: Thanks {c}. And thanks {s} for saving me twice.
S: Three times.
C: I counted as well. Bye, you two.
`;
