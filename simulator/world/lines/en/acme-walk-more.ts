/** More of the instrument vendor's product, and of its customers' days. */
export const acmeWalkMore = `
@process
R: What's on the label, if I look at one of your {assets}?
C: A number, a date, and initials nobody can read.
R: And which of the three do people look at?
C: The color. We have a color per quarter. That's the real system, the colors.
R: I like the colors. We could keep them.
C: You'd make a lot of friends with that.
= Colors per quarter are the real system today

@process
R: Who tells {anOperator} that something is overdue?
C: I do. Or the auditor, if I'm slow.
R: And how do they react?
C: They say, I know, but it's the only one we've got. So it stays on the line for another day. And another.
= Overdue {assets} stay in use for lack of a substitute
! Overdue {assets} stay in use

@process
R: What happens when an outside lab sends something back?
C: It lies in receiving. Sometimes for a week, because the box looks like any other box.
R: And the {doc}?
C: That's in the box. Which lies in receiving.
= Returned {assets} wait in receiving, with their {docs}

@process
R: How do you decide how often something gets checked?
C: Once a year. Everything. We've never really thought about it.
R: Are there things that never fail?
C: Most of them. And three that fail every time. But it's a year for all of them.
= All {assets} have the same interval of one year
! Intervals could be differentiated

@pain
C: I had to stop a line once, on a {weekday}, because of one dial gauge. Forty people standing there looking at me.
R: What did you do?
C: I borrowed one from our neighbours. From a competitor, actually. I walked over the street.
R: That's a great story.
C: It is now.
= A line had to stop because of one gauge

@pain
C: You know what's the worst? When it was fine all along. We quarantine a batch for three days, and then somebody finds the {doc} in a drawer.
R: How often is it fine all along?
C: Nine times out of ten.
R: So nine out of ten holds are a paper problem.
C: I've never said it like that, but yes.
= Nine of ten holds are caused by missing paper
! Nine of ten batch holds are caused by missing paper

@pain
R: What do new people say, when they see this for the first time?
C: They're polite. One of them asked whether it was an exercise.
R: {Ouch|That hurts}.
C: She built herself a little app in her first month. It's better than our system, to be honest. It knows fourteen {assets}.
= A new colleague built an own small app

@pain ?d
D: For me it's the passwords. Nine vendors' portals, nine logins, and one shared note.
R: A shared note?
D: On paper. On the wall. I found it in my second week.
C: It's gone now.
D: It's moved. It's on another wall.
= Vendors' portals are used with shared passwords
! Shared passwords for vendors' portals are a security problem

@walk
S: Let me show you the other direction. I stand in front of a machine, I scan it, and I see every {asset} that belongs to it, with a green or a red dot.
C: So before I start the shift, I see whether I may start.
S: Right. Some customers block the start when something's red. Most only want to know.
C: I'd want to know for a year, and then block.
= All {assets} of a machine are visible by scanning it
! Scanning a machine shows whether work may start

@walk
C: What if we've got something that doesn't need calibration, only a look?
S: Then it gets an inspection plan, with three questions and a photo. Same calendar, less paper.
C: Ladders, slings, that sort of thing?
S: Ladders are the most popular {asset} in the whole system, believe it or not.
= Simple inspections run in the same calendar

@walk
S: Here I compare two periods. Last year you had, well, this company had, nine percent failed. This year it's six. And you see which group made the difference.
C: Torque again.
S: It's always torque.
C: I want that chart for our monthly meeting.
= Failure rates can be compared by period and group

@walk
C: May I drive for a minute? I'd like to break something.
S: Sure, you've got control now. It's a copy, so whatever you do is gone tonight.
C: I'm giving this one a date in the past... it says no. I'm giving it to somebody who doesn't exist... no. Okay, I'm deleting the {site}.
S: And?
C: It asks me where the four hundred {assets} should go. Fine. I give up.
= {c} tried to break the demo and failed
! {c} tried the product and could not break it

@walk
D: Show me the worst thing about it.
S: The worst? Okay. If you've got more than two hundred saved views, this menu gets slow. Look.
D: That's two seconds.
S: Two and a half. It's on the list for {goLive}.
D: And who's got two hundred saved views?
S: One customer. They save everything.
= A menu gets slow with more than two hundred saved views

@walk
S: The part that surprises people is the approvals. I'm the approver, I get a card on my phone, I see the old value, the new value, and the reason. Swipe.
C: That's like dating.
S: I've heard that before. It's the most used screen, by the way.
C: I believe it.
= Approvals are done on a phone in seconds

@walk
C: How does it deal with sets? We've got boxes with forty pieces, and the box has one number.
S: The box is {anAsset} and each piece is one, too. You can check the box as a whole, and if one piece fails, only that piece turns red.
C: And the box?
S: Turns yellow. Incomplete, but usable, if your procedure says so.
= Sets are handled as a box with pieces

@walk
D: How do you print? Don't say PDF.
S: PDF. And labels go straight to the printer, over the network, without a driver.
D: Without a driver?
S: It speaks the printer's own language. Two languages, to be exact, that covers about everything you can buy.
D: Okay, that's better than what I expected.
= Labels are printed without a driver

@walk
C: We'd like to charge the departments for it. Internally.
S: There's a cost center on each {asset} and a price on each job. At the end of the month you export a list, and {erp} takes it from there.
C: Our controller will send you flowers.
= Internal cost allocation by export to {erp}

@walk
S: And for the sceptics, this is the list of everything that was late, with the reason. You can't hide anything here, not even from yourself.
C: I see, reason, other. Reason, other. Reason, other.
S: You can switch other off.
C: That's evil. I'll do it.
= Reasons for delays can be made mandatory

@walk ?deep
D: Can the procedures be shared between {sites}, with small differences?
S: Yes, a procedure has a core and local additions. If the core changes, everybody gets it, and the additions stay.
D: Who may change the core?
S: Whoever you say. Usually one person and a deputy. In some companies it's a committee, and then it never changes.
C: It would be a committee.
= Procedures have a shared core and local additions

@walk ?deep
D: What about statistics? Our quality people use their own tool and won't give it up.
S: They shouldn't have to. Every reading can be read through the view, with the raw value and the corrected one. They point their tool at it.
D: Live?
S: With a delay of a minute or so.
= Readings are available to the customer's own statistics tool

@walk ?deep
C: Could you show how an out-of-tolerance is handled, from start to end?
S: Okay. I type a bad value, it turns red, and now it wants three things. What happened, what did we measure with it, and who decides. The list of orders is filled in already.
C: And the customer letter?
S: There's a draft. You change it, you sign it, and it's stored with the case. Some of our customers say that this alone was worth the money.
C: For us it would be. We had one in {lastMonth}, and it took nine days.
= Out-of-tolerance cases are handled in one flow with a draft letter
! Handling an out-of-tolerance case took nine days in {lastMonth}
`;
