/** First calls by telephone, and messages left when nobody answers. */
export const outreach = `
@coldopen
R: Hi {c}, this is {r} from {vendor}. I know I'm calling out of the blue. Can I have thirty seconds to say why, and then you tell me whether to hang up?
C: {Thirty seconds, go|Okay, you've got thirty seconds}.

@coldopen
R: Hello, is that {c} {cLast}?
C: Speaking.
R: {r} {rLast} from {vendor}. You downloaded our checklist for {category} last week, and I wanted to ask whether it was any use.
C: Oh, right. I've printed it, I haven't read it.
R: Then you're ahead of most people.
= {c} had downloaded a checklist

@coldopen
R: Hi {c}, {r} from {vendor}. We haven't spoken before. Did I catch you in the middle of something?
C: I've got a meeting in ten minutes.
R: I'll need five of them at most.

@coldpitch 1
R: The reason I'm calling is that I talk to people in {industry} who look after a lot of {assets}, and most of them tell me that {incumbent} is starting to hurt. Is that something you know, or are you the exception?
C: I wouldn't say exception. It works, kind of.
R: What's the kind of?
C: Well, it works as long as I'm there.
= {customer} uses {incumbent}, which works as long as {c} is there
! {customer} manages {assets} in {incumbent}

@coldpitch
R: We make software for {category}. What our customers say is that they stop searching. {refCustomer}, for instance, saved about {hours} hours a week.
C: {refCustomer}? I know somebody there.
R: Then call them before you call me back. I mean it.
C: Okay, that's a new one.
= {c} knows somebody at {refCustomer}

@coldpitch
R: May I ask how many {assets} you look after?
C: All {sites} together? Around {assetCount}, I think. Nobody knows exactly.
R: And how many people work with them?
C: {operatorCount} or so.
R: That's pretty much the size where it starts to pay off.
= About {assetCount} {assets} and {operatorCount} {operators}
! About {assetCount} {assets}, {operatorCount} {operators}

@coldpitch
C: What does it cost, roughly?
R: For your size somewhere between twenty and forty thousand a year. I can't be more exact without knowing more, and I don't want to throw a number that turns out wrong.
C: That's okay. I only wanted to know whether it's five or five hundred.
= Rough price range given

@coldpitch
R: When you have an audit, how many days before do you start to get nervous?
C: {Ha|That's a mean question}. About a week.
R: What would you do with that week if it was already done?
C: Sleep.
R: That's the product, in one word.

@coldpitch
R: Who looks after this topic at {customer}, is that you?
C: Me and a colleague in the {site}. She does the work and I sign.
R: Would it make sense to have both of you in a call?
C: Probably, yes. She knows where it hurts.
= {c} shares the topic with a colleague

@coldobjection
C: We've got something already. We're pretty happy.
R: Good to hear. What do you use?
C: {competitor}. Since two years.
R: They're solid. If you could change one thing about it, what would it be?
C: Hm. The mobile part, I guess. People don't use it.
R: That's the part where I think we're better. I may be wrong. It'd take twenty minutes to find out.
= {customer} uses {competitor} and is unhappy with the mobile part
! {customer} uses {competitor}

@coldobjection
C: It isn't a good time, we're in the middle of a reorganisation.
R: Understood. When do you think the dust will settle?
C: {nextMonth}, maybe later.
R: Would you be annoyed if I called in {nextMonth}?
C: No. You're polite, that's rare.
= Reorganisation until {nextMonth}

@coldobjection
C: Just send me an email.
R: Happy to. What should be in it, so that it isn't one of the forty you delete today?
C: {Ha, okay|Fair}. How it works with {erp}, and one customer in {industry}.
R: You'll have that in an hour. Two paragraphs, no brochure.
= {c} wants a mail about {erp} and a reference
> {r} sends two paragraphs about {erp} and a reference

@coldobjection
C: I don't decide that. You'd have to speak with my boss.
R: Who's that, and what does he care about?
C: He cares about cost. And about not being in the newspaper.
R: If you were me, would you call him directly, or would you rather hear it first?
C: I'd rather hear it first. If I like it, I'll take you in.
= {c} wants to see it before the boss does

@coldobjection
C: How did you get my number?
R: From your company's website, the page about your certificate. If you'd rather I don't call, I'll delete it right now.
C: No, it's okay. I was only wondering.

@coldobjection
C: There's no budget this year. It's all gone.
R: That's most people's answer in {thisMonth}. When do you plan the next one?
C: We start in {nextMonth}.
R: Then it'd be good to have a number by then, wouldn't it? Even if it's only a placeholder.
C: That's true, actually.
= No budget left this year, planning starts in {nextMonth}
! Budget planning starts in {nextMonth}

@coldclose
R: How about this. Twenty minutes on {nextDay} at {nextTime}, I show you the one thing, and if it's nothing you never hear from me again.
C: {nextDay}. Okay, twenty minutes.
R: You'll have the invite in a moment. Thanks, {c}, have a good one.
C: Bye.
= Short demo on {nextDay} at {nextTime}
> Twenty-minute demo on {nextDay} at {nextTime}

@coldclose
R: I'll send the mail now and call you on {nextDay}. If you've read it by then, good, if not, that's an answer as well.
C: {Deal|That's fair}. Bye {r}.
R: Bye, {c}. Thanks for the five minutes.
= {r} calls again on {nextDay}
> {r} calls again on {nextDay}

@coldclose
C: I've got to go. Call me {nextDay}, I'll have ten minutes at {nextTime}.
R: I will. Thanks for being so open, {c}.
C: Sure. Bye.
= Follow-up call on {nextDay} at {nextTime}
> Call on {nextDay} at {nextTime}

@solo 1
R: Hi there, this is {r} {rLast} from {vendor}. I've tried to reach you at the time we agreed, maybe something came up on your side. I'm recording this, so that you can listen to it when you've got a minute.
= {r} could not reach anybody at the agreed time

@solo 2
R: There are two things I wanted to talk about. The first is the list you sent. We went through it and found about forty entries without a place and a few with two owners. That's normal, it's actually better than most. I've marked them in yellow.
= Forty entries of the list are without a place

@solo 3
R: The second is the date. We'd planned to start in {nextMonth}, and for that the technical user for {erp} should be there a week before. If that's a problem, tell me now, because moving it later is harder than moving it today.
= The technical user for {erp} is needed a week before the start

@solo 4
R: I also spoke with our people about the price for the extra {site}. I've got good news there, but I'd rather tell you in person than into a machine.

@solo 5
R: And one more thing. You asked about training for the night shift. There's a session at six in the morning, which sounds terrible, but they usually like it, because then it's over before they go home. I've put three names down, you can change them.
= Training at six in the morning for the night shift

@solo 6
R: While I'm at it, I looked at the question from your colleague about the labels. The old ones can stay. You scan them once and that's all. So please don't order new ones before we've talked.

@solo 7
R: I'll send you a summary by mail, with the list attached. If you'd like to call back, I'm at my desk until five. Otherwise I'll try you again on {nextDay}. Thanks, and talk soon. Bye.
> {r} tries again on {nextDay}
`;
