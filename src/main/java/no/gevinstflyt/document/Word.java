package no.gevinstflyt.document;

import java.util.List;

/**
 * Builds a paper as a Word file: A4, bokmål, real headings, lists and table headers, page numbers. The same calls give
 * the same bytes, whenever they are made.
 */
public final class Word {

    /** What a .docx is called on the web. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Paper paper;

    private Word(String title) {
        paper = new Paper(title);
    }

    /** Starts a paper with its title, which is also the file's title. */
    public static Word titled(String title) {
        return new Word(title);
    }

    /** Marks every page as a draft, with what that means for the reader. */
    public Word draft(String explanation) {
        paper.draft(explanation);
        return this;
    }

    /** A line below the title, such as the project's name. */
    public Word subtitle(String text) {
        paper.styled(Paper.SUBTITLE, text);
        return this;
    }

    public Word heading(String text) {
        paper.styled(Paper.HEADING_1, text);
        return this;
    }

    /** A heading one level below {@link #heading}. */
    public Word subheading(String text) {
        paper.styled(Paper.HEADING_2, text);
        return this;
    }

    /** Text, facts, a list or a table. */
    public Word block(Block block) {
        paper.add(block);
        return this;
    }

    public Word paragraph(String text) {
        return block(new Block.Paragraph(text));
    }

    public Word bullets(List<String> items) {
        return block(new Block.Bullets(items));
    }

    public Word section(Section section) {
        heading(section.heading());
        section.blocks().forEach(this::block);
        return this;
    }

    public Word sections(List<Section> sections) {
        sections.forEach(this::section);
        return this;
    }

    /** Lines to sign on, one for each role, with place and date. */
    public Word signatures(List<String> roles) {
        paper.signatures(roles);
        return this;
    }

    /** The finished file. */
    public byte[] toBytes() {
        return paper.toBytes();
    }
}
