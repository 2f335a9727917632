-- The council's own Word files, looked through before they came in. Never changed: a report issued with one keeps it.
create table word_template (
    digest      text primary key,              -- SHA-256 of the content in hex
    name        text not null,                 -- as the officer's disk called it
    content     bytea not null,
    uploaded    date not null,
    uploaded_by text not null,                 -- a role, not a name
    in_use      boolean not null               -- reports are made from this one; none: from Heard's own
);
create unique index word_template_in_use on word_template (in_use) where in_use;

-- A report: written by officers over the figures of one release, then issued, and from then on never changed.
create table report (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('BOARD', 'COMMITTEE', 'TWO_MONTHLY')),
    title      text not null,                  -- empty for the usual one of its kind and round
    release    text not null references release (id),
    earlier    text references release (id),   -- the one its words were first written for, where that was another
    follows    bigint unique references report (id), -- the issued report it takes the place of
    edition    integer not null,
    started    date not null,
    started_by text not null,                  -- a role, not a name
    issued     date,
    issued_by  text,                           -- a role, not a name
    frozen     text,                           -- all that was written, as issued
    digest     text,                           -- SHA-256 of frozen in hex
    template   text references word_template (digest),
    check ((issued is null) = (frozen is null)),
    check ((issued is null) = (digest is null))
);

-- What officers wrote and chose for one section. The version tells two who save at once apart.
create table report_section (
    report  bigint not null references report (id) on delete cascade,
    section text not null,                     -- "front", or the key of an objective
    version integer not null,
    texts   jsonb not null,
    chosen  jsonb,                             -- questions in the order of print; null: all
    primary key (report, section)
);

-- What the parent carer forum says of a release; printed as it is in every report made from it.
create table forum_commentary (
    release text primary key references release (id),
    version integer not null,
    words   text not null,
    written date not null
);

-- A file of a report, once somebody asked for it. Any instance may make it; who asked last and when is noted, so
-- that another takes over from one that died.
create table report_file (
    report  bigint not null references report (id) on delete cascade,
    ending  text not null,
    inputs  text not null,                     -- digest of all it is made from
    asked   timestamp with time zone not null,
    failed  boolean not null,
    content bytea,
    digest  text,                              -- SHA-256 of content in hex
    primary key (report, ending)
);

-- Whatever the programs above do: an issued report stays as it is.
create function issued_reports_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from report where id = old.report and issued is not null) then
        raise exception 'report % is issued and stays as it is', old.report;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger issued_sections_stay before update or delete on report_section
    for each row execute function issued_reports_stay();
create trigger issued_files_stay before update or delete on report_file
    for each row when (old.content is not null) execute function issued_reports_stay();

create function issued_report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'report % is issued and stays as it is', old.id;
end $$;
create trigger issued_report_stays before update or delete on report
    for each row when (old.issued is not null) execute function issued_report_stays();

-- Which roles looked at a release before it was published; printed in every report made from it.
create table early_look (
    release text not null references release (id) on delete cascade,
    role    text not null,
    day     date not null,                     -- the first time
    primary key (release, role)
);
