/** Money: the proposal, what it brings, and how the customer buys. */
export const pricing = `
@pricing 1
R: So, the proposal. {licences} licences for the people who work in it, at {unitPrice} per seat and year. That's {listAmount} at list price. Readers are free, the test system's included.
C: And that's with {firstModule} and {secondModule}?
R: With both, plus the basics. The other modules you can add later, month by month.
C: Okay. It's more than I had in mind, but less than I was afraid of.
= Proposal: {licences} licences at {unitPrice}, list price {listAmount}
! Proposal: {licences} licences, {listAmount} a year at list price

@pricing 2
C: What do we get if we sign for three years?
R: Then it's {discount} off, for the whole term, and the price doesn't move in that time. That brings it to {amount} a year.
C: So we save {saving} a year. And what if we shrink?
R: Once a year you can go down by up to ten percent without any discussion.
= With a three-year term: {discount} off, {amount} a year
! {amount} a year with a three-year term

@pricing
C: Is the rollout in there?
R: It's separate, and it's a fixed price, {pilotFee}. That covers the import, the workshop and three days on site.
C: Fixed as in fixed?
R: If it takes us longer, that's our problem. If you double the scope, we talk.
= Rollout at a fixed price of {pilotFee}
! Rollout costs {pilotFee}, fixed

@pricing
C: Why per seat? {competitor} charges per {asset}.
R: Because you shouldn't think twice before you add {anAsset}. If you pay per piece, people leave things out, and then the register's worth nothing.
C: Hm, that's a good point. We'd do that, too.
= Price is per seat, not per {asset}

@pricing
C: Can we start with half of the licences?
R: You can start with one {site}, that's about a third. You'd pay for those from the first day and for the others from the day they start.
C: So the first year is cheaper.
R: By about forty percent, yes. I'll put both versions next to each other for you.
= A staged start lowers the first year by about forty percent
> {r} sends a staged version of the proposal

@pricing
C: What happens after the three years? I don't want a surprise.
R: The increase at renewal is capped at four percent. It's written in the contract, not only in my mail.
C: Good, because the last vendor came with eighteen.
R: I know who you mean.
= Increase at renewal is capped at four percent

@pricing ?d
D: Let me ask the question differently. What's the number below which you hang up?
R: {Ha, nice try|I like that one}. I don't have a secret number. What I have is a term, a start date and a reference. If you move on those, I can move on price.
D: So a reference is worth money.
R: A good one, yes. About two and a half percent.
= A reference can be traded for a lower price

@pricing
C: My budget is {budget}. I told you that, and it's still true.
R: I know. We're at {amount}. The gap isn't huge. We could leave {secondModule} out for the first six months, and then you're under it.
C: I'd rather keep {secondModule}. That's the one my boss liked.
R: Then let's look at the start date. If the contract starts two months later than the rollout, the first year fits.
C: Can you do that?
R: If you sign in {thisMonth}, I can ask for it.
= The budget of {budget} could be met with a later contract start
! Budget is {budget}, proposal is {amount}

@pricing
C: How do you count a user? We've got people who log in twice a year.
R: If they only read, they're free. If they sign something, they count, even if it's twice a year. Some customers have a shared {site} login for that, but under {standard} you can't.
C: No, we can't. So that's maybe six more.
R: Let me put them in as seasonal users, that's a quarter of the price.
= Seasonal users cost a quarter of a licence

@pricing
C: Is support included, or is there a gold and a platinum?
R: There's one level, and it's included. If you want a named person who knows your setup, that's extra, and for your size I wouldn't take it in the first year.
C: You're not very good at upselling.
R: I'm good at renewals.
= Support is included

@pricing
R: How does the number feel, honestly?
C: High, for {category}. Normal, if I put it next to what we lose.
R: Which one will your boss look at?
C: The first one first. Then I have three minutes to talk about the second.
R: Then let's make those three minutes good. I'll send you one page, not ten.
= {c} needs one page to defend the price
> {r} sends a one-page business case

@pricing
C: Do you charge for the API?
R: No. Fair use, and I've never seen anybody hit it.
C: And for storage? The {docs} are a few hundred gigabytes.
R: A terabyte's included. After that it's a small fee, less than your network drive costs you.
= API and a terabyte of storage are included

@pricing
C: What if we cancel after a year?
R: With the one-year contract, nothing, you give three months of notice. With the three-year one you're in for three years. That's what the discount's for.
C: Is there something in between?
R: Two years with one exit point after twelve months. Then it's half the discount.
= A two-year term with an exit point exists

@pricing ?expansion
R: Since you're already a customer, the new licences come at your current rate, and they end with the main contract.
C: So I don't get a second renewal date.
R: Exactly, one date, one invoice.
= Additional licences run with the main contract

@pricing ?renewal
C: I've seen the renewal quote. Why's it higher than last year?
R: Two reasons. Three percent index, as in the contract, and twelve more people than you had licences for in {lastMonth}.
C: Twelve? Let me check that.
R: I'll send you the list of names. If some of them left, we take them out.
= The renewal is higher because of twelve more users
> {r} sends the list of active users

@pricing ?renewal
C: If I'm honest, I expected to be rewarded for staying.
R: That's fair. What I can do is lock the price for three years. What I can't do is go below what a new customer pays.
C: A lock would help. Finance likes flat lines.
= A three-year price lock is offered for the renewal

@roi 1
R: Here's how I calculated it, and please attack it. {hours} hours a week, at your rate, over forty-six weeks. I only counted half of it, because nobody saves everything.
C: Half's cautious. I'd have taken two thirds.
R: I'd rather be right in a year.
= Savings are based on half of the {hours} hours a week

@roi
C: And the double purchases?
R: I put ten in, at your average. That alone is a quarter of the license.
C: Our controller will ask where the ten comes from.
R: From you, in our first call. If there's an invoice list, we can count for real.
C: I'll get you the list.
= Ten avoided double purchases pay a quarter of the licence
> {c} sends the list of last year's purchases

@roi
R: With everything in, it pays back after {months} months. If I leave out the incident completely, it's {months} plus four.
C: Leave it out. If I need a disaster to make the case, it isn't a case.
R: I like that sentence. Can I steal it?
C: {Be my guest|Sure}.
= Payback after about {months} months
! Payback after about {months} months, without counting incidents

@roi ?d
D: What did others really get? Not the brochure, really.
R: {refCustomer} measured it. They hoped for thirty percent less searching, and they got twenty-two in the first year and forty in the second.
D: Why so little in the first year?
R: Because for the first four months people did both, the old list and the new one. We now switch the old list off on day one.
D: That's honest.
= {refCustomer} saved twenty-two percent in the first year and forty in the second

@roi
C: Can you give me the sheet, so that I can play with the numbers?
R: Of course. The yellow cells are yours, the grey ones are mine. If you change a grey one, tell me why, I'd like to learn.
C: Okay. I'll do that on the train.
> {r} sends the calculation sheet

@roi
R: What would your controller cut first?
C: Soft savings. Everything with hours. She only believes invoices.
R: Then let's do a version with invoices only. The outside {docs}, the double purchases, the overtime.
C: That gives us how much?
R: About sixty percent of the total. It still pays back inside two years.
= A version with hard savings only pays back within two years

@procurement 1
C: So from here it goes to procurement. They'll want three quotes.
R: Do you have the other two?
C: One from {competitor}, and one will be a formality.
R: Is there anything in how they compare that I should know?
C: They look at total cost over five years, and they hate automatic renewals.
= Procurement wants three quotes and compares over five years
! Procurement compares total cost over five years

@procurement
C: You'd have to be set up as a supplier first. That takes two to three weeks.
R: Can we start that today? It doesn't oblige you to anything.
C: Good idea. I'll send you the form. It's eleven pages, I apologise in advance.
R: I've seen forty. Eleven's a holiday.
= Supplier registration takes two to three weeks
> {c} sends the supplier form

@procurement ?d
D: I'm from {procurement|the buying side}, so I'll be the bad cop. I need a better price, or I need something I can show.
R: What could you show?
D: A longer payment term. Or training for free. Something with a number on it.
R: Training for two groups is worth around four thousand. I could put that in, if we keep the price.
D: Let me take that with me.
= Free training for two groups is on the table

@procurement
R: Who releases the order at the end?
C: Below a hundred thousand it's my boss and finance together. It's two clicks in {erp}, if both of them are in the office.
R: Are they, in {nextMonth}?
C: One of them is skiing in the second week.
R: Then let's aim for the first.
= The order is released in {erp} by two people

@procurement
C: Do you accept our purchasing terms?
R: As a basis, yes, for software we need three changes. The liability cap, the acceptance, and the part about source code.
C: Everybody wants those three.
R: Then {counsel} has seen them before.
= Three changes to the purchasing terms are needed

@procurement
C: Could you invoice per {site}? Each of them has an own cost center.
R: Yes. One contract, {siteCount} invoices, all on the same day.
C: You'd make somebody in accounting very happy.
= Invoices per {site} are possible

@procurement
C: There's also the sustainability questionnaire now. Everybody has to fill it in.
R: We've got a standard answer with a rating from an outside firm. If that's accepted, it takes five minutes.
C: I think so. I'll ask.
`;
