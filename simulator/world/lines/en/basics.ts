/** How calls with customers begin and end. */
export const basics = `
@opening ?meeting
R: Hi {c}, {r} here. {Can you hear me okay|How's the sound on your side|Is my audio coming through}?
C: {Loud and clear|All good, yes|Yep, hear you fine}. {Hi {r}, how are you|Good to see you, {r}, how's it going|Hey, how are you}?
R: {Doing well, thanks|Can't complain, it's {weekday}|Good, good}. {Thanks for making the time|Appreciate you jumping on}.

@opening ?meeting ?d
R: Hello hello. I see {c}, and {d} is on as well, great.
C: Yes, {d} wanted to {sit in on this one|hear it first hand}, I hope that's okay.
R: Of course, the more the merrier. Hi {d}, I'm {r} from {vendor}.
D: Hi, {d} here, {dTitle}. {Don't mind me, I'll ask when I'm lost|I'll mostly listen at first}.

@opening ?meeting
C: Hi, sorry, I'm two minutes late. The last meeting ran over.
R: No problem at all, {c}. I just used the time to {top up my coffee|read through my notes}.
C: {Lucky you|I wish}. Okay, I'm all yours until {half past|the top of the hour}.

@opening ?meeting ?s
R: {Good morning|Hi} {c}. Before we start, I brought {s} along, our solution engineer, because last time you had questions that go beyond my pay grade.
S: Hi everyone. {Happy to be here|Looking forward to it}.
C: Great, nice to meet you, {s}.

@opening ?meeting ?later
R: {c}, good to see you again. How was the {week|trip you mentioned}?
C: {Busy|Long}, but good. We closed the month yesterday, so today is the first day I can breathe.
R: Then I'll try to be gentle.

@opening ?meeting ?m
R: Hi {c}. I asked {m}, my manager, to join us today, because some of this needs more authority than I have.
M: Hi {c}, thanks for having me. I've heard a lot about the project.
C: Only good things, I hope. Welcome.

@opening ?phone
R: Hi {c}, this is {r} from {vendor}. {Is this still a good time|Did I catch you at a bad moment}?
C: {No, go ahead|I'm in the car, but go ahead|I have a few minutes}.

@smalltalk
R: Where are you calling in from today, {the office|{city}}?
C: {From home, it's quieter here|From the {site}, you may hear some machines in the background}.
R: {As long as it isn't my dog, we're fine|I can't hear a thing, so that's okay}.

@smalltalk
R: Is it as {cold|wet|grey} over in {city} as it is here?
C: Worse. We had {snow|hail|fog} this morning and half of the second shift came in late.
R: Ouch. Then I appreciate it even more that you kept our slot.

@smalltalk
C: Did you get any time off, {r}?
R: A long weekend. We tried camping with the kids, and {let's say the tent is for sale now|it rained for two days straight}.
C: {I know that feeling|Ha, been there}.

@smalltalk ?later
R: How did the {audit|board meeting|stocktake} go that you were preparing for?
C: It went fine. Nobody asked the one thing I was worried about.
R: That's the best kind of result.

@smalltalk ?d
D: Quick one before we start, is this being recorded?
R: It is, mostly so that I can listen to you and not type all the time. I can stop it if you'd rather not.
D: No, that's fine, just send us the link afterwards.
R: Will do, you'll have it by this evening.

@agenda ?discovery
R: So, for today I'd love to {understand how you handle {category} at the moment|hear what made you reach out}, then give you a short picture of what we do, and at the end we decide together whether a next step makes sense. How does that sound?
C: {Sounds good|That works}. I'd add one thing, I need to know roughly what it costs, so that I don't waste anybody's time.
R: Fair. We'll get to a range today.
= {r} proposes to cover the current situation, an overview and the next step

@agenda ?discovery
R: We have half an hour. Would it be okay if I ask you a couple of questions first, before I talk about us?
C: Please do. I've sat through enough slide decks this month.
R: No slides, promise. What would make this a good use of your time?
C: If I know at the end whether this is a real option for {goLive} or not.
= {c} wants to know whether {goLive} is realistic

@agenda ?demo
R: My plan for today is simple. I'll {share my screen and walk you through|show you} the parts you said matter, mainly {firstModule} and {secondModule}, and you stop me whenever something looks odd.
C: {Perfect|Good}. And please show it with real numbers, not with three demo records.
R: It's a data set with about {assetCount} {assets}, so pretty close to yours.
= Plan for the demo: {firstModule} and {secondModule} on realistic data

@agenda ?demo
R: Last time we agreed to keep this hands-on. So about forty minutes in the product, then integrations with {erp}, then questions.
C: Could we do the {erp} part early? Our IT person has to leave before the end.
R: Absolutely, I'll weave it in.
= Hands-on session with the {erp} integration

@agenda ?pricing
R: I sent the proposal over yesterday. I'd like to go through how we got to the number, hear what you think, and then see what has to happen on your side until {goLive}.
C: Good, because I've got to explain it to {finance|our controller} this week.
= {r} will walk through the proposal line by line

@agenda ?objection
R: Thanks for being open in your mail. I'd like to take your concerns one by one, and for anything I can't answer I'll bring you the person who can.
C: I appreciate that. I'd rather have it all on the table now.
= {c} wants open concerns cleared one by one

@agenda ?negotiation
R: Three things on my list. The commercial terms, the redlines from {counsel}, and the start date. Anything missing?
C: Payment terms. {Our finance team|My CFO} is sensitive about those.
R: Okay, four things then.
= Agenda: commercial terms, redlines, start date, payment terms

@agenda ?support
R: For today I have the open tickets, a look at the usage since {lastMonth}, and then whatever is on your mind.
C: Good. The tickets first, please, because one of them is {really annoying|costing us time every day}.
= Agenda: open tickets, usage, questions

@agenda ?support
R: This is our regular check-in, so nothing formal. What should we make sure to cover?
C: Two things. The new people who joined {in {lastMonth}|last month}, and the report that comes out wrong.
R: Got it, both noted.
= Agenda: onboarding of new people and a wrong report

@recap
R: Let me quickly play back what I took away last time. You have about {assetCount} {assets} at {siteCount} {sites}, most of it lives in {incumbent}, and you want to be live by {goLive}. Is that still right?
C: {That's right|Spot on}. Except that the {fourth|new} {site} moved to next year.
R: Good to know, I'll correct that.
= Recap: {assetCount} {assets}, {siteCount} {sites}, go-live by {goLive}

@recap
R: When we last spoke, you said that {incident} was what started all of this. Has anything changed since?
C: If anything it got worse. It happened again in {lastMonth}, only smaller.
R: I'm sorry to hear that. It does make the case, though.
= {c} reports that the original problem came back in {lastMonth}

@recap ?d
R: {d}, since you weren't there last time, would it help if I give you the two-minute version?
D: That would be great, yes.
R: So {customer} keeps track of {assetCount} {assets} in {incumbent}. {c} told us that the team loses around {hours} hours a week with looking things up. The idea is to bring that into {product} by {goLive}.
D: Okay. And the {hours} hours, is that measured or a guess?
C: Measured. We counted for two weeks.
= {d} is brought up to date on the project

@recap ?later
R: I owed you three things from last time. The security paper, the reference and the answer about {erp}. You should have all of them.
C: I have two. The security paper never arrived, or it's in my spam.
R: I'll send it again right now, so we can check while we're on.
= The security paper is sent again

@nextsteps
R: So as a next step, I'll send a calendar invite for {nextDay} at {nextTime}. {Would that work|Does that fit on your side}?
C: {nextDay}, let me look. {Yes, that's free|I can move something, so yes}.
R: {Great|Perfect}. Same link as today.
= They agree to meet again on {nextDay} at {nextTime}
> Meet again on {nextDay} at {nextTime}

@nextsteps
R: Let me sum up. I send you the {summary|recording} and the numbers by {beforeNext}, you talk to {your team|your boss}, and we speak again on {nextDay} at {nextTime}.
C: {Agreed|Deal}. If something comes up before that, I'll write.
= Follow-up agreed for {nextDay} at {nextTime}
> {r} sends the summary by {beforeNext}; next call on {nextDay} at {nextTime}

@nextsteps ?!phone
C: What do you need from me now?
R: Two things. An export of your current list, it can be as messy as it is, and the name of the person who looks after {erp}.
C: You'll have the export by {beforeNext}. For {erp} that's {my colleague Dana|our IT lead}.
R: Perfect. Then we follow up on {nextDay} at {nextTime}.
= {c} sends an export of the current list by {beforeNext}
> {c} sends the data export by {beforeNext}

@nextsteps
R: What would stop us from taking the next step?
C: Honestly, only my calendar. Let's put something in while we're talking.
R: {nextDay}, {nextTime}?
C: {Done|Booked}. Send me the invite, please.
= Next meeting booked for {nextDay}, {nextTime}
> Calendar invite for {nextDay} at {nextTime}

@nextsteps ?d
R: {d}, what do you need to feel good about this?
D: A sandbox that I can click around in without anybody watching.
R: I can have one ready by {beforeNext}, with your own data if {c} sends it. And then we follow up on {nextDay} at {nextTime}.
D: That's fair.
= {d} gets a sandbox by {beforeNext}
> Sandbox for {d} by {beforeNext}

@closing
R: {Thanks a lot for your time, {c}|This was really helpful, {c}}. {Talk to you on {nextDay}|Have a good rest of your {weekday}}.
C: Thanks, {r}. {Bye|Take care|Cheers}.

@closing
C: I think we're good then.
R: We are. {Thanks everybody|Thank you}, and {enjoy the rest of the week|good luck with the rest of your {weekday}}.
C: You too. Bye bye.

@closing
R: I'll give you the last {three|five} minutes back. Thanks, {c}.
C: {Much appreciated|I'll use them for lunch}. Bye, {r}.
R: Bye.

@closing ?d
R: Thanks {c}, thanks {d}. {Great questions today|I learned a lot}.
D: Thanks. {Looking forward to the sandbox|Speak soon}.
C: Bye everyone.
`;
