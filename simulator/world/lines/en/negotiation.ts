/** Terms, contract and rollout. */
export const negotiation = `
@negotiation 1
R: We're at {amount} a year for three years. Where are you?
C: I'd sign at {budget}. I know that isn't where you are.
R: It isn't. The gap's about ten percent. Can we find something that's worth that to me and doesn't cost you?
C: Like what?
R: A start in {thisMonth}, a reference in half a year, or payment up front.
C: The reference I can do. Payment up front, I'd have to ask.
= {vendor} is at {amount}, {customer} at {budget}
! Gap between {amount} and {budget}

@negotiation
C: My finance people want sixty days to pay.
R: Our standard's thirty. I can do forty-five on my own, sixty I'd have to ask for.
C: Then please ask. It isn't the money, it's how their run works.
R: Okay. If I get you sixty, can I tell my people that the start date's fixed?
C: Yes, you can tell them that.
= Payment terms: sixty days in exchange for a fixed start date
> {r} asks for sixty days of payment term

@negotiation ?m
M: Let me jump in here. What would you need from me today, to be able to say yes?
C: Another five percent, and I'd stop asking.
M: I can't do five on the price. I can do two and a half, and the training for both groups.
C: And the rollout fee?
M: Half of it, if we sign by the end of the month.
C: Now we're talking.
= {m} offers two and a half percent, training and half of the rollout fee
! Offer by {m}: extra two and a half percent if signed this month

@negotiation
C: If we take all {licences} from the start, what does that do?
R: Then we're in the next tier, and that's another three percent. I'd rather you don't, though, if they sit unused until {goLive}.
C: You'd rather I buy less?
R: I'd rather you renew. Unused licences are the first thing people cut.
= Taking all {licences} licences at once would give three percent

@negotiation
R: Let me put both versions next to each other. Three years, {amount}, capped, paid yearly. Or two years with an exit, about six percent more.
C: The exit is worth something to me. We're being reorganised.
R: What if the exit only applies to a {site} that's closed or sold? Then I can leave the price where it is.
C: That covers my fear, actually. Yes.
= Exit right limited to {sites} that are closed or sold
! Exit clause for {sites} that are closed or sold

@negotiation
C: {competitor} came back with a new price. They went down a lot.
R: I'm not surprised. Did anything change in what they offer?
C: No. Same thing, twenty percent less, valid until Friday.
R: When somebody goes down twenty percent in a week, I'd ask what the first number was about.
C: That's what my boss said. But he still wants to see some movement from you.
R: I can move, but not for free. Tell me which of the three things you can give.
= {competitor} lowered its price by twenty percent
! {competitor} undercut with a twenty percent lower price

@negotiation
C: What if we sign now and start in {nextMonth}?
R: Signing now helps me, starting later helps you. I could give you the two months in between without a charge.
C: And the price stays {amount}?
R: It stays. The term starts with the first login.
C: I think that's it. Let me check with my boss tonight.
= Signature now, term starts with the first login
> {c} confirms the start date with the boss

@negotiation ?d
D: I need one more thing for my file. Something under the line.
R: Under the line there's the named contact, for the first year. That's worth three thousand.
D: Put it in as a discount with a number, otherwise my system doesn't see it.
R: Then the line says named contact, three thousand, minus three thousand.
D: You've done this before.
= A named contact is added without a charge

@negotiation
C: Can we lock the price for additional licences as well? We might grow by a third.
R: For the term, yes. Same unit price, {unitPrice}, in packages of ten.
C: In writing.
R: In writing.
= Unit price of {unitPrice} is locked for additional licences

@negotiation
R: If we get this done today, what would be left before I see a signature?
C: The lawyer, two initials, and my boss coming back from {the fair|his trip}.
R: When's he back?
C: {^nextDay}.
R: Then I'd like to have it on his desk that morning.
= Signature depends on the lawyer and the boss's return
> Final contract on the desk by {nextDay}

@negotiation ?lost
C: I have to be honest, we're leaning the other way. The price was one part, and the board knows {competitor}.
R: I appreciate that you tell me. Is it decided?
C: Ninety percent.
R: What would the ten percent have to be?
C: A pilot. Three months, one {site}, we pay the rollout and nothing else.
R: I don't like it, but I understand it. Give me a day.
= {customer} leans towards {competitor}; a paid pilot could turn it
! {customer} is leaning towards {competitor}

@negotiation ?renewal
C: We've had a year with hiccups. I think that should be in the price.
R: I agree that March wasn't good. Would a month for free be a fair answer to March?
C: A month for free and a real contact person.
R: Done, both.
= A free month as compensation for past problems

@legal 1
R: {counsel} sent the redlines back. Eleven comments, of which nine are fine for us as they are.
C: And the other two?
R: Liability and the audit right. I'd like to find a sentence with you that both lawyers can live with.
C: Okay, liability first. They want unlimited.
R: We can do twelve months of fees, and twenty-four for data protection. Unlimited only for intent and gross negligence.
C: I'll take that to {counsel}. I think twenty-four is the number that matters.
= Redlines: nine of eleven accepted, liability and audit right open
! Liability cap: twelve months of fees, twenty-four for data protection

@legal
C: The audit right. {counsel} wants to come whenever.
R: Once a year with thirty days of notice, and any time after an incident. That's what our own customers with auditors accept.
C: Any time after an incident is the important half.
R: Then we have it.
= Audit right once a year and after any incident

@legal
C: Did you look at the data processing agreement?
R: Yes, we can sign your version. Our data protection officer asked for one addition, the list of subcontractors as an annex.
C: How many are there?
R: Three. The hosting, the mail service, and the phone system for support.
C: Three is short. Last week I saw one with forty.
= The data processing agreement can be signed in {customer}'s version
! {vendor} can sign {customer}'s data processing agreement

@legal
C: What law applies, and where would we fight?
R: Yours and your court, if that's important to you. I've never needed it.
C: It's important to {counsel}.
R: Then it's in.
= {customer}'s law and court apply

@legal
C: There's a question about intellectual property. If you build a report for us, whose is it?
R: The template's yours. The tool that makes it is ours.
C: Could {competitor} get the same report next year?
R: Not from us, no. Your layout stays yours.
= Report templates belong to {customer}

@legal ?d
D: The service levels. Ninety-nine point five, is that measured by you or by us?
R: By an outside service, every minute, and you can see it. If we miss it, you get five percent of the month back per half a point.
D: And if we don't notice?
R: It's credited without you asking. I had that changed two years ago, because nobody ever asked and everybody was annoyed.
= Service level of 99.5 percent with automatic credits

@legal
C: Insurance. We need a certificate with ten million.
R: We've got five for cyber and ten for the rest. If they need ten for cyber as well, it takes a week and costs me a cake for our finance lady.
C: I'll ask whether five is enough. It might be.
= Insurance certificate requested
> {r} sends the insurance certificate

@legal
C: The automatic renewal has to go. Procurement strikes that out every time.
R: Then we replace it with a reminder ninety days before the end, and it ends if nobody does anything.
C: You'd do that?
R: If you forget to renew us, we did something wrong.
= Automatic renewal is replaced by a reminder

@legal
C: How do we sign? {counsel} still likes paper.
R: Electronically it takes ten minutes, on paper it takes ten days. But I'll send a courier if that makes {counsel} happy.
C: Electronic. I'll handle the feelings.
= The contract will be signed electronically

@legal
R: On confidentiality, your version says seven years. Ours says three after the end.
C: Does it matter to you?
R: Not really. Seven's fine.
C: See, that one was easy.

@rollout 1
R: Let me show you the rollout plan. Week one is the workshop, week two and three the import, week four the pilot at one {site}. The rest by week {weeks}.
C: Who's on it from your side?
R: A project lead for the whole time, and somebody on site for three days.
C: And who do I shout at?
R: At me first. Then at the project lead.
= Rollout in {weeks} weeks with a pilot in week four
! Rollout plan: {weeks} weeks, pilot at one {site} in week four

@rollout
C: When do we switch {incumbent} off?
R: On the day of the start, at that {site}. Read only from then on. I know it hurts, but two lists are worse than a bad one.
C: I'll need your help with that conversation.
R: You'll have it.
= From the first day {incumbent} may only be read

@rollout
R: What could go wrong on your side?
C: The export. The person who understands it works three days a week.
R: Then we do the export first, before anything else. If it's late, everything's late.
C: I'll block a day for her in {nextMonth}.
= The export is the critical step
> {c} blocks a day for the export

@rollout
C: And what does it need from our IT?
R: A technical user for {erp}, single sign-on with {sso}, and one firewall rule. Half a day, in three pieces.
C: Pieces are the problem. Everything goes through a change board, on Tuesdays.
R: Then let's put all three into one change.
= IT effort: half a day, one change request

@rollout ?d
D: Who writes the working instructions?
R: You get templates, about eighty percent done. The last twenty is your names and your screenshots.
D: Good. Nobody here likes to write.
= Templates for working instructions are provided

@rollout
R: How do we know after four weeks whether the pilot worked?
C: If the pilot people don't want to go back.
R: I like it, but I need a number for the steering committee.
C: Then three. Logins per day, late items, and calls to me.
R: Calls to you. I'll count those myself.
= Pilot is measured by logins, late items and calls to {c}
`;
