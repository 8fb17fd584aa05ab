/** Integrations and the security review. */
export const security = `
@integration 1
D: How do you talk to {erp}?
S: Through Connect, that's our integration layer. It reads the master data every fifteen minutes, purchase orders and cost centers, and it needs one technical user with read rights.
D: Push or pull?
S: Pull, from our side, through a fixed address that you can allow in the firewall. If you'd rather push, there's an API for that.
D+: Pull is fine. We had somebody who pushed, and when their queue was stuck we found out from the users.
= {erp} is read every fifteen minutes with one technical user
! {erp} integration: read only, every fifteen minutes

@integration
D: What does your API look like?
S: REST, JSON, versioned. Everything you see on the screen goes through it, so there's nothing the API can't do. The rate limit's ten requests per second, which has never been a problem for anybody who wasn't polling.
D: And webhooks?
S: Yes, with a signature and a retry for three days. You get one when something's due, when it fails and when a {doc} is ready.
= REST API with ten requests per second, signed webhooks

@integration
D: Single sign-on with {sso}?
S: Yes, both the open standard and the older one. It's included in every edition, we don't charge extra for security.
D: And provisioning? I don't want to delete people by hand.
S: When somebody leaves your directory, the account is disabled within the hour. What they signed stays, of course.
= Single sign-on with {sso} and automatic provisioning are included
! Single sign-on with {sso} is included

@integration #tool
C: We also use {tool}, would that connect?
S: There's a ready-made connector for {tool}. It takes about half an hour to set up, and it's mostly about deciding who sees what.
C: Is it the kind of connector that exists on a slide?
S: {Ha, no|I deserve that}. Forty customers use it. I can show you the page with the settings.
= A ready-made connector for {tool} exists

@integration #tool
D: How would we get the data into {tool}?
S: Two ways. Either {tool} reads it directly through a read-only view, or we drop a file every night. Most of your size take the file first and the view later.
D: The file's fine. Our data team likes files.
= Data for {tool} as a nightly file

@integration #tool ?c
C: And what about {tool}?
S: Not out of the box. You could use the webhooks, and then it's a small job for somebody who knows {tool}. I'd call it two days.
C: Okay, good to know. It isn't urgent.
R: I'd leave it out of the first phase, to be honest.
= {tool} is not covered out of the box, about two days of work

@integration
D: How do you import what we have now?
S: You send us the export from {incumbent}, we map it together in a workshop, and we load it twice. Once to see what breaks, and once for real.
D: What breaks, usually?
S: Dates. It's always dates. And names that are written in five different ways.
C: {You've seen our list, haven't you|That's us}.
= Data import in two passes with a mapping workshop

@integration
D: If the connection to {erp} is down for a day, what happens?
S: Nothing dramatic. The work goes on, new orders just don't show up. When it's back, it catches up from where it stopped, and you see a line in the log.
D: Who gets told?
S: Whoever you put on the list. After one hour, not after one minute, otherwise nobody reads it anymore.
= An outage of the {erp} link is caught up automatically

@integration
D: Can we see the log of what the integration did?
S: Yes, every run, with the number of records and every record that was refused, including the reason. And you can retry a single one.
D: That's more than {erp} shows me.
= Every integration run is logged and single records can be retried

@integration
D: Do we need anything installed on our side?
S: For the cloud systems no. For {erp} in your own data center there's a small agent, it opens one connection to the outside and nothing to the inside.
D: Windows or Linux?
S: Either. Most run it in a container.
= A small agent is needed for {erp} in the own data center

@security
D: Where is the data?
S: In two data centers in the region you choose, and it doesn't leave it, backups included. So if your lawyers say data residency, we can sign that.
D: And support people, where do they sit?
S: In the same region in the daytime. At night somebody in another office can see the error, but not the data, unless you open the door for them.
= Data residency in a region of choice
! Data residency can be guaranteed in the contract

@security
D: Do you have a SOC 2 report?
S: Type two, renewed in {lastMonth}, without exceptions. And ISO 27001 for the whole company, not only for the hosting.
D: Can I have the full report?
S: Under an NDA, yes. {r} will send you the link to sign, it's two clicks.
R: I'll do it right after the call.
= SOC 2 type two report available under an NDA
> {r} sends the NDA for the SOC 2 report

@security
D: Penetration test?
S: Twice a year, by a different firm each time. You get the summary, and the list of what was found and when it was fixed. The last one had one medium finding, closed after nine days.
D: May we run our own?
S: On the test system, yes, with two weeks of notice.
= Penetration test twice a year; own tests are allowed on the test system

@security
D: Encryption, the usual?
S: In transit and at rest, yes. And for the {docs} there's a key per customer. If you leave, the key's destroyed and with it every copy.
D: Can we bring our own key?
S: In the enterprise edition, yes. I'd only do it if you really have somebody who looks after keys.
D+: We don't. I've seen a company lock itself out that way, it was a very quiet week.
= Encryption with one key per customer

@security
D: Who can see what? We've got contractors in there.
S: Rights are per {site} and per role. A contractor would see the {assets} that are assigned to them, for as long as the assignment runs, and nothing else.
C: And when it's over?
S: It ends by itself on the date. You don't have to remember it.
= Contractors only see what is assigned to them

@security
D: How long do you keep logs?
S: Access logs for a year, changes for as long as you're a customer. The change log can't be edited by anybody, including us.
D: Including your database people?
S: Including them. Each entry carries a fingerprint of the one before, so a gap would show.
= The change log cannot be edited

@security
D: Backups?
S: Every fifteen minutes, kept for thirty-five days, and restored for practice once a month. The last practice took fifty minutes.
D: You measure that?
S: We have to, it's in the contract. Four hours at most.
= Restore is practised monthly and takes under four hours

@security
D: I've got a questionnaire. It's a hundred and twenty questions. I'm sorry.
R: Don't be. We've answered most of them already in a standard format, so we'd fill in yours from that. You'd have it back by {beforeNext}.
D: That's faster than I can read it.
R+: Our security team does about five of those a week, so by now they've seen pretty much every way to ask about passwords.
= The IT questionnaire comes back by {beforeNext}
> {r} returns the security questionnaire by {beforeNext}

@security
D: Do you use our data to train anything?
S: No. The prediction model's trained per customer, with that customer's readings only, and you can switch it off. It's written down like that in the data processing agreement.
D: I'll look for that sentence.
S: Paragraph seven.
= Customer data is not used for training across customers

@security
D: What happens when there's an incident on your side?
S: You hear from us within twenty-four hours, by mail and by phone, with what we know and what we don't. We had one in four years, a supplier's, and I can send you the report we wrote.
D: Please. How somebody writes about a bad day tells me more than any certificate.
= Incidents are reported within twenty-four hours
> Send the report on the past incident
`;
