/** More calls with people who use the product already, and more first calls. */
export const supportMore = `
@support
C: Since the weekend the reminder mails go out twice. People think they've done something wrong.
R: Twice to everybody, or only to some?
C: To those who are in two teams, I think.
R: Then it's the new team setting. One mail per team, which is exactly what it says and exactly what nobody wants. I'll switch it to one per person.
C: Can you do that now?
R: Done. Tonight you'll see whether I was right.
= Reminder mails went out twice to members of two teams
! Double reminder mails are fixed by a team setting

@support
C: The colleagues in the new {site} say the labels don't scan.
R: All of them or the small ones?
C: The small ones, on the round things.
R: That's the curve. If the code goes around the curve, the camera sees half of it. Turn it by ninety degrees and it works.
C: That's all?
R: That's all. I had the same at another customer last month, we both felt stupid for a moment.
= Labels on round {assets} have to be turned by ninety degrees

@support
C: I've got a strange one. A {doc} shows up under the wrong {asset}.
R: Was it uploaded by hand or by mail?
C: By mail.
R: Then it read the serial number from the wrong line. Some vendors print the order number in the same place. I can teach it that vendor's layout, if you send me two samples.
C: I've got ten.
R: Two are enough. Send me ugly ones.
= A vendor's layout was read wrongly
> {c} sends two sample {docs} of that vendor

@support
C: We changed our domain, and now half of the people can't log in.
R: Half, because the other half has the old session still open. Tomorrow it'd be everybody.
C: Wonderful.
R: It's a two-minute change, but it needs {sso} and us at the same time. Can you get somebody from IT on the line?
C: He's next door, one second.
= The change of domain has to be made in {sso} and in the product together
> Change the domain together with IT

@support
R: I saw that somebody exported everything on {weekday}. Was that planned?
C: That was our auditor's assistant. I gave her the right for one day.
R: Okay, then all's well. I only ask because I'd want somebody to ask me.
C: No, I like that. Could I get a message myself, when that happens?
R: Yes, there's a rule for it. More than a thousand records at once, and you get a mail.
= A full export on {weekday} was planned; a notification rule is set up
> Set up a notification for large exports

@support ?d
D: The report takes forever on Monday mornings. Rest of the week it's fine.
R: How long is forever?
D: A minute and a half.
R: On Mondays everybody opens it between eight and a quarter past. I can have it prepared at seven, then it's there when you click.
D: With the data from seven?
R: With the data from seven, and a button for fresh.
= The Monday report will be prepared at seven

@support
C: What's the state of the thing with the time zones?
R: Fixed and tested, it comes with the next update. Your {site} abroad was the reason, by the way.
C: We should get a medal.
R: You get a line in the release notes. Without your name, unless you want it.
= The time zone problem is fixed in the next update

@support
R: Ticket number three, the photos that come out sideways.
C: It's only the old phones. And honestly, we just turn our heads by now.
R: It's one line of code, I'm told, and it's been one line of code since {lastMonth}. I'll push.
C: Please. It looks silly in the audit pack.
= Photos of old phones come out sideways
> {r} pushes for the fix of sideways photos

@support
C: Can we undo the import of the acquired company? They sent us the wrong file.
R: All of it?
C: All of it. It's their list from two years ago.
R: We can take back the whole batch, nobody's touched it since. Give me until this evening. And then the right file, please, and I'd like to see it first.
C: So would I.
= A wrong import will be taken back as a batch
! A wrong import is taken back this evening
> Take back the import this evening

@support
C: Nobody told me that the person I always spoke with has left.
R: I'm sorry, that's bad. It was a month ago. I took over, and I thought you'd had the mail.
C: I didn't. But the handover was good, you know everything.
R: She left eleven pages about you.
C: {Eleven|I hope they're nice}.
R: Ten of them are nice.
= Change of the contact person was not communicated

@support
C: How do I get rid of the yellow bar? It's there since the update.
R: That's the hint about the second factor. You've got fourteen people without one.
C: Fourteen? I thought everybody had it.
R: I'll send you the names. When it's zero, the bar goes away by itself.
C: Then I know what I'll do this afternoon.
= Fourteen people have no second factor yet
> {r} sends the names of people without a second factor

@adoption
R: Can I show you a graph I'm proud of? It's the time between something breaking and somebody writing it down.
C: It went down a lot.
R: From two days to forty minutes. That's the app.
C: And that's people seeing that something happens when they write.
R: That, too. Probably more.
= Failures are recorded after forty minutes instead of two days
! Failures are now recorded within forty minutes

@adoption
C: One {site} still prints everything. I've stopped fighting.
R: What do they do with the prints?
C: They hang them on the wall. It's nice to look at, I have to say.
R: Then give them a screen on the wall. There's a board view that updates itself.
C: With the same look?
R: Bigger. They could see it from the forklift.
= A board view could replace prints on the wall

@adoption
R: The quality of the data is better than at ninety percent of my customers. How did you do that?
C: I look at it once a week and send a photo of the worst entry to everybody.
R: With names?
C: With my own entry, the first time. After that nobody minded.
= A weekly look at the worst entry keeps the data clean

@adoption ?d
D: I'd like to see who uses the API, and for what. I think somebody built something.
R: Somebody did. There's a script that reads everything every ten minutes, under the name of a person who's on leave.
D: Oh no.
R: It behaves, it's just anonymous. Give it an own user, and you'll sleep better.
D: I'll find out who it was.
= An unknown script uses the API under a personal account
> {d} finds the owner of the script

@adoption
C: The board wants to see it. I've got five minutes, next {weekday}.
R: What do they want to see?
C: That it was worth it. They won't look at a screen, they want one number.
R: Then I'd take overdue items, before and after. And one sentence by somebody who uses it every day.
C: I know who I'd ask. She'll say it without being nice.
= The board wants proof; one number and one quote
> {r} prepares the before-and-after number for the board

@training
C: I'd like to train people on what to do when it fails. Not the tool, the process.
R: We've got a half day for that, with a role play. Somebody plays the auditor.
C: Who plays the auditor?
R: Usually the quietest person. They're terrifying.
C: I know exactly who.
= A role play for failure cases is planned

@training
R: How's the handbook?
C: It's sixty pages. Nobody reads sixty pages.
R: What would they read?
C: One page, with pictures, next to the machine.
R: I'll make you three of those, with your own screens. If they like them, I'll make ten.
> {r} makes three one-page instructions

@training ?d
D: My people want to know what happens in the background. Can they have a session without the clicking?
R: An engineer for an hour, open questions, no slides. They love that.
D: Who loves it, your engineers or my people?
R: Both. It tends to run over.
= An open question hour with an engineer is planned
> Plan a question hour with an engineer

@roadmap
R: We're thinking of dropping the old report engine next year. You're one of the last who use it.
C: I know. I've got eleven reports in there that nobody dares to touch.
R: We'd move them for you, all eleven, and you'd check them.
C: When?
R: In {goLive}, if you want. I'd rather do it while it's quiet.
= Eleven old reports will be moved in {goLive}
> Move eleven reports to the new engine in {goLive}

@roadmap
C: Will there ever be a dark mode? Half of my night shift asks.
R: It's in the beta. It's a bit too dark, if you ask me.
C: They can't get enough dark. Can we have it?
R: I'll switch it on for your night shift.
= The night shift gets the beta of the dark mode

@roadmap ?renewal
C: If we renew, I'd like to get rid of two modules and take one other.
R: Which ones?
C: I'd drop {firstModule}, no offence, and I'd like to have {secondModule}.
R: None taken. {firstModule} was a bet. I'll calculate it as a swap, that should come out about even.
= Swap of {firstModule} for {secondModule} at the renewal
! The renewal includes a swap of modules
> {r} calculates the swap of modules

@roadmap ?expansion
R: You told me about the other division. Did they see it?
C: They came by, they looked for ten minutes, and one of them asked if she could have it now.
R: Now's a bit soon. What would they need?
C: The same, plus a second language. And somebody who holds their hand, they're nervous.
R: I'm good at holding hands. Shall I call her?
C: Let me warn her first.
= The other division wants to start, with a second language
> {c} introduces {r} to the other division

@coldpitch
R: Let me ask you something odd. If I came by tomorrow and asked for the one {asset} that was last used by your night shift, how long would it take?
C: That's a mean question. An hour? If the person's awake.
R: And that hour, how often do you need it?
C: Oh, twice a week, I'd guess.
= Finding one {asset} takes up to an hour at {customer}

@coldpitch
R: I saw that you're opening another {site}. Congratulations.
C: Thanks. It's chaos, but a nice one.
R: Is that a moment where you'd set things up in a new way, or do you copy what you have?
C: We'd like the first and we'll do the second.
R: That's exactly why I'm calling.
= {customer} is opening another {site}
! {customer} is opening another {site}

@coldpitch
C: Are you one of those tools that promise everything?
R: I'd promise one thing. That you stop asking people where something is. If that isn't a problem, I'm wasting your time.
C: No, that's a problem.

@coldobjection
C: I get three calls like that a day.
R: I believe you. What do the good ones do?
C: There are no good ones. The best so far hung up first.
R: Then I'm going to try to come second. One question, and I'm gone.
C: Okay. One.

@coldobjection
C: We're too small for something like that.
R: How small is too small?
C: {operatorCount} people and a cat.
R: My smallest customer has four, without a cat. It isn't about size, it's about how often something gets lost.
C: Then we're big.
= {customer} considers itself too small

@coldobjection
C: I'm leaving at the end of the month. I don't think I should start anything.
R: Congratulations, I hope. Who takes over?
C: Somebody from {city}. She's good, and she hates spreadsheets.
R: Would you mind telling me her name?
C: I'll ask her first, and then I'll send it to you.
= {c} is leaving; a successor follows
> {c} asks the successor and sends the name

@coldclose
R: If I understood you right, it's not the time, but it's the topic. So I'll call you on {nextDay} at {nextTime}, and until then I leave you alone.
C: You're the first one who says that. {nextDay}, then.
R: Thanks, {c}. Bye.
= Follow-up on {nextDay} at {nextTime}
> Call on {nextDay} at {nextTime}
`;
