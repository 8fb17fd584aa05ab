/** More of what colleagues talk about: deals one by one, and what to learn from them. */
export const internalMore = `
@deals #deal
C: I want to show you something about {dealCustomer}. They sent me their own comparison table.
R: They sent you that? By mistake?
C: No, on purpose. We're second on price and first on everything else.
R: That's a message. What do you think they're asking for?
C: A reason. Somebody has to defend the difference upstairs.
R: Then write that page for them. Not a discount, a page.
= {dealCustomer} shared its comparison; {c} writes the justification
> {c} writes one page that defends the price at {dealCustomer}

@deals #deal
R: What's the next step at {dealCustomer}, with a date?
C: They come back to us.
R: That isn't a step, that's hope. What do they come back with?
C: The IT review. It should take two weeks.
R: Then put a call in for two weeks from now, today. If it's early, they'll move it. If you wait, it'll be four.
C: Okay, it's in the calendar before lunch.
= {dealCustomer} has no dated next step
! {dealCustomer}: next step without a date
> {c} books a date with {dealCustomer} today

@deals #deal
C: {dealCustomer} asked for a pilot without paying.
R: What do they want to find out in it?
C: Whether their people would use it.
R: Can they find that out in two weeks with ten people?
C: I think so, yes.
R: Then offer two weeks, ten people, and three questions that we agree on before. And somebody from their side who presents the answers.
C: And if they want three months?
R: Then it's a project, and projects cost money.
= {dealCustomer} asks for a free pilot; offer two weeks and ten people
> {c} offers {dealCustomer} a two-week pilot with ten people

@deals #deal
R: I see that {dealCustomer} has one contact. One.
C: I know. She's great, but it's only her.
R: What happens if she gets sick?
C: Then I'm sick, too.
R: Ask her who'd be angry if they heard about it too late. People love to answer that.
C: That's a good one. I'll ask on {nextDay}.
= {dealCustomer} depends on a single contact
! {dealCustomer} is single-threaded

@deals #deal
C: I think I made a mistake with {dealCustomer}. I gave the price too early.
R: How early?
C: First call. They asked twice, and I wanted to be nice.
R: And since then?
C: Since then every mail is about the price.
R: Then change the subject with something better. Invite them to see somebody who uses it. You can't unsay a number, but you can give it company.
= Price was given too early at {dealCustomer}

@deals #deal
R: {dealCustomer}, {dealAmount}. How sure are you, from one to ten?
C: Seven.
R: What would make it an eight?
C: If I knew how their approval works. I know the names, but not the order.
R: Then ask for the order. Say, help me not to be a nuisance, who do I talk to when.
C: They'd answer that.
= {dealCustomer} is a seven of ten; the approval path is unclear
> {c} clarifies the approval path at {dealCustomer}

@deals #deal
C: {dealCustomer} went quiet after the demo, and then yesterday the CFO called me, out of nowhere.
R: What did he want?
C: Payment terms. Nothing else. It took four minutes.
R: {c}, that's somebody who's decided. What did you send him?
C: Nothing yet, I wanted to ask you first.
R: Send it now. I'll wait.
C: {Seriously|Now now}?
R: I'll get a coffee.
= The CFO of {dealCustomer} asked for payment terms
! {dealCustomer}: CFO asks for payment terms
> {c} sends the payment terms to {dealCustomer} right away

@deals #deal
R: How did the security call with {dealCustomer} go?
C: Long. Their person was good. He found a thing in our paper that wasn't right.
R: And what did you do?
C: I said, you're right, and I'd get it changed. He was a different person after that.
R: That's worth more than the certificate.
= Security call with {dealCustomer} built trust

@deals #deal
C: With {dealCustomer} I'd like to bring you in, if you've got time.
R: What should I do there that you can't?
C: Say no. They keep asking for things, and they think I'm the one who's in the way.
R: So I'm the bad one. I can do that. What's the one thing we'd say yes to?
C: The later start.
R: Then I say no three times, and you get me to say yes to that one.
= {r} joins a call with {dealCustomer}
> {r} joins the next call with {dealCustomer}

@deals #deal
R: {dealCustomer} is a renewal, right? When did you last talk about anything else than the renewal?
C: In spring.
R: That's what they'll say, too. Call them this week about something useful. The calendar thing, they asked for that.
C: That's been out for a month. I should've told them.
R: Then it's a nice call to make.
= {dealCustomer} should hear from us before the renewal
> {c} calls {dealCustomer} about the new calendar

@deals #deal
C: I lost {dealCustomer}, by the way. I wanted to tell you myself.
R: I'm sorry. What happened?
C: They stayed with what they have. Nobody was against us, nobody was for us enough.
R: When did you notice, if you look back?
C: When the second demo had the same three people as the first.
R: Remember that feeling. It's worth the {dealAmount}, if you notice it next time.
= {dealCustomer} ({dealAmount}) is lost to no decision
! {dealCustomer} is lost: no decision

@fdeals #deal
D: {dealCustomer} I'd move up, to be honest. From upside to commit.
R: Convince me.
D: Budget's approved, I've seen the mail. The contract is with legal. And the project lead has put us into his vacation plan.
R: In his vacation plan?
D: He moved it by a week, because of our kick-off.
R: That's the best forecast category I've ever heard. Commit.
= {dealCustomer} ({dealAmount}) moves up to commit
! {dealCustomer} ({dealAmount}) is now commit

@fdeals #deal
R: {dealCustomer}. {dealRep}, can you say in one sentence why they'd buy this month?
E: Because their old contract ends, and if they extend, it's for a year.
R: That's a real reason. When does it end exactly?
E: On the last day of {nextMonth}.
R: Then they'll sign on the last day of {nextMonth}, not this month. Can we give them a reason to be earlier?
E: The import slot. If they sign by the fifteenth, they get the first one.
R: Use it, but only if it's true.
E: It's true.
= {dealCustomer} will sign when the old contract ends in {nextMonth}

@fdeals #deal
C: {dealCustomer} is a strange one. They want to buy more than I offered.
R: I'm listening.
C: {dealLicences} instead of half of that. Somebody upstairs said, if we do it, we do it everywhere.
R: Who's going to roll that out on their side?
C: That's what I asked, and it got quiet.
R: Sell them half and put the rest in the contract as an option. You'll thank me in a year.
C: That's {dealAmount} we're leaving for later.
R: Later's fine. A shelf full of licences isn't.
= {dealCustomer} wants {dealLicences} licences; half now, half as an option

@fdeals #deal
R: How about {dealCustomer}, that wasn't on the list last week.
D: It's new. It came from the fair, and it's going fast, which makes me nervous.
R: Why nervous?
D: {dealStage} after two calls. Either they're desperate or they need a second quote.
R: Ask them who the first quote's from.
D: Straight like that?
R: Straight like that. If they need a number for a drawer, you'll hear it in the pause.
= {dealCustomer} ({dealAmount}) moves suspiciously fast

@fdeals #deal
E: Small one, {dealCustomer}. {dealAmount}, and it takes as much time as a big one.
R: Then hand it to the team that does the small ones.
E: I promised to look after them personally.
R: You promised that they'd be looked after. That's not the same.
E: {Hm|Okay}. I'll do the handover on {weekday}.
= {dealCustomer} is handed over
> {dealRep} hands {dealCustomer} over

@fdeals #deal
R: And {dealCustomer}? I've got a question mark next to it since last month.
C: They're merging with somebody. Everything's frozen until that's through.
R: Do we know the other company?
C: They're with {dealCompetitor}.
R: So one of the two tools will go. Who's in charge of that, after the merger?
C: The other side's person, probably.
R: Then get to know that person now, while nobody else thinks of it.
= {dealCustomer} is frozen because of a merger
! {dealCustomer}: a merger puts the deal at risk

@coaching
C: I've got one for you. What do you do when there are six people in the call and only one talks?
R: I ask the second most senior person something they can't get wrong. What do you see in your area?
C: And if they say nothing?
R: Then I say the wrong thing on purpose, something small. People can't stand that, they correct you, and then they're in.
C: {That's evil|That's brilliant}.
R: It's only evil if you do it twice.
= How to bring silent participants into a call

@coaching
R: You've got this habit of saying, does that make sense. I counted eleven in half an hour.
C: Oh no. Really?
R: Really. The problem isn't the number. It's that people can only say yes to it.
C: What do you say instead?
R: What would you do with that? Or I just stop talking.
C: The second one's harder.
= Coaching: replace the closing question with an open one

@coaching
R: When they asked about {standard}, you said, I'm not the expert. I liked that. And then you guessed anyway.
C: I wanted to help.
R: I know. Say it, write it down, and come back the same day. The fast follow-up is what they remember, not the guess.
C: Okay. Same day.
= Coaching: no guesses, but an answer on the same day

@coaching
C: The discovery with the two engineers was tough. They only wanted to see the product.
R: And what did you do?
C: I showed it, in the first call. Ten minutes.
R: Good. And what did you ask for in return?
C: Nothing. I was happy they were happy.
R: Next time trade. I show you this, you tell me how you do that today. It's fair, and engineers like fair.
= Coaching: trade a first look for information

@coaching
R: Let's listen to thirty seconds together. Here, at minute twelve. What do you hear?
C: She says it's fine. But she doesn't sound fine.
R: What did you say after that?
C: I said great, and went on to the next slide.
R: What could you have said?
C: You said fine, but I'm not sure I believe you?
R: With a smile, yes. That's the whole job in one sentence.
= Coaching: react to tone of voice

@people
R: What do you need from me that you're not getting?
C: Honestly? Faster answers on discounts. I wait a day, and they wait a day and a half.
R: That's on me. You get up to five percent without asking, starting now. Write me a line afterwards.
C: That'd change a lot, thanks.
= {c} may grant up to five percent without asking

@people
C: I'm a little worried about my territory. They moved four accounts.
R: I know, I should've told you before you saw it in the tool. You get six others, two of which I'd have liked for myself.
C: Which two?
R: Look for the ones without a note. Nobody's ever called them.
= Four accounts were moved and six added

@people
R: You sound tired, if I may say that.
C: It's been a lot. Quarter end, and my father's in the hospital.
R: Then why are you here? Take tomorrow off. I mean it, I'll take your two calls.
C: You don't have to.
R: I know. Send me the notes tonight, and then close the laptop.
C: Thank you, {r}.
> {r} takes over two calls

@people
R: For the team day in {nextMonth}, I'd like you to present one deal that went wrong. Would you do that?
C: {Wrong|One that went wrong}? Why me?
R: Because you're good, and if the good ones talk about it, the others will as well.
C: Okay. I've got one. It's a beauty.
= {c} presents a lost deal at the team day
> {c} prepares a lost deal for the team day

@market
D: They've hired four people in our region, the competition, I mean.
R: From whom?
D: Two from us, from before your time. They know our price list by heart.
R: Then they know the old one. And they know why people stay with us, so that's fine.
= The competition hires in the region

@market
C: I hear the word budget freeze in every second call. Is that only me?
D: No, same here. Since about {lastMonth}.
R: Then let's change the first question. Not, do you have a budget, but, what's been stopped and what hasn't. Something's always going on.
E: In my accounts it's everything around audits. That keeps going.
R: There you are. Then we talk about audits.
= Budget freezes in many accounts; audit topics keep going
! Many accounts report budget freezes

@market
E: Could we get customer stories that are shorter? Nobody reads four pages.
R: What would you read?
E: Three sentences and a number.
R: Write me one as an example. If everybody writes one, we've got nine by Friday.
C: {Can I do mine as a voice message|Does it have to be nice}?
R: It has to be true.
= Everybody writes one short customer story
> One short customer story per person by Friday

@numbers
R: Let's look at the win rate. Thirty-one percent overall, fifty-two when an engineer's in the first demo.
D: That can't only be the engineer.
R: No. You take the engineer when it's serious. But even if half of that's true, it's a lot.
C: The engineers are booked out for two weeks, though.
R: I know. I'll talk to their boss, you plan earlier.
= Win rate is 31 percent, with an engineer in the first demo 52
! Win rate rises to 52 percent with an engineer in the first demo

@numbers
R: {score} deals have a close date in the past. Please, it takes two minutes.
C: {Not mine|One of them's mine, sorry}.
R: I don't want to know whose. I want it to be zero when I look tonight.
= {score} deals have a close date in the past
> Clean up the close dates today
`;
