package org.heard.improvement.packs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.reporting.document.Block;

/** For whom a paper of the board is, and what it holds. The facts are the same in all. */
public enum Pack {
    MONTHLY("Report to the board", "What stands, what is slow and what is asked, for the monthly meeting.") {
        @Override
        List<Block> blocks(PackChapters say) {
            return joined(List.of(
                    say.plan().headline(),
                    say.plan().plan("The plan"),
                    say.plan().slow("What is slow"),
                    say.plan().progress("What was done"),
                    say.plan().targets("Targets"),
                    say.board().log("The action log"),
                    say.board().risks("Risks"),
                    say.board().requests("What partners were asked for"),
                    say.board().partners("Partners whose part should grow"),
                    say.board().reports("The report to the department and NHS England"),
                    say.voices().promises("You said, we did: did it change?"),
                    say.board().decisions("Decisions, and whom the board had heard"),
                    say.plan().gaps("Gaps")));
        }
    },
    /** The seven headings of the Improvement Notice, ¶4 to 7. */
    REVIEW("Evidence for the six-monthly review", "What reviewers may look at, under the notice’s seven headings.") {
        @Override
        List<Block> blocks(PackChapters say) {
            return joined(List.of(
                    say.plan().headline(),
                    say.voices().promises("1. Culture: how families are heard"),
                    say.board().events("Events"),
                    say.plan().plan("2. Performance"),
                    say.plan().targets("Targets"),
                    say.voices().surveys("What families say"),
                    say.board().meetings("3. Leadership and governance"),
                    say.board().reports("The report to the department and NHS England"),
                    say.board().decisions("Decisions, and whom the board had heard"),
                    say.board().log("The action log"),
                    say.board().risks("Risks"),
                    PackChapter.nothingYet(
                            "4. Workforce: training and support",
                            "No training or support of staff is recorded under this heading."),
                    say.plan().objectives("5. Work across agencies, and health’s part", List.of("A2", "A3")),
                    say.board().requests("What partners were asked for"),
                    say.board().partners("Partners whose part should grow"),
                    say.plan().objectives("6. Joint commissioning", List.of("A5")),
                    say.plan().official("7. Time and quality of plans"),
                    say.board().seats("Roles to meet"),
                    say.plan().gaps("Gaps")));
        }
    },
    SELF_ASSESSMENT(
            "Self-assessment", "Where the plan stands, what staff say, and how good the feedback of families is.") {
        @Override
        List<Block> blocks(PackChapters say) {
            return joined(List.of(
                    say.plan().headline(),
                    say.voices().missing("Who is not heard yet"),
                    say.plan().plan("Where the plan stands"),
                    say.plan().slow("What is slow"),
                    say.voices().surveys("What families say"),
                    say.voices().promises("You said, we did: did it change?"),
                    PackChapter.nothingYet(
                            "What staff say",
                            "No round of the staff survey was published by this day, so nothing is said of it here."),
                    say.plan().gaps("Gaps")));
        }
    };

    private final String title;
    private final String what;

    Pack(String title, String what) {
        this.title = title;
        this.what = what;
    }

    abstract List<Block> blocks(PackChapters say);

    static List<Block> joined(List<List<Block>> chapters) {
        return chapters.stream().flatMap(List::stream).toList();
    }

    public String title() {
        return title;
    }

    public String what() {
        return what;
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Pack> called(String word) {
        return Arrays.stream(values()).filter(pack -> pack.word().equals(word)).findFirst();
    }
}
