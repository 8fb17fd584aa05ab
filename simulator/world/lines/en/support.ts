/** Calls with people who use the product already. */
export const support = `
@support 1
R: Let's start with the tickets. I see {tickets} open, of which two are marked urgent.
C: The first urgent one is solved, actually. Your colleague called yesterday evening.
R: Oh good. Then I'll close it. And the second?
C: The second's the report. It shows items of a {site} that was closed in {lastMonth}.
R: I think I know what that is. Closed {sites} stay in until somebody sets an end date. Can you share your screen for a minute?
= {tickets} open tickets; a report includes a closed {site}
! A report still shows a closed {site}

@support
C: We have a problem with the sync from {erp}. Since {weekday} no new orders come in.
R: Did anything change on the {erp} side?
C: They say no. They always say no.
R: I see an error in the log, the password of the technical user has expired. That was {weekday} at six in the morning.
C: {Of course it was|That figures}. I'll get it renewed.
R: And ask for one that doesn't expire, otherwise we'll talk again in ninety days.
= The {erp} sync stopped because a password expired
! The {erp} sync is down because of an expired password
> {c} has the technical user's password renewed

@support
C: One of my people can't log in since yesterday. It says account disabled.
R: Let me look. The name?
C: It's the new one, she started in {lastMonth}.
R: Ah, your directory has her twice, once with a typo. We took the one with the typo. I can merge the two.
C: Please. She's been working with a colleague's login, which I didn't hear officially.
R: And I didn't either.
= A duplicate account blocked a login and is being merged

@support
C: The tablet app's slow since the update. Not terrible, but people notice.
R: On all devices or on some?
C: On the older ones.
R: That's known. The new photo function makes thumbnails of everything at the first start. After that it's fast again. It takes one night on the charger.
C: You could've told us.
R: You're right. It was in the notes, but nobody reads the notes. I'll pass that on.
= The app was slow on older tablets after the update

@support
C: Can I get the old layout of the list back? The new one needs more clicks.
R: How many more?
C: Two. Two clicks, two hundred times a day, times {operatorCount}.
R: If you put it like that. There's a setting, compact view. Top right, the third icon. Do you see it?
C: {Oh|Oh, there it is}. Why's that not the default?
R: I'll ask that question with your name on it.
= The compact view brings back the old layout

@support ?d
D: I exported a list and the dates were American. It's a small thing, but our auditor stumbled over it.
R: The export takes the language of the user who makes it. You can fix it per report, so that it doesn't matter who clicks.
D: Where?
R: In the report, under output. I'll send you a screenshot.
> {r} sends a screenshot of the date setting

@support
C: We found something strange. Two {assets} have the same number.
R: That shouldn't be possible. Were they imported?
C: Yes, both from the company we bought.
R: Then it's a leading zero. One has it, the other doesn't. I can see eleven more of those.
C: {Great|Lovely}. Can you fix them?
R: I'll send you the list, you say which is right, and we change them in one go.
= Twelve duplicate numbers from the import
> {r} sends a list of duplicate numbers

@support
C: What about the ticket from {lastMonth}, the one with the printing?
R: It's fixed in the next release, that's in two weeks. I tried it yesterday in the test system with your template.
C: And it printed on one page?
R: On one page, with the logo where it should be.
C: Then I won't say anything more about it.
= The printing problem will be fixed in the next release

@support
R: How was the support, apart from how long it took?
C: Friendly, and they know what they're talking about. What I don't like is that I have to explain our setup each time.
R: That's a fair point. I'll put a page about your setup into the ticket system, so they see it before they pick up.
C: That'd help a lot.
= {c} has to explain the setup for each ticket
> {r} writes a setup page for the support team

@support
C: We'd like to add the new {site}. What do we have to do?
R: You add it in the admin page, and I load the {assets}, if you send me the list. Do you want the same roles as in {city}?
C: The same, minus one. They don't have their own quality person.
R: Then the approvals go to you.
C: {Of course they do|I was afraid of that}.
= A new {site} will be added with the roles of {city}
> {c} sends the list for the new {site}

@support
C: Somebody signed something by mistake. Can you take it back?
R: Nobody can take it back, and that's a feature, I know how that sounds. You can add a correction with a reason, and then both are visible.
C: Fine. I'll let him write the reason himself.
R: That's usually the more educational way.

@support
C: I get a warning about my backup codes. Do I have to do something?
R: Yes, print new ones and put them somewhere safe. You have one left.
C: How could I have used nine?
R: New phone?
C: New phone. Twice.

@adoption 1
R: I looked at the numbers since {lastMonth}. {operatorCount} people have a login, and four of them haven't logged in for three weeks.
C: Which ones?
R: All four are at the same {site}.
C: Then I know what it is. The tablet there's broken, and nobody told anybody.
R: So it's hardware, not attitude.
C: For once, yes.
= Four people of one {site} have not logged in for three weeks
! One {site} does not use the product because of a broken tablet

@adoption
R: Something nice. Your late items went from {score} percent to one and a half since the start.
C: Can I have that as a chart? My boss likes charts that go down.
R: You'll have it today, with and without the acquisition, because that makes a bump.
C: Take the one with the bump. He was there.
= Late items fell from {score} percent to one and a half
! Late items fell to one and a half percent
> {r} sends a chart of late items

@adoption
R: You don't use {secondModule} much. Is it not useful, or is nobody sure how?
C: A bit of both. The person who was trained on it left.
R: Should we do a session for two people? Then it doesn't depend on one.
C: Yes. Two is the lesson here.
= {secondModule} is hardly used since the trained person left
> A session on {secondModule} for two people

@adoption
C: One thing people really love is the search. They use it like a phone book.
R: What do they search for?
C: Each other, mostly. Who had this last.
R: Then you might like the new filter, who has it now. It's one click.
C: I'll show it to them on Monday.

@adoption
R: If you could change one thing about how it's used, what would it be?
C: The comments. People write novels, or they write nothing.
R: Some customers use four fixed choices and a short text. It's less poetic, but you can count it.
C: Let's try that with one {site}.
= Comments should be turned into fixed choices

@adoption ?d
D: My team uses it more than I thought they would. I think it's because it's faster than asking me.
R: That's the goal. You become unnecessary.
D: I've been working on that for years.

@adoption
R: Would you recommend us, on a scale from zero to ten?
C: Eight. It'd be nine with a better start page.
R: What's wrong with the start page?
C: It greets me. I don't want to be greeted, I want to see what's red.
R: You can switch the greeting off. You can also put red first. Let me show you.
C: Okay. Nine.
= Recommendation went from eight to nine during the call

@training 1
R: How's the training going with the new people?
C: They did the videos. I'm not sure they watched them.
R: The quiz at the end would tell you. Four of five passed, the fifth hasn't opened it.
C: I know which one that is.
R: Would a live session be better? I've got one in {nextMonth}, forty-five minutes, with their own data.
C: Yes, put them in, all five.
= Five new people join a live training in {nextMonth}
> {r} signs five people up for the training in {nextMonth}

@training
C: Is there something shorter for people who come once a year? Auditors, temps.
R: There's a two-page sheet with pictures. And the app has a guest mode that hides everything but the two buttons they need.
C: Guest mode. I didn't know that.
R: It's new since {lastMonth}.
= Guest mode and a two-page sheet for occasional users

@training
C: I'd like somebody of ours to become a power user. Somebody who can build the reports.
R: There's a certificate for that, two half days. How technical is the person?
C: She built the old sheet.
R: Then she'll be bored for the first half day. I'll get her into the second one directly.
= A power user will be trained in report building
! {customer} wants an own power user

@training
R: What question do people ask you most often?
C: How do I undo this.
R: And what do you answer?
C: Call me.
R: Let me record a one-minute video about that, with your screens. Then you can answer with a link.
C: I'd pay for that.
R: You already did.
> {r} records a short video about undoing changes

@roadmap 1
C: What's coming? People ask me.
R: Three things that matter for you. The new permission screen, better offline search, and a calendar that other programs can subscribe to.
C: When?
R: The calendar in {nextMonth}, the other two by {goLive}. I'm fairly sure about the first and less sure about the rest.
C: Thanks for saying which is which.
= Coming: calendar feed in {nextMonth}, permission screen and offline search by {goLive}

@roadmap
C: We'd need a way to plan two {sites} together. They share three people.
R: I've heard that from two others. Could I bring our product manager into a call? She'd ask better questions than I do.
C: Sure, as long as it leads to something.
R: I can promise you an answer, not a yes.
= Request: planning two {sites} together
> {r} brings the product manager into a call

@roadmap ?expansion
C: While we're at it, the colleagues in the other division saw it and they want it, too.
R: How many people?
C: Maybe {licences}. They have the same mess that we had.
R: Would you introduce me, or would you rather present it yourself first?
C: I'll present it, you stand next to me.
= Another division is interested, about {licences} users
! Expansion: another division with about {licences} users

@roadmap
C: I read something about AI in your newsletter. Do I have to be afraid?
R: No. It suggests a text for deviations, and you can switch it off per {site}. It never signs anything and it never changes a number.
C: Good. My quality people asked me that within five minutes of your mail.
= {c} asks about AI functions

@roadmap ?renewal
R: Your contract runs until the end of {goLive}. I'd like to start that early, without drama.
C: No drama from my side. But procurement will want to compare, they always do after three years.
R: Then let me help you with the comparison. What do they look at?
C: Price, tickets, and whether people use it.
R: Two of the three look very good.
= The renewal is due by the end of {goLive}; procurement will compare
! Renewal is due by the end of {goLive}

@roadmap
R: May I ask for something? We're looking for three customers who try the new calendar early.
C: What does that mean for us?
R: Two weeks of patience and one call with the developers. In return you get what you ask for, within reason.
C: I'm in, if it's after the stocktake.
= {customer} joins the early test of the calendar
> {customer} joins the early test after the stocktake
`;
