-- What an officer chose when the file of another tool came in: which column is which question, which text which answer.
-- Known again by the file's headings; it holds no row of a file. What is not done waits on the officers' pages for a while.
create table column_matching (
    headings text primary key,     -- SHA-256 of the headings, one a line
    survey   text not null,
    choices  text not null,        -- JSON
    kept_on  date not null,
    done     boolean not null
);
