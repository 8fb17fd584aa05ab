/** How calls begin and end. */
export const basics = `
@opening
R: Hi {c}, {r} here from {vendor}. {Can you hear me okay|How's the sound on your side}?
C: {Loud and clear|All good, yes}. Hi {r}.

@agenda
R: {So for today|For the next few minutes} I'd suggest we go through where you are, then open questions, and then we agree on a next step. {Does that work|Sound good}?
C: Works for me.
= {r} proposes the agenda

@nextsteps
R: As a next step, I'll send a calendar invite for {nextDay} at {nextTime}. {Would that work|Does that fit}?
C: {That works|Perfect}.
= They agree to meet again on {nextDay} at {nextTime}
> Meet again on {nextDay} at {nextTime}

@closing
R: Thanks a lot for your time, {c}. Talk on {nextDay}.
C: Thanks, {r}. {Bye|Take care}.

@iclosing
R: All right, that's it from my side. Thanks everybody.
C: Thanks.

@solo
R: Hi, this is {r} {rLast} from {vendor}. {Sorry I missed you|I couldn't reach you just now}. I'll try again on {nextDay}.
`;
