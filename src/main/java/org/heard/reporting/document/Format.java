package org.heard.reporting.document;

/** The writer of one format: told of each block in the order it stands. */
interface Format {
    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void bullets(Block.Bullets bullets);

    void numbered(Block.Numbered numbered);

    void said(Block.Said said);

    void figure(Block.Figure figure);

    void table(Block.Table table);

    void contents(Block.Contents contents);
}
