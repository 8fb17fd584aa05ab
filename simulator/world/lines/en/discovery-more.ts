/** The short pitch, and who else is in the race. */
export const discoveryMore = `
@pitch 1
R: Let me give you the one-minute version of us. {vendor} does one thing, {category}. About six hundred companies use {product}, most of them look like yours, a handful of {sites}, a few thousand {assets}, and one person who holds it all together.
C: That person would be me.
R: Then you're who we built it for.
= {r} gives an overview of {vendor}

@pitch
R: The core is one register for all {assets}. Around it there are modules, and you only take what you need. From what you told me I'd start with {firstModule} and {secondModule}.
C: What does {secondModule} do, in one sentence?
R: It takes the work that you do by mail on Fridays and does it every night, without anybody pressing a button.
C: Okay. I like that sentence.
= {firstModule} and {secondModule} fit best
! Proposed scope: {firstModule} and {secondModule}

@pitch
C: What makes you different from the others?
R: Two things, and I'll be brief. It works offline, really offline. And the rollout is done by our own people in {weeks} weeks, not by a partner who learns it with you.
C: The second one is interesting. We had the partner story last time.
= Differences: offline work and rollout by {vendor}'s own people

@pitch
C: How old is the company, how many people are you?
R: Twelve years, a hundred and eighty people, profitable since the fourth. So we're not going to vanish, and we're not going to be bought for spare parts.
C: That's what {competitor} said, before they were bought.
R: {Ouch|I know}. I can only show you the numbers, and I'm happy to do that under an NDA.
= {c} asks about the stability of {vendor}

@pitch
R: A customer who's close to you is {refCustomer} in {refCity}. Same size, same headaches. They halved the time spent on searching and calling around in {months} months.
C: Can I talk to them?
R: Yes, once we both think this is serious. I'd like to protect their time.
C: Fair.
= Reference: {refCustomer} halved the time spent on searching

@competitor ?competitor
R: Who else are you looking at, if you don't mind me asking?
C: {competitor}, mostly. They had a booth at the fair, and my boss liked the people.
R: They're a serious company. What did you like about the product?
C: It looks nice. The reports are good. What I didn't get is how it works without a network.
= {customer} also looks at {competitor}
! {competitor} is in the race

@competitor ?competitor
C: I'll be open with you, {competitor} is about {percent} cheaper on paper.
R: For the first year or over three?
C: First year. I haven't calculated three.
R: Then let's do that together, with the rollout included. If they're still cheaper, I'll tell you so.
= {competitor} quoted {percent} less for the first year
! {competitor} is {percent} cheaper in the first year

@competitor ?competitor
C: We saw {competitor} last week. One thing they do well is the label printing.
R: They do, I'll give them that. We can print the same labels, but you need to set up the template once.
C: How long does that take?
R: An hour, and we do it for you.
= {competitor} has better label printing out of the box

@competitor ?competitor ?d
D: I know {competitor} from my last job. It was fine until the data got big. Then every search took ten seconds.
R: How big was big?
D: Maybe fifty thousand records with history.
R: I'd invite you to test ours with two hundred thousand. I can load it into the sandbox.
D: I'd like to see that.
= {d} remembers {competitor} as slow with large data
> Load a large data set into the sandbox for {d}

@competitor ?!competitor
R: Are you talking to anybody else at the moment?
C: Not seriously. There's an internal idea to build something ourselves, with low-code.
R: Who'd maintain that?
C: That's the question. The person who'd build it is the person I can't spare.
= The alternative is building it in-house

@competitor ?!competitor
R: What's the alternative, if it isn't us?
C: Doing nothing. It always is. Doing nothing is very cheap in the first quarter.
R: And in the third?
C: In the third we have the next audit.
= The main alternative is to do nothing

@competitor ?competitor
R: If {competitor} and we cost exactly the same, who would you take?
C: Today? You, because of the {operators}. They tried your app for ten minutes and didn't call me once.
R: That's the nicest thing I've heard this week.
C+: But my boss decides with a spreadsheet, not with a feeling, so give me something for the spreadsheet.
= At equal price {c} would choose {vendor}

@qna
C: What happens to our data if we leave?
R: You get everything as files, {docs} included, within thirty days. The format's documented, and one customer did it last year, so I know it works.
C: They left?
R: They were bought by somebody who had a system. We parted as friends.
= On leaving, all data is exported within thirty days

@qna
C: How many languages does it speak?
R: Eleven, per user. So your {operators} can have it in one language and the {docs} come out in another.
C: Spanish and Polish would be enough for us.
R: Both are there.

@qna
D: Who do we call when it's down?
S: You call the same number as always, and in the first line there's somebody who knows the product. Over the last twelve months we were down for forty-one minutes in total, all in one night.
D: Can I see that somewhere?
S: There's a public status page with the history. I'll put the link into the chat.
= Downtime in the last year: forty-one minutes

@qna
C: Can we change fields ourselves, or do we need you for that?
R: You can. There's an admin page where you add fields, make them mandatory, hide them per {site}. What you can't do is break the history. A field that has data can be hidden, but not deleted.
C: That's sensible.
= Customers can add and hide fields themselves

@qna
C: What about people who only read? I don't want to pay for thirty people who look once a month.
R: Readers are free. You pay for the people who work in it.
C: Free as in free, or free until the renewal?
R: Free as in free. It's in the contract, I'll show you the paragraph.
= Readers do not need a licence
! Readers are free of charge

@qna ?d
D: Is there a test system we can keep after the start?
S: Yes, one test system is included. You can copy production into it with one click, and personal data is masked on the way.
D: How long does the copy take?
S: For your size, about twenty minutes.
= A test system is included

@qna
C: How often do you update, and does it hurt?
S: Every two weeks, in the night, and you'll see a small note about what changed. Big changes come twice a year, and you can delay those by up to three months.
C: Our people hate surprises.
S: Then you take the three months. About a third of our customers do.
= Updates every two weeks; big changes can be delayed by three months

@qna
C: And the accessibility side? We have a colleague who uses a screen reader.
S: The web part's tested for that twice a year by an outside firm. The tablet app is okay, not perfect. I'd rather you let your colleague try it than believe me.
C: I'll do that, thank you for not overselling.
= Screen reader support should be tried by a colleague

@qna
C: Do you have a user group, or something like that?
R: Twice a year, once online and once in person. The next one is in {goLive}, and {refCustomer} will present there.
C: Oh, nice. That might be easier than a reference call.
= The next user group meets in {goLive}

@qna
D: Where's the catch?
R: Sorry?
D: I mean it. There's always something that people complain about after half a year.
R: Okay. The search for very old records is slower than it should be, and the permission screen is ugly. Both are being worked on, neither is done.
D: Good. Now I believe the rest of it.
= Known weak spots: search in old records, the permission screen

@qna
C: Does it do batch changes? Say, two hundred {assets} get a new owner.
S: Yes, you filter, you mark all, you change the owner, and it asks you once. It's written into the history as one step, so you can take it back as one step as well.
C: That would've saved me a weekend in {lastMonth}.
= Batch changes can be undone in one step

@qna ?meeting
C: Could I have this part of the recording on its own? I'd like to show it to two colleagues.
R: Sure. I'll cut the last ten minutes and send you the link.
C: Great, they won't watch an hour.
> {r} sends a short cut of the recording
`;
