/** How a customer of the instrument vendor works today, and what is wrong with it. */
export const acmeDiscovery = `
@process 1
R: Walk me through it. A new {asset} arrives. What happens, from the door to the first use?
C: It gets a label, somebody types it into {incumbent}, then it goes to whoever ordered it. In theory they send us the first {doc}. In practice we chase them.
R: How long does that chase take?
C: Some of them a week. Some of them forever.
= New {assets} are typed into {incumbent} by hand
! New {assets} are registered by hand in {incumbent}

@process
R: How do you know what's due next week?
C: There's a filter in the sheet. On Fridays I export it, send it to the {operators}, and hope.
R: And when somebody is on holiday?
C: Then I hope harder.
R: What we see elsewhere is that the list itself isn't the problem, it's that nobody owns the moment between the list and the work. Is that similar for you?
C: That's exactly it. The list is right, and still nothing happens.
= Due work is sent around as a weekly export

@process
R: Where do the {docs} live?
C: On a network drive. There's a folder per year, and inside it's, um, creative.
R: If I were an auditor and I picked one at random, how long until I see it?
C: If I filed it myself, five minutes. Otherwise {minutes} minutes and a phone call.
= {^docs} are on a network drive; finding one takes up to {minutes} minutes

@process
R: Who updates the data when something moves from one {site} to another?
C: Officially the person who moves it.
R: And really?
C: Really we find out at the yearly count. Last year we were off by {tickets} percent.
= The yearly count is off by {tickets} percent

@process
R: What does {erp} do in all of this?
C: It knows the purchase order and the cost center, and that's it. Nobody wants to touch it, because the guy who customised it retired.
R: So it should stay as it is, and we'd read from it.
C: Read only, yes. Please don't write into it in the first year.
= {erp} holds purchase orders only and should be read only at first
! {erp} may only be read in the first year

@process
R: Do the {operators} work on paper or on a screen?
C: Paper. They print the sheet on Monday, write on it all week and somebody types it in again on Friday.
R: So the truth is a week old.
C: On a good week.
= {^operators} work on paper and type the results in on Fridays

@process
R: Do you use outside providers for some of the work?
C: For about a third. They send us a PDF, we rename it, we file it. The renaming alone is somebody's Monday morning.
R: Would they use a portal, if you gave them one?
C: Two of the three would. The third one still sends faxes, I'm not kidding.
= A third of the work goes to outside providers who send PDFs

@process
R: How do you handle exceptions, say something fails?
C: There's a form. The form goes to quality, quality writes a mail, and the mail goes to the people who used it since the last good check. That last part is the hard one, because we don't really know who used what.
R: And how far back do you have to look?
C: Up to a year. With {standard}, somebody will ask.
= Tracing who used a failed {asset} is hard
! Tracing usage back after a failure is a gap with regard to {standard}

@process ?d
R: {d}, how does that look from your side?
D: I see it when it's too late. Somebody calls because a {doc} is missing, and then my people drop everything.
R: How often does that happen?
D: Two or three times a month. It's never at a good time.
= {d} gets pulled in two or three times a month for missing {docs}

@pain
R: What's the part that annoys you the most?
C: Honestly? That I'm the system. If I'm out for two weeks, things stop. That can't be right.
R: What happened the last time you were out?
C: I came back to {tickets} overdue items and one very unhappy {site} manager.
= The process depends on {c} alone
! The process depends on one person

@pain
R: You mentioned {incident}. Can you tell me what happened there?
C: Sure. It was a {weekday}, of course. Everything looked fine in the sheet, but the sheet was from the week before. By the time we noticed, we had two days of work that nobody could sign off.
R: What did it cost you in the end?
C: If you only count the overtime, maybe {pilotFee}. If you count the customer who still brings it up, more.
C+: And the worst part is that everybody had done their job. There's nobody to blame, it's just that the information was in the wrong place at the wrong time.
= The incident: {incident}, with about {pilotFee} of direct cost
! {^incident} cost about {pilotFee} in overtime alone

@pain
R: How much time goes into this per week, if you add it all up?
C: We counted once. About {hours} hours, over all {sites}. Looking for things, typing things twice, calling around.
R: And is that spread out, or does it hit a few people?
C: It hits my best two people. Which is why I'm talking to you.
= About {hours} hours a week are lost
! The team loses about {hours} hours a week

@pain
R: How do audits go with this setup?
C: We pass. But we pass because three people work nights the week before.
R: Has anybody ever written it up?
C: We got an observation last time. The auditor was kind and didn't make it a finding. I don't want to find out whether the next one is kind.
= Last audit ended with an observation
! The next audit is a risk under {standard}

@pain
R: What do the {operators} say about it?
C: They've stopped complaining, that's what worries me. They built their own lists. Now I have five truths.
R: {Five is a lot|That's the classic}. Which one wins?
C: Whoever shouts loudest.
= Every {site} keeps its own list

@pain
C: Another one is that we buy things twice. We think one is lost, we order a new one, and three months later somebody finds it in a drawer.
R: Do you have a number for that?
C: Finance does. I'd guess ten to fifteen a year. They aren't cheap either.
= Ten to fifteen {assets} a year are bought twice

@pain
R: If nothing changes for another year, what happens?
C: We hire somebody. That's the honest answer. And I'd rather not, because that person would do nothing but chase other people.
R: So the alternative to software is a full salary.
C: Yes. That's how I'd put it to my boss, actually.
= Without a change {customer} would hire another person

@pain
C: And reporting. Every month I spend a day and a half on a report that three people read for five minutes.
R: What's in it?
C: How many are overdue, per {site}, how many failed, what it cost. Nothing fancy. But the data comes from everywhere.
R: Could you send me an example, with the numbers blacked out if need be?
C: Sure, I'll send you the one from {lastMonth}.
= The monthly report takes a day and a half
> {c} sends an example of the monthly report

@pain ?d
D: Can I add something? The mobile thing. Our people stand in a hall with bad reception, and every tool we tried just spins there.
R: So offline isn't a nice-to-have.
D: It's a knock-out. If it doesn't work offline, don't bother.
R: That's clear, thank you. It does, and I'd like to show you instead of telling you.
= Offline work is a must for {d}
! Offline work is a knock-out criterion
`;
