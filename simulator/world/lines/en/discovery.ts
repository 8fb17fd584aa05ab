/** Who the customer is, what a change would be worth, who decides and when. */
export const discovery = `
@background 1
R: Tell me a bit about {customer}. What do you do, and where do you sit in it?
C: So we're in {industry}, about {siteCount} {sites}, the main one is here in {city}. I'm {cTitle}, I've been here for {years} years, and {category} landed on my desk about two years ago because nobody else wanted it.
R: {That's how most of my customers describe it|I hear that a lot}.
= {c} is {cTitle} at {customer}, {siteCount} {sites}
! {customer} runs {siteCount} {sites}; {c} has owned {category} for two years

@background
R: How big is the team that works with this every day?
C: {operatorCount} {operators}, spread over the {sites}. And then maybe thirty people who only look things up.
R: And do the {sites} work the same way?
C: No, that's the fun part. Each of them has its own habits. {city} is pretty disciplined, the others, well.
= {operatorCount} {operators} and about thirty occasional readers

@background
R: What made you look at this now? You could have waited another year.
C: Two things. {^incident}, which was embarrassing. And our new {COO|boss} came from a company that had a proper system, and he couldn't believe ours.
R: {I can imagine that conversation|That tends to speed things up}.
C+: He asked me for one number in his first week, just one, how many {assets} are out of action right now. It took me two days to answer. That's when I knew.
= Trigger: {incident} and a new executive
! The project was triggered by {incident}

@background
R: Have you looked at solutions for this before?
C: Years ago, yes. We had a project, it ran for nine months and then the sponsor left. So people here are a little burned.
R: What would you do differently this time?
C: Start smaller. One {site}, get it right, then the rest.
= An earlier project failed when its sponsor left
! {c} wants to start with one {site} this time

@background
C: I should say, we're growing. We bought a smaller company in {lastMonth}, and their {assets} have to be moved over as well.
R: How many are we talking about?
C: A few hundred. Nobody has an exact list, which tells you something.
R: It does. It also tells me that the import has to be forgiving.
= An acquisition adds a few hundred {assets}

@background
R: And how is this seen higher up, is it one of the big topics for the year?
C: It's one of five. Not the first one, but it's on the slide. The headline is quality cost, and this is a part of that.
R: Who owns that slide?
C: Our {COO|VP of operations}. I report to that person every month.
= The project belongs to the yearly quality cost goals

@impact
R: Let me put that in a number, and you tell me where I'm wrong. {hours} hours a week is roughly half a person. Then the double purchases, then the overtime before audits.
C: You'd get to forty, maybe fifty thousand a year, without the big incident.
R: And would {your boss|your CFO} agree with that number?
C: {My boss would|They'd take half of it and then believe it}.
= Estimated cost of the present state: forty to fifty thousand a year
! The present state costs forty to fifty thousand a year

@impact
R: If this worked the way you want it, what would be different on a Monday morning?
C: I'd open one page, I'd see what's planned and what's stuck, and I'd have my coffee while it's hot.
R: And for the {operators}?
C: They'd know what to do without asking me. That's all they want.
= {c} wants one page that shows what is planned and what is stuck

@impact
R: How would you measure, after a year, that it was worth it?
C: Half of the searching gone. An audit without night shifts. And nobody calls me on holiday.
R: I'd write the first two into the contract if I could. The third one depends on your phone.
C: {Ha, true|Fair enough}.
= Success: half the searching gone and a calm audit
! Success would be half of the searching gone within a year

@impact
R: What does a day of standstill cost you?
C: At the main {site}, around twenty thousand. We had one and a half of those last year because of this topic.
R: Then we don't even need the hours for the business case.
C: No, but finance likes the hours better. They can count those.
= A day of standstill costs around twenty thousand

@impact ?d
R: {d}, what would you get out of it?
D: Fewer interruptions. And if I'm honest, I'd like to switch off two old servers.
R: What runs on them?
D: An old database and a tool somebody wrote in two thousand nine. It only runs in one browser, and I won't say which.
= {d} wants to switch off two old servers

@stakeholders
R: Besides you, who has a say in this?
C: My boss signs off up to fifty thousand. Above that it goes to the steering committee, they meet once a month.
R: And when's the next one?
C: Second week of {nextMonth}. The paper has to be in a week before.
= Above fifty thousand the steering committee decides in {nextMonth}
! Decision: steering committee in {nextMonth}

@stakeholders
R: Who would be against it?
C: Good question. Probably the {site} manager in the north. He built the current sheet himself.
R: Would it help to get him in early?
C: It'd help a lot. If he thinks it's his idea, we're through.
= A {site} manager who built the current sheet may object

@stakeholders
R: How did you buy the last piece of software of this size?
C: It took forever. Procurement wanted three quotes, then IT had a list with a hundred and twenty questions, then legal went on vacation.
R: Then let's start those three in parallel this time. Could I get the IT list now?
C: I'll ask. I think it's still the same one.
= Buying needs three quotes, an IT questionnaire and a legal review
> {c} asks for the IT questionnaire

@stakeholders
R: Is there somebody in IT who'd look at this?
C: Our architect would. {Very thorough, very fair|Likes documents more than calls}.
R: Then I'll bring an engineer to the next one, so they can talk directly.
C: That would be smart.
= An engineer should join the next call for IT

@stakeholders
R: And who'd use it every day? I'd love to have one of them in the demo.
C: Good idea. I'd take the one who's most sceptical. If she likes it, everybody will.
R: That's brave. I like it.
= A sceptical daily user should join the demo

@timeline
R: When would this need to be running?
C: {goLive} would be ideal. After that comes the busy season, and nobody will touch anything.
R: Counting back, with about {weeks} weeks for the rollout, we'd have to sign in {nextMonth}.
C: That's tight but possible.
= Go-live wanted by {goLive}, so signature by {nextMonth}
! Target go-live: {goLive}

@timeline
R: Is there a budget for it, or do we have to make one?
C: There's a line, it says {budget}. It was somebody's guess from last year.
R: Is that a ceiling, or a starting point?
C: It's a number in a spreadsheet. If the case is good, it moves.
= Budget line of {budget} exists
! Budget line: {budget}

@timeline
R: If we don't make {goLive}, what happens?
C: Then it slips half a year. I don't want that, but I won't force it either.
R: Okay. I'd rather tell you early if it gets tight.
C: Please do.
= A missed {goLive} would delay the project by half a year

@timeline
C: When does your fiscal year end, if I may ask?
R: {You may|Ha, everybody asks}. In {thisMonth}, plus one month. I won't pretend it doesn't matter to me. But it shouldn't decide your project.
C: I appreciate the honesty.
`;
