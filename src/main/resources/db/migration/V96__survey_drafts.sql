-- Drafts of surveys, which only the editor reads. A step keeps the text before it, so that each can be undone, back to the
-- copy. An account's mark is made under heard.secret: it tells two apart and names nobody.
create table survey_draft (
    key         text primary key,
    copied_from text not null,                     -- key of the survey it is a copy of; empty for none
    begun       date not null,
    text        text not null,
    version     int  not null,                     -- of the text; every change raises it
    mark        uuid not null                      -- of the account that changed it last
);

create table survey_step (
    draft    text not null references survey_draft on delete cascade,
    number   int  not null,
    on_day   date not null,
    mark     uuid not null,
    sentence text not null,
    before   text not null,
    primary key (draft, number)
);

-- What somebody said a changed question may be compared with. It holds for the very difference it was said of, and once
-- another account agreed.
create table survey_verdict (
    draft    text not null references survey_draft on delete cascade,
    question text not null,
    round    text not null,
    pair     text not null,                        -- digest of what had changed
    letter   text not null,
    recode   text not null,
    reason   text not null,
    on_day   date not null,
    mark     uuid not null,
    agreed   uuid,
    primary key (draft, question, round, pair)
);
